import { sql } from 'kysely'
import { type Actor, officeOf } from '../actor.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import type { BulkRow } from '../db/tables.ts'
import { deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/filter.ts'
import { fromStandingRow, type StandingFinding, standingColumns } from '../findings/standing.ts'
import { appendLog } from '../log/log.ts'
import { findBulk } from './bulk.ts'
import { planMove } from './plan.ts'
import type { MoveRequest } from './request.ts'
import { type Moved, moveStatements } from './run.ts'

/** Some findings by number. */
export const findingsById = async (
  { db }: Pick<Store, 'db'>,
  ids: readonly number[],
): Promise<StandingFinding[]> => {
  const rows = await db
    .selectFrom('finding')
    .select(standingColumns)
    .where('id', 'in', sql<number>`(select value from json_each(${JSON.stringify(ids)}))`)
    .orderBy('id')
    .execute()
  return rows.map(fromStandingRow)
}

/** Whether somebody may answer what another person of the same office asked to do to many. */
export const mayAnswer = ({ state, actor, agency }: BulkRow, who: Actor): boolean =>
  state === 'asked' && who.person !== actor && officeOf(who) === agency

const requireAnswerable = (bulk: BulkRow, who: Actor): void => {
  if (bulk.state !== 'asked') throw new ApiError('already-answered', { bulk: bulk.id, state: bulk.state })
  if (bulk.actor === who.person) throw new ApiError('same-person', { bulk: bulk.id })
  if (!mayAnswer(bulk, who)) throw new ApiError('bulk-not-found', { bulk: bulk.id })
}

/** A second person approves what one asked to do to many: it is done to those on which it can be done now. */
export const approveBulk = (store: Store, asking: Asking, id: number, now: () => Date): Promise<Moved> =>
  retrying(store, async ({ generation }) => {
    const bulk = await findBulk(store, asking.actor, id)
    requireAnswerable(bulk, asking.actor)
    const rows = await store.db
      .selectFrom('bulk_result')
      .select('subject_id')
      .where('bulk_id', '=', id)
      .execute()
    const findings = await findingsById(
      store,
      rows.map(({ subject_id }) => Number(subject_id)),
    )
    // Written by makeMove, so it is a request.
    const request = JSON.parse(bulk.content) as MoveRequest
    const plan = planMove(findings, request.move, request.input, asking)
    const deed = deedOf(asking.actor.person, now(), `bulk:${id}`)
    await store.batch([
      advanceGeneration(store.db, generation),
      store.db
        .updateTable('bulk')
        .set({
          state: 'done',
          done: plan.doable.length,
          skipped: plan.skipped.length,
          answered_by: deed.actor,
          answered_at: deed.at,
        })
        .where('id', '=', id)
        .compile(),
      store.db.deleteFrom('bulk_result').where('bulk_id', '=', id).compile(),
      ...(await moveStatements(store, request, plan, id, deed, {
        agency: bulk.agency,
        askedBy: bulk.actor,
      })),
    ])
    return { bulk: id, state: 'done', plan }
  })

/** A second person refuses what one asked to do to many: nothing happens to the findings. */
export const refuseBulk = (store: Store, asking: Asking, id: number, now: () => Date): Promise<void> =>
  retrying(store, async ({ generation }) => {
    const bulk = await findBulk(store, asking.actor, id)
    requireAnswerable(bulk, asking.actor)
    const deed = deedOf(asking.actor.person, now(), `bulk:${id}`)
    await store.batch([
      advanceGeneration(store.db, generation),
      store.db
        .updateTable('bulk')
        .set({ state: 'refused', done: 0, answered_by: deed.actor, answered_at: deed.at })
        .where('id', '=', id)
        .compile(),
      ...(await appendLog(store, [entryOf(deed, 'refuse', ['bulk', String(id)], bulk.agency, {})])),
    ])
  })
