import { z } from '@hono/zod-openapi'
import type { Store } from '../../db/store.ts'
import { delimiters } from '../../intake/csv/read-csv.ts'
import { type ProblemReason, problemReasons, type SkipReason, skipReasons } from '../../intake/draft.ts'
import { textEncodings } from '../../intake/text/encoding.ts'
import { accountSchema, phraseSchema, placeSchema } from '../file-answer.ts'
import { type ImportLimits, shortened } from '../limits.ts'
import { columnsOf, fieldChoices, guessesOf, missingFields } from './columns.ts'
import { readCorrections } from './corrections-table.ts'
import { countImports, type ImportCounts } from './counts.ts'
import { importStates, type StoredImport } from './stored-import.ts'
import { groupTroubles } from './troubles.ts'
import { editedSince } from './undo.ts'

const columnSchema = z
  .object({
    sheet: z.string().nullable(),
    headerRow: z.number().int(),
    /** As a spreadsheet calls the column; null for named values. */
    letters: z.string().nullable(),
    header: z.string(),
    /** Where its values go; null: kept under its header, or left out. */
    field: z.string().nullable(),
    score: z.number(),
    /** Matched by likeness only: to be confirmed before it runs. */
    isGuess: z.boolean(),
    isIgnored: z.boolean(),
    reason: phraseSchema,
  })
  .openapi('ImportColumn')

const summaryShape = {
  no: z.number().int(),
  file: z.object({ name: z.string(), size: z.number().int(), hash: z.string() }),
  state: z.enum(importStates),
  /** The person who brought it in. */
  actor: z.string(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undoneBy: z.string().nullable(),
  /** Rows of the file. */
  rows: accountSchema,
  /** Guides that the rows make. */
  records: accountSchema,
  progress: z
    .object({
      toWrite: z.number().int(),
      written: z.number().int(),
      undone: z.number().int(),
      left: z.number().int(),
    })
    .openapi({
      description: 'Guides to be written, written, taken back, and left as they were edited since',
    }),
}

/** An import as the history lists it. */
export const importSummarySchema = z.object(summaryShape).openapi('ImportSummary')
export type ImportSummary = z.infer<typeof importSummarySchema>

/** An import with all that its steps show but the lists. */
export const importViewSchema = z
  .object({
    ...summaryShape,
    limits: z.object({
      bytes: z.number().int(),
      records: z.number().int(),
      guideBytes: z.number().int(),
    }),
    /** Whether workbooks can be downloaded here. */
    offersWorkbooks: z.boolean(),
    /** What was detected; null where the file could not be read. */
    detected: z
      .object({
        format: z.enum(['json', 'csv', 'xlsx']),
        encoding: z.string().nullable(),
        delimiter: z.string().nullable(),
        sheets: z.array(z.object({ name: z.string(), use: z.enum(['read', 'left-out', 'none']) })),
      })
      .nullable(),
    /** What a person chose instead of what was detected. */
    settings: z.object({
      encoding: z.enum(textEncodings).nullable(),
      delimiter: z.enum(delimiters).nullable(),
      constants: z.record(z.string(), z.string()),
    }),
    /** Why the file could not be read at all. */
    failure: z
      .object({
        code: z.enum(['file-unreadable', 'too-many-records']),
        message: z.string(),
        messageEn: z.string(),
        badByte: z
          .object({ position: z.number().int(), encoding: z.string(), fits: z.array(z.string()) })
          .nullable(),
      })
      .nullable(),
    columns: z.array(columnSchema),
    guesses: z.number().int(),
    missing: z.array(z.object({ field: z.string(), header: z.string(), isDerived: z.boolean() })),
    skipped: z.array(
      z.object({
        reason: z.enum(Object.keys(skipReasons) as [SkipReason, ...SkipReason[]]),
        phrase: phraseSchema,
        rows: z.number().int(),
        first: placeSchema,
      }),
    ),
    notes: z.array(z.object({ note: phraseSchema, count: z.number().int() })),
    /** Troubles by reason and place in records. */
    troubles: z.object({
      total: z.number().int(),
      groups: z.array(
        z.object({
          reason: z.enum(problemReasons),
          field: z.string(),
          /** What exports head the value with; the field where there is no column for it. */
          header: z.string(),
          count: z.number().int(),
          suggested: z.number().int(),
        }),
      ),
    }),
    corrections: z.number().int(),
    /** Guides that somebody edited after this import wrote them: it cannot take them back. */
    edited: z.array(z.object({ id: z.string(), name: z.string(), revision: z.number().int() })),
  })
  .openapi('StoredImport')
export type ImportView = z.infer<typeof importViewSchema>

const summaryOf = (one: StoredImport, counts: ImportCounts): ImportSummary => ({
  no: one.no,
  file: { name: one.name, size: one.size, hash: one.hash },
  state: one.state,
  actor: one.actor,
  createdAt: one.createdAt,
  finishedAt: one.finishedAt,
  undoneAt: one.undoneAt,
  undoneBy: one.undoneBy,
  rows: counts.rows,
  records: counts.records,
  progress: {
    toWrite: counts.toWrite,
    written: counts.written,
    undone: counts.undone,
    left: counts.left,
  },
})

const countsFor = (counts: ReadonlyMap<number, ImportCounts>, no: number): ImportCounts => {
  const found = counts.get(no)
  if (!found) throw new Error(`expected counts of import ${no}`)
  return found
}

/** Imports as the history lists them. */
export const summarise = async (store: Store, imports: readonly StoredImport[]): Promise<ImportSummary[]> => {
  const counts = await countImports(store, imports)
  return imports.map((one) => summaryOf(one, countsFor(counts, one.no)))
}

const headers = new Map(fieldChoices.map(({ field, header }) => [field, header]))

/** Notes of one kind that a view lists: the kinds are few, their places many. */
const mostNotes = 50

/** One import with all that its steps show but the lists. */
export const viewImport = async (
  store: Store,
  one: StoredImport,
  { limits, offersWorkbooks }: { readonly limits: ImportLimits; readonly offersWorkbooks: boolean },
): Promise<ImportView> => {
  const { no, result, settings, failure } = one
  const [counts, groups, corrections, edited] = await Promise.all([
    countImports(store, [one]),
    groupTroubles(store, no),
    readCorrections(store, no),
    one.state === 'done' || one.state === 'undone' ? editedSince(store, no) : [],
  ])
  return {
    ...summaryOf(one, countsFor(counts, no)),
    limits,
    offersWorkbooks,
    detected: result && {
      format: result.format,
      encoding: result.encoding,
      delimiter: result.delimiter,
      sheets: [...result.sheets],
    },
    settings: {
      encoding: settings.encoding ?? null,
      delimiter: settings.delimiter ?? null,
      constants: settings.profile.constants ?? {},
    },
    failure: failure && {
      ...failure,
      badByte: failure.badByte ? { ...failure.badByte, fits: [...failure.badByte.fits] } : null,
    },
    columns: result
      ? columnsOf(result).map((column) => ({
          ...column,
          reason: { zh: shortened(column.reason.zh), en: shortened(column.reason.en) },
        }))
      : [],
    guesses: result ? guessesOf(result).length : 0,
    missing: result ? missingFields(result, settings.profile) : [],
    skipped: (result?.skipped ?? []).map((skipped) => ({ ...skipped })),
    notes: (result?.notes ?? [])
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostNotes)
      .map(({ note: { zh, en }, count }) => ({ note: { zh: shortened(zh), en: shortened(en) }, count })),
    troubles: {
      total: groups.reduce((sum, { count }) => sum + count, 0),
      groups: groups.map((group) => ({
        ...group,
        // Written by troubleRows, so it is one of the list.
        reason: group.reason as ProblemReason,
        header: headers.get(group.field) ?? group.field,
      })),
    },
    corrections: corrections.length,
    edited,
  }
}
