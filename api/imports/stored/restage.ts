/** The check of some records of a stored import, after their cells were corrected: the file is not read again. */
import type { CompiledQuery } from 'kysely'
import type { Guide } from '../../../rules/catalog.ts'
import type { CatalogHead, CatalogState } from '../../catalog/head.ts'
import { oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import type { ImportRecordRow } from '../../db/tables.ts'
import { findStoredGuides, type StoredGuide } from '../../guides/queries.ts'
import { createGuideCompletion } from '../../intake/complete-guide.ts'
import type { Draft, DraftSink, SourceRow } from '../../intake/draft.ts'
import { createPlanner, type PlanOptions, type Settled } from '../../intake/import/plan.ts'
import { kinds } from '../../intake/kind.ts'
import { type Correction, createOverlay } from '../../intake/table/overlay.ts'
import { rereadRecord } from '../../intake/table/reread.ts'
import { createRefusal, rememberedCodes } from '../plan.ts'
import { type CheckResult, matchesOf, sheetOf } from './check-result.ts'
import type { Staging } from './stage.ts'
import { dropStaged, stageRecord, writeStaged } from './staged-record.ts'
import { createValueSuggestion } from './suggest-value.ts'

const { guides } = kinds

/** Reads records again from their kept rows; undefined where one of them falls apart or its rows are not kept. */
const reread = (
  records: readonly Pick<ImportRecordRow, 'position' | 'source'>[],
  name: string,
  { mappings }: CheckResult,
  corrections: readonly Correction[],
): ReadonlyMap<number, Draft> | undefined => {
  const sheets = new Map(mappings.map((mapping) => [mapping.sheet.name ?? '', sheetOf(mapping)]))
  const overlay = createOverlay(guides.tables, corrections)
  const found = new Map<number, Draft>()
  for (const { position, source } of records) {
    if (source === null) return undefined
    // Written by stageRecord, so these are rows; blank cells came back as null.
    const rows = (JSON.parse(source) as SourceRow[]).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell ?? undefined),
    }))
    const drafts: Draft[] = []
    let others = 0
    const other = () => {
      others += 1
    }
    const sink: DraftSink = {
      draft: (draft) => drafts.push(draft),
      skip: other,
      orphan: other,
      mapping: () => undefined,
      note: () => undefined,
    }
    rereadRecord(name, guides.tables, sheets, { rows, overlay }, sink)
    const [only, ...more] = drafts
    if (!only || more.length > 0 || others > 0) return undefined
    found.set(position, only)
  }
  return found
}

const settle = (
  drafts: readonly Draft[],
  { mappings }: CheckResult,
  head: CatalogHead,
  options: Pick<PlanOptions, 'existing' | 'constants' | 'refusalOf'>,
): readonly Settled[] => {
  const settled: Settled[] = []
  const { sink } = createPlanner(guides, {
    keepsUnmapped: true,
    complete: createGuideCompletion(head.agencies),
    ...options,
    onSettled: (one) => settled.push(one),
  })
  for (const mapping of mappings)
    sink.mapping({ ...mapping, list: mapping.list ?? undefined, matches: matchesOf(mapping) })
  for (const draft of drafts) sink.draft(draft)
  return settled
}

/** Whether another record of the file has one of these ids: then which of them comes first decides. */
const isTaken = async (
  { db }: Store,
  no: number,
  ids: readonly string[],
  positions: readonly number[],
): Promise<boolean> => {
  const row = await db
    .selectFrom('import_record')
    .select('position')
    .where('import_no', '=', no)
    .where('guide_id', 'in', oneOf(ids))
    .where('position', 'not in', oneOf(positions))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Statements that put some records as they are with the corrections in place of how they stood; undefined where the
 * whole file has to be read again: it is no table, a record falls apart, or comes to have another one's id.
 */
export const restageRecords = async (
  store: Store,
  { head, generation }: CatalogState,
  result: CheckResult,
  { no, actor, limits, name, settings, corrections }: Omit<Staging, 'source'> & { readonly name: string },
  positions: readonly number[],
): Promise<readonly CompiledQuery[] | undefined> => {
  if (result.format === 'json') return undefined
  const records = await store.db
    .selectFrom('import_record')
    .select(['position', 'source', 'guide_id'])
    .where('import_no', '=', no)
    .where('position', 'in', oneOf(positions))
    .orderBy('position')
    .execute()
  const read = () => reread(records, name, result, corrections)
  const first = read()
  if (!first || first.size !== positions.length) return undefined
  const constants = settings.profile.constants ?? {}
  const codes = await rememberedCodes(store, generation)
  const known = settle([...first.values()], result, head, { existing: codes, constants })
  // Also of records that are still refused: what has no column may be what they lack.
  const ids = known.flatMap(
    ({ id, draft }) => id ?? (typeof draft.fields.id === 'string' ? draft.fields.id : []),
  )
  // And the ids that the records had: another record may have been refused for having the same.
  const before = records.flatMap(({ guide_id }) => guide_id ?? [])
  if (new Set(ids).size < ids.length || (await isTaken(store, no, [...ids, ...before], positions)))
    return undefined
  const touched = await findStoredGuides(
    store,
    ids.filter((id) => codes.has(id)),
  )
  const stored: ReadonlyMap<string, StoredGuide> = new Map(touched.map((one) => [one.guide.id, one]))
  const existing = new Map<string, Partial<Guide>>(codes)
  for (const [id, { guide }] of stored) existing.set(id, guide)
  // A draft is changed as it is settled, so it is read once more.
  const again = read() ?? first
  const settled = settle([...again.values()], result, head, {
    existing,
    constants,
    refusalOf: createRefusal(head, { actor, limits }, stored),
  })
  const corrected = new Set(corrections.map(({ sheet, line }) => `${sheet ?? ''}|${line}`))
  const context = { no, stored, corrections, suggest: createValueSuggestion(head) }
  const at = [...again.keys()]
  return [
    ...dropStaged(store, no, positions),
    ...writeStaged(
      store,
      settled.map((one, index) =>
        stageRecord(
          context,
          at[index] ?? 0,
          one,
          (one.draft.source ?? []).some(({ sheet, line }) => corrected.has(`${sheet ?? ''}|${line}`)),
        ),
      ),
    ),
  ]
}
