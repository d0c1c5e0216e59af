/** The whole check of a stored import: its file is read, and every record kept with what is wrong in it. */
import type { CompiledQuery } from 'kysely'
import type { Actor } from '../../actor.ts'
import type { CatalogState } from '../../catalog/head.ts'
import type { Store } from '../../db/store.ts'
import type { StoredImportRow } from '../../db/tables.ts'
import { ApiError } from '../../error.ts'
import { detectDelimiter } from '../../intake/csv/read-csv.ts'
import type { Problem } from '../../intake/draft.ts'
import { formatOf } from '../../intake/format.ts'
import type { Settled } from '../../intake/import/plan.ts'
import type { Source } from '../../intake/source.ts'
import type { Correction } from '../../intake/table/overlay.ts'
import { detectEncoding } from '../../intake/text/encoding.ts'
import type { ImportLimits } from '../limits.ts'
import { planImport, rememberedCodes } from '../plan.ts'
import { type CheckResult, keptMapping } from './check-result.ts'
import { writeCorrections } from './corrections-table.ts'
import { type ImportSettings, readingOf } from './settings.ts'
import { dropStaged, stageOrphan, stageRecord, writeStaged } from './staged-record.ts'
import type { FileFailure } from './stored-import.ts'
import { createValueSuggestion } from './suggest-value.ts'

/** A file to be checked, and how. */
export interface Staging {
  readonly no: number
  readonly actor: Actor
  readonly limits: ImportLimits
  readonly source: Source
  readonly settings: ImportSettings
  readonly corrections: readonly Correction[]
}

/** What a check writes: the statements, and the columns of the import's own row. */
export interface Staged {
  readonly statements: readonly CompiledQuery[]
  readonly columns: Pick<StoredImportRow, 'settings' | 'result' | 'failure' | 'checked_at'>
}

const sampleBytes = 1 << 16

/** What the file looks like: its format and, of text, its encoding and delimiter. */
const looksOf = async (
  source: Source,
  { encoding, delimiter }: ImportSettings,
): Promise<Pick<CheckResult, 'format' | 'encoding' | 'delimiter'>> => {
  const format = await formatOf(source)
  if (format === 'xlsx') return { format, encoding: null, delimiter: null }
  const head = await source.head(sampleBytes)
  const used = encoding ?? detectEncoding(head) ?? 'utf-8'
  const text = new TextDecoder(used).decode(head, { stream: true })
  return {
    format,
    encoding: used,
    delimiter: format === 'csv' ? (delimiter ?? detectDelimiter(text)) : null,
  }
}

const failureOf = (error: unknown): FileFailure => {
  if (!(error instanceof ApiError)) throw error
  const { code, params } = error.body
  if (code === 'file-unreadable') return { code, ...(params as Omit<FileFailure, 'code'>) }
  if (code === 'too-many-records')
    return {
      code,
      message: `文件有 ${params.records} 条记录，超过一次可导入的 ${params.most} 条，未读入；请拆分成几个文件。`,
      messageEn: `The file holds ${params.records} records, over the ${params.most} of one import, so nothing was read; split it into several files.`,
    }
  throw error
}

/** Which record each row or, where the file is no table, each record's number belongs to. */
const recordsByRow = (settled: readonly Settled[]): ReadonlyMap<string, number> =>
  new Map(
    settled.flatMap(({ draft }, at) =>
      draft.source
        ? draft.source.map(({ sheet, line }) => [`${sheet ?? ''}|${line}`, at + 1] as const)
        : [[`|${at + 1}`, at + 1] as const],
    ),
  )

/** Reads the file of an import anew. Nothing is written; what could not be read at all is said in `failure`. */
export const stageImport = async (
  store: Store,
  { head, generation }: CatalogState,
  { no, actor, limits, source, settings, corrections }: Staging,
): Promise<Staged> => {
  const own = { settings: JSON.stringify(settings), checked_at: generation }
  const settled: Settled[] = []
  const orphans: Problem[] = []
  const names = new Set<string>()
  const reading = readingOf(settings)
  try {
    const codes = await rememberedCodes(store, generation)
    const { plan, stored } = await planImport(store, head, {
      source,
      actor,
      limits,
      codes,
      reading: {
        ...reading,
        isOwnSheet: (name) => {
          const isRead = reading.isOwnSheet?.(name) ?? true
          if (name !== undefined) names.add(name)
          return isRead
        },
        corrections,
        keepsCells: true,
        onSettled: (one) => settled.push(one),
        onOrphan: (problem) => orphans.push(problem),
      },
    })
    const recordOf = recordsByRow(settled)
    const corrected = corrections.map((one) => ({
      ...one,
      record: recordOf.get(`${one.sheet ?? ''}|${one.line}`) ?? 0,
    }))
    const isCorrected = new Set(corrected.map(({ record }) => record))
    const context = { no, stored, corrections, suggest: createValueSuggestion(head) }
    const records = [
      ...settled.map((one, at) => stageRecord(context, at + 1, one, isCorrected.has(at + 1))),
      ...orphans.map((problem, at) => stageOrphan(no, settled.length + at + 1, problem)),
    ]
    const result: CheckResult = {
      ...(await looksOf(source, settings)),
      sheets: Array.from(names, (name) => ({
        name,
        use: settings.leftOut.includes(name)
          ? 'left-out'
          : plan.mappings.some(({ sheet }) => sheet.name === name)
            ? 'read'
            : 'none',
      })),
      mappings: plan.mappings.map(keptMapping),
      skipped: plan.skipped,
      notes: plan.notes,
    }
    return {
      statements: [
        ...dropStaged(store, no),
        ...writeStaged(store, records),
        ...writeCorrections(store, no, corrected),
      ],
      columns: { ...own, result: JSON.stringify(result), failure: null },
    }
  } catch (error) {
    return {
      // Corrections stay: the next choice of an encoding may be the right one.
      statements: dropStaged(store, no),
      columns: { ...own, result: null, failure: JSON.stringify(failureOf(error)) },
    }
  }
}
