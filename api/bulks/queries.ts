import { type CompiledQuery, sql } from 'kysely'
import { personOf } from '../../rules/people.ts'
import { type Actor, actorName, maySee, officeOf } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { GuideBulkRow } from '../db/tables.ts'
import { type Deed, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { LogEntry } from '../log/log.ts'
import {
  type Bulk,
  type BulkKindName,
  type BulkResult,
  type BulkState,
  type BulkSummary,
  type BulkView,
  countOutcomes,
  undoUntil,
} from './bulk.ts'

/** Bulks in the list at most: the newest. */
const mostListed = 100

const fromBulkRow = ({
  id,
  kind,
  actor,
  state,
  filter,
  results,
  created_at,
  undone_at,
}: GuideBulkRow): Bulk => ({
  id,
  // Written by bulkRow, so each is what it was.
  kind: kind as BulkKindName,
  actor,
  state: state as BulkState,
  filter: JSON.parse(filter) as unknown,
  results: JSON.parse(results) as BulkResult[],
  createdAt: created_at,
  undoneAt: undone_at,
})

/** The statement that keeps a new bulk, or one that got further. */
export const writeBulk = ({ db }: Pick<Store, 'db'>, bulk: Bulk): CompiledQuery => {
  const row: GuideBulkRow = {
    id: bulk.id,
    kind: bulk.kind,
    actor: bulk.actor,
    state: bulk.state,
    filter: JSON.stringify(bulk.filter),
    counts: JSON.stringify(countOutcomes(bulk.results)),
    results: JSON.stringify(bulk.results),
    created_at: bulk.createdAt,
    undone_at: bulk.undoneAt,
  }
  const { id: _, ...changing } = row
  return db
    .insertInto('guide_bulk')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .compile()
}

/** The entry in the log of what is begun with a bulk. What becomes of each guide follows with its revision. */
export const bulkEntry = (
  { id, filter, results }: Bulk,
  action: 'adopt-standard' | 'undo',
  deed: Deed,
  actor: Actor,
): LogEntry =>
  entryOf(deed, action, ['guide-bulk', String(id)], officeOf(actor), {
    guides: results.filter(({ outcome }) => outcome === (action === 'undo' ? 'done' : 'pending')).length,
    ...(action === 'undo' ? {} : { filter }),
  })

/** The number of the next bulk. */
export const nextBulkId = async ({ db }: Store): Promise<number> => {
  const { id } = await db
    .selectFrom('guide_bulk')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

/** Whether the actor sees what a person did in bulk: one's own, and what was done below one's agency. */
const isSeen = (actor: Actor, person: string): boolean => {
  if (actor.role === 'province' || actorName(actor) === person) return true
  const agency = personOf(person)?.agency
  return agency !== null && agency !== undefined && maySee(actor, agency)
}

/** Whether the actor may undo a bulk now: who made it or the province, within its day, and once. */
export const mayUndo = (
  bulk: Pick<Bulk, 'actor' | 'state' | 'createdAt'>,
  actor: Actor,
  now: Date,
): boolean =>
  (actor.role === 'province' || actorName(actor) === bulk.actor) &&
  (bulk.state === 'done' || bulk.state === 'running') &&
  now.toISOString() <= undoUntil(bulk)

/** A bulk that the actor may see. @throws ApiError `bulk-not-found` */
export const findBulk = async ({ db }: Store, actor: Actor, id: number): Promise<Bulk> => {
  const row = await db.selectFrom('guide_bulk').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || !isSeen(actor, row.actor)) throw new ApiError('bulk-not-found', { bulk: id })
  return fromBulkRow(row)
}

/** A bulk in a list, as the actor sees it. */
const summaryOf = (
  bulk: Omit<Bulk, 'filter' | 'results'>,
  counts: BulkSummary['counts'],
  actor: Actor,
  now: Date,
): BulkSummary => ({
  id: bulk.id,
  kind: bulk.kind,
  actor: bulk.actor,
  state: bulk.state,
  counts,
  createdAt: bulk.createdAt,
  undoneAt: bulk.undoneAt,
  undoUntil: undoUntil(bulk),
  undoable: mayUndo(bulk, actor, now),
})

/** The newest bulks that the actor may see. */
export const listBulks = async ({ db }: Store, actor: Actor, now: Date): Promise<BulkSummary[]> => {
  const rows = await db
    .selectFrom('guide_bulk')
    .select(['id', 'kind', 'actor', 'state', 'counts', 'created_at', 'undone_at'])
    .orderBy('id', 'desc')
    .execute()
  return rows
    .filter(({ actor: person }) => isSeen(actor, person))
    .slice(0, mostListed)
    .map(({ counts, ...row }) =>
      summaryOf(
        fromBulkRow({ ...row, filter: 'null', results: '[]', counts }),
        JSON.parse(counts) as BulkSummary['counts'],
        actor,
        now,
      ),
    )
}

/** A bulk with the names of what it is about, as the actor sees it. */
export const viewBulk = async (
  { db }: Store,
  head: CatalogHead,
  bulk: Bulk,
  actor: Actor,
  now: Date,
): Promise<BulkView> => {
  const rows = await db
    .selectFrom('guide')
    .select(['id', 'name', 'agency'])
    .where('id', 'in', oneOf(bulk.results.map(({ subject }) => subject)))
    .execute()
  const guides = new Map(rows.map((row) => [row.id, row]))
  return {
    ...summaryOf(bulk, countOutcomes(bulk.results), actor, now),
    filter: bulk.filter,
    results: bulk.results.map((result) => {
      const guide = guides.get(result.subject)
      return {
        ...result,
        name: guide?.name ?? result.subject,
        agencyName: guide ? head.agencyName(guide.agency) : '',
      }
    }),
  }
}
