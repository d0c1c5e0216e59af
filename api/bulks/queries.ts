import { type CompiledQuery, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { insertRows, oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { BulkResultRow, BulkRow } from '../db/tables.ts'
import { ApiError } from '../error.ts'
import { type Bulk, type BulkState, type Counts, maySeeBulk, type Outcome } from './bulk.ts'

/** The number of the next bulk. */
export const nextBulkId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { id } = await db
    .selectFrom('bulk')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

// Written by writeBulk only, so it is one.
const fromBulkRow = (row: BulkRow): Bulk => row as Bulk

/** A bulk that the actor may see. @throws ApiError `bulk-not-found` */
export const findBulk = async ({ db }: Pick<Store, 'db'>, actor: Actor, id: number): Promise<Bulk> => {
  const row = await db.selectFrom('bulk').selectAll().where('id', '=', id).executeTakeFirst()
  const bulk = row && fromBulkRow(row)
  if (!bulk || !maySeeBulk(actor, bulk)) throw new ApiError('bulk-not-found', { bulk: id })
  return bulk
}

/** A page of the bulks that the actor may see, the newest first. */
export const newestBulks = async (
  { db }: Pick<Store, 'db'>,
  actor: Actor,
  {
    limit,
    before,
    state,
  }: {
    readonly limit: number
    readonly before?: number | undefined
    readonly state?: BulkState | undefined
  },
): Promise<{ readonly bulks: readonly Bulk[]; readonly next: number | null }> => {
  let query = db
    .selectFrom('bulk')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (actor.role !== 'province') query = query.where('agency', 'in', oneOf([...actor.subtree]))
  if (before !== undefined) query = query.where('id', '<', before)
  if (state !== undefined) query = query.where('state', '=', state)
  const rows = await query.execute()
  const shown = rows.slice(0, limit).map(fromBulkRow)
  return { bulks: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

/** How many things of each bulk came to what. */
export const countsOf = async (
  { db }: Pick<Store, 'db'>,
  ids: readonly number[],
): Promise<(id: number) => Counts> => {
  const rows = await db
    .selectFrom('bulk_result')
    .select(['bulk_id', 'outcome', ({ fn }) => fn.countAll<number>().as('count')])
    .where('bulk_id', 'in', oneOf(ids))
    .groupBy(['bulk_id', 'outcome'])
    .execute()
  const counts = new Map(rows.map(({ bulk_id, outcome, count }) => [`${bulk_id} ${outcome}`, count]))
  const count = (id: number, outcome: Outcome) => counts.get(`${id} ${outcome}`) ?? 0
  return (id) => ({
    pending: count(id, 'pending'),
    done: count(id, 'done'),
    skipped: count(id, 'skipped'),
    undone: count(id, 'undone'),
    kept: count(id, 'kept'),
  })
}

/** The results of a bulk with one outcome, in their order. */
export const resultsWith = (
  { db }: Pick<Store, 'db'>,
  id: number,
  outcome: Outcome,
): Promise<BulkResultRow[]> =>
  db
    .selectFrom('bulk_result')
    .selectAll()
    .where('bulk_id', '=', id)
    .where('outcome', '=', outcome)
    .orderBy(sql`rowid`)
    .execute()

/** A page of the results of a bulk, in their order; `next` is where the page after begins. */
export const resultsPage = async (
  { db }: Pick<Store, 'db'>,
  id: number,
  {
    outcome,
    limit,
    after,
  }: { readonly outcome?: string | undefined; readonly limit: number; readonly after: number },
): Promise<{ readonly rows: readonly BulkResultRow[]; readonly next: number | null }> => {
  let query = db
    .selectFrom('bulk_result')
    .selectAll()
    .select(sql<number>`rowid`.as('no'))
    .where('bulk_id', '=', id)
    .where(sql<number>`rowid`, '>', after)
    .orderBy(sql`rowid`)
    .limit(limit + 1)
  if (outcome !== undefined) query = query.where('outcome', '=', outcome)
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.no ?? null) : null }
}

const bulkColumns = [
  'id',
  'kind',
  'state',
  'actor',
  'agency',
  'content',
  'created_at',
  'answered_by',
  'answered_at',
  'undone_by',
  'undone_at',
] as const

/** Statements that keep a new bulk, or one that got further. */
export const writeBulk = ({ db }: Pick<Store, 'db'>, bulk: Bulk): CompiledQuery[] =>
  insertRows(db, 'bulk', bulkColumns, [bulk], {
    key: 'id',
    whereChanged: ['state', 'answered_by', 'undone_by'],
  })

const resultColumns = ['bulk_id', 'subject_id', 'outcome', 'reason', 'before', 'revision', 'content'] as const

/** Statements that keep what became of things of a bulk. */
export const writeResults = ({ db }: Pick<Store, 'db'>, results: readonly BulkResultRow[]): CompiledQuery[] =>
  insertRows(db, 'bulk_result', resultColumns, results, {
    key: ['bulk_id', 'subject_id'],
    whereChanged: ['outcome', 'reason'],
  })

/** Leaves alone what a bulk did not come to. */
export const skipPending = ({ db }: Pick<Store, 'db'>, id: number, reason: string): CompiledQuery =>
  db
    .updateTable('bulk_result')
    .set({ outcome: 'skipped', reason })
    .where('bulk_id', '=', id)
    .where('outcome', '=', 'pending')
    .compile()
