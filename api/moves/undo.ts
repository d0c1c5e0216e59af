import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import { oneOf, updateRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { BulkRow } from '../db/tables.ts'
import { deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/filter.ts'
import { happen } from '../findings/happen.ts'
import type { StandingFinding } from '../findings/standing.ts'
import { appendLog } from '../log/log.ts'
import { findingsById } from './answer.ts'
import { findBulk, lifeBefore, undoHours } from './bulk.ts'

/** What an undo came to. */
export interface Undone {
  readonly done: number
  /** Findings to which something else has happened since: they stay as they are. */
  readonly changed: readonly StandingFinding[]
}

/** Whether a bulk of moves can still be undone at a time. */
export const isUndoable = ({ kind, state, created_at, answered_at }: BulkRow, at: Date): boolean =>
  kind === 'move' &&
  state === 'done' &&
  at.getTime() - new Date(answered_at ?? created_at).getTime() <= undoHours * 3_600_000

/**
 * Undoes what was done to many: every finding to which nothing else has happened since stands as it stood before. What
 * was asked of the province with it is withdrawn.
 * @throws ApiError `bulk-not-found`, `not-undoable`, `too-many-writes`
 */
export const undoBulk = (store: Store, asking: Asking, id: number, now: () => Date): Promise<Undone> =>
  retrying(store, async ({ generation }) => {
    const bulk = await findBulk(store, asking.actor, id)
    const at = now()
    if (!isUndoable(bulk, at)) throw new ApiError('not-undoable', { bulk: id, state: bulk.state })
    const rows = await store.db
      .selectFrom('bulk_result')
      .select(['subject_id', 'before', 'revision'])
      .where('bulk_id', '=', id)
      .where('outcome', '=', 'done')
      .execute()
    const results = new Map(rows.map((row) => [Number(row.subject_id), row]))
    const findings = await findingsById(store, [...results.keys()])
    const same = findings.filter((one) => results.get(one.id)?.revision === one.revision)
    const changed = findings.filter((one) => results.get(one.id)?.revision !== one.revision)
    const deed = deedOf(asking.actor.person, at, `bulk:${id}`)
    const happened = await happen(
      store,
      same.map((finding) => ({
        finding,
        events: [{ move: 'undo', on: deed.on, to: lifeBefore(results.get(finding.id)?.before ?? '') }],
      })),
      deed,
    )
    await store.batch([
      advanceGeneration(store.db, generation),
      store.db
        .updateTable('bulk')
        .set({ state: 'undone', undone_by: deed.actor, undone_at: deed.at })
        .where('id', '=', id)
        .compile(),
      store.db
        .updateTable('bulk_result')
        .set({ outcome: 'undone' })
        .where('bulk_id', '=', id)
        .where('outcome', '=', 'done')
        .where('subject_id', 'in', oneOf(same.map((finding) => String(finding.id))))
        .compile(),
      ...withdrawDecisions(store, same, changed, deed.at),
      ...happened.statements,
      ...(await appendLog(store, [
        entryOf(deed, 'undo', ['bulk', String(id)], bulk.agency, { findings: same.length }),
        ...happened.entries,
      ])),
    ])
    return { done: same.length, changed }
  })

const asked = (findings: readonly StandingFinding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ life }) => life.asked?.decision ?? []))

/** What only the undone findings had asked for, as they stand, is withdrawn. */
const withdrawDecisions = (
  { db }: Pick<Store, 'db'>,
  undone: readonly StandingFinding[],
  others: readonly StandingFinding[],
  at: string,
) => {
  const stillAsked = asked(others)
  return updateRows(
    db,
    'decision',
    'id',
    ['state', 'ended_at'],
    [...asked(undone)]
      .filter((decision) => !stillAsked.has(decision))
      .map((decision) => ({ id: Number(decision), state: 'withdrawn' as const, ended_at: at })),
  )
}
