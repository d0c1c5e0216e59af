import { type ExpressionBuilder, sql } from 'kysely'
import { readGeneration } from '../../db/generation.ts'
import type { Store } from '../../db/store.ts'
import type { JobRow, Tables } from '../../db/tables.ts'
import type { ApiErrorBody } from '../../error.ts'
import type { JobState, ScanScope } from './job.ts'

/** A scan as somebody asks for it. */
export interface ScanRequest {
  readonly scope: ScanScope
  /** Credit code of the agency or base code of the family; '' for the whole catalog. */
  readonly subject: string
  /** The day on which everything is judged; '' for the day on which it begins. */
  readonly asOf: string
  /** Whether closing a great part of what is open is meant. */
  readonly isConfirmed?: boolean
  /** Id of a person, or `schedule`. */
  readonly actor: string
}

const newJob = ({ scope, subject, asOf, actor, isConfirmed = false }: ScanRequest, at: string) =>
  ({
    kind: 'scan',
    scope,
    subject,
    as_of: asOf,
    state: 'waiting',
    revision: 1,
    actor,
    asked_at: at,
    done: 0,
    total: 0,
    confirmed: isConfirmed ? 1 : 0,
    attempt: 1,
  }) as const

/**
 * Asks for a scan. Where one for the same waits already, that one is given: it has read nothing yet, so it sees all
 * that this one would.
 */
export const askForScan = async ({ db }: Store, request: ScanRequest, now: Date): Promise<JobRow> => {
  for (;;) {
    const asked = await db
      .insertInto('job')
      .values(newJob(request, now.toISOString()))
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst()
    if (asked) return asked
    const waiting = await db
      .selectFrom('job')
      .selectAll()
      .where('state', '=', 'waiting')
      .where('scope', '=', request.scope)
      .where('subject', '=', request.subject)
      .where('as_of', '=', request.asOf)
      .where('confirmed', '=', request.isConfirmed ? 1 : 0)
      .executeTakeFirst()
    // It began between the two: then there is room for another.
    if (waiting) return waiting
  }
}

/** One state further, where the row is still as it was read. */
const moved = (eb: ExpressionBuilder<Tables, 'job'>, state: JobState) => ({
  state,
  revision: eb('revision', '+', 1),
})

/** Begins the job that has waited longest; undefined where none waits, or one runs: two are never run at once. */
export const claimScan = async ({ db }: Store, runner: string, now: Date): Promise<JobRow | undefined> => {
  const at = now.toISOString()
  return db
    .updateTable('job')
    .set((eb) => ({
      ...moved(eb, 'running'),
      runner,
      started_at: at,
      heartbeat_at: at,
      step: 'read',
      step_at: at,
    }))
    .where('state', '=', 'waiting')
    .where('id', '=', (eb) =>
      eb
        .selectFrom('job as next')
        .select(({ fn }) => fn.min('next.id').as('id'))
        .where('next.state', '=', 'waiting'),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('job as other').select('other.id').where('other.state', '=', 'running'))),
    )
    .returningAll()
    .executeTakeFirst()
}

/** What a failed or cancelled job was made from. */
type Held = Pick<JobRow, 'id' | 'revision'>

/** Findings that came and went. */
export interface Changes {
  readonly opened: number
  readonly closed: number
}

/** What a job writes: a scan, whose row counts its changes, or a part of the catalog with the changes of this. */
export type Written = 'scan' | Changes

/** The statement that ends a running job as done, last in the batch that writes what it found. */
export const finishScan = ({ db }: Store, { id, revision }: Held, written: Written, now: Date) =>
  db
    .updateTable('job')
    .set((eb) => ({
      // The column refuses null: where the job was cancelled meanwhile, the whole batch fails.
      state: sql<string>`case when revision = ${revision} and state = 'running' then 'done' end`,
      revision: eb('revision', '+', 1),
      finished_at: now.toISOString(),
      heartbeat_at: now.toISOString(),
      generation: eb
        .selectFrom('meta')
        .select(sql<number>`cast(value as integer)`.as('value'))
        .where('key', '=', 'generation'),
      ...(written === 'scan'
        ? {
            scan: eb.selectFrom('scan').select(({ fn }) => fn.max('scan.id').as('id')),
            changes: eb
              .selectFrom('scan')
              .select(sql<string>`summary -> '$.changes'`.as('changes'))
              .orderBy('id', 'desc')
              .limit(1),
          }
        : { changes: JSON.stringify(written) }),
    }))
    .where('id', '=', id)
    .compile()

/** Whether a batch failed since its job was no longer running. */
export const isJobGuard = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('NOT NULL constraint failed: job.state')

/** Ends a running job as failed, with why. */
export const failScan = async (
  { db }: Store,
  { id, revision }: Held,
  error: ApiErrorBody,
  now: Date,
): Promise<void> => {
  await db
    .updateTable('job')
    .set((eb) => ({
      ...moved(eb, 'failed'),
      finished_at: now.toISOString(),
      error: JSON.stringify(error),
    }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', '=', 'running')
    .execute()
}

/** Ends what a runner was at as failed, where the runner itself could not say so. */
export const failRunning = async (
  store: Store,
  runner: string,
  error: ApiErrorBody,
  now: Date,
): Promise<void> => {
  const running = await store.db
    .selectFrom('job')
    .select(['id', 'revision'])
    .where('state', '=', 'running')
    .where('runner', '=', runner)
    .execute()
  for (const job of running) await failScan(store, job, error, now)
}

/**
 * Cancels a job that waits or runs; false where it is in another state or revision by now, or already writes. A
 * running one finds out when it tells its progress, at the latest when its batch is refused.
 */
export const cancelScan = async ({ db }: Store, { id, revision }: Held, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set((eb) => ({ ...moved(eb, 'cancelled'), finished_at: now.toISOString() }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where(({ or, and, eb }) =>
      or([eb('state', '=', 'waiting'), and([eb('state', '=', 'running'), eb('step', '!=', 'write')])]),
    )
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Whether a job waits and none runs: then somebody should begin it. */
export const hasWork = async ({ db }: Store): Promise<boolean> => {
  const rows = await db
    .selectFrom('job')
    .select('state')
    .where('state', 'in', ['waiting', 'running'])
    .groupBy('state')
    .execute()
  return rows.length === 1 && rows[0]?.state === 'waiting'
}

/** Whether something was written since the last scan of the whole catalog; true where none is known. */
export const isWrittenSince = async ({ db }: Store): Promise<boolean> => {
  const last = await db
    .selectFrom('job')
    .select('generation')
    .where('scope', '=', 'full')
    .where('state', '=', 'done')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.generation !== (await readGeneration(db))
}
