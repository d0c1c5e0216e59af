import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { BulkRow } from '../db/tables.ts'
import { mayAnswer } from './answer.ts'
import { findBulk } from './bulk.ts'
import { isUndoable } from './undo.ts'

/** What was done to many, as the API gives it. */
export const bulkSchema = z
  .object({
    id: z.number().int(),
    kind: z.string(),
    /** `asked` waits for a second person, who may refuse it. */
    state: z.string(),
    actor: z.string(),
    /** Credit code of the agency whose person did it; '' for the province. */
    agency: z.string(),
    /** What was asked. */
    content: z.record(z.string(), z.unknown()),
    done: z.number().int(),
    skipped: z.number().int(),
    createdAt: z.string(),
    answeredBy: z.string().nullable(),
    answeredAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
    undoneAt: z.string().nullable(),
    undoable: z.boolean(),
    /** Whether the one who asks may approve or refuse it. */
    approvable: z.boolean(),
  })
  .openapi('Bulk')
type Bulk = z.infer<typeof bulkSchema>

/** What became of one finding of a bulk. */
export const resultSchema = z
  .object({
    fingerprint: z.string(),
    rule: z.string(),
    /** Credit code of the agency whose finding it is. */
    agency: z.string(),
    /** Title of the guide; null where it is about none. */
    guideName: z.string().nullable(),
    outcome: z.string(),
    reason: z.string().nullable(),
  })
  .openapi('BulkResult')

const fromBulkRow = (row: BulkRow, actor: Actor, at: Date): Bulk => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  actor: row.actor,
  agency: row.agency,
  // Written as JSON of an object by whoever wrote the bulk.
  content: JSON.parse(row.content) as Record<string, unknown>,
  done: row.done,
  skipped: row.skipped,
  createdAt: row.created_at,
  answeredBy: row.answered_by,
  answeredAt: row.answered_at,
  undoneBy: row.undone_by,
  undoneAt: row.undone_at,
  undoable: isUndoable(row, at),
  approvable: mayAnswer(row, actor),
})

/** A page of what was done to many, of those that the actor may see, the newest first. */
export const listBulks = async (
  { db }: Pick<Store, 'db'>,
  actor: Actor,
  at: Date,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<{ bulks: Bulk[]; next: number | null }> => {
  let query = db
    .selectFrom('bulk')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (actor.role !== 'province') query = query.where('agency', 'in', oneOf([...actor.subtree]))
  if (before !== undefined) query = query.where('id', '<', before)
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  return {
    bulks: shown.map((row) => fromBulkRow(row, actor, at)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** One bulk. @throws ApiError `bulk-not-found` */
export const viewBulk = async (store: Pick<Store, 'db'>, actor: Actor, at: Date, id: number): Promise<Bulk> =>
  fromBulkRow(await findBulk(store, actor, id), actor, at)

/** A page of what became of each finding of a bulk, by number of the finding. */
export const resultsOf = async (
  { db }: Pick<Store, 'db'>,
  id: number,
  {
    outcome,
    limit,
    after,
  }: { readonly outcome?: string | undefined; readonly limit: number; readonly after: number },
) => {
  let query = db
    .selectFrom('bulk_result')
    .innerJoin('finding', (join) =>
      join.on('finding.id', '=', sql<number>`cast(bulk_result.subject_id as integer)`),
    )
    .leftJoin('guide', 'guide.id', 'finding.guide_id')
    .select([
      'finding.id',
      'finding.fingerprint',
      'finding.rule',
      'finding.agency',
      'guide.name as guideName',
      'bulk_result.outcome',
      'bulk_result.reason',
    ])
    .where('bulk_id', '=', id)
    .where('finding.id', '>', after)
    .orderBy('finding.id')
    .limit(limit + 1)
  if (outcome !== undefined) query = query.where('outcome', '=', outcome)
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  return {
    results: shown.map(({ id: _, ...result }) => result),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  }
}
