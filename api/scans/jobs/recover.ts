import { type CompiledQuery, sql } from 'kysely'
import type { Store } from '../../db/store.ts'

/** Milliseconds without a word after which a job's runner counts as killed: longer than one step of a scan may be silent. */
export const silence = 60_000

/** How often a job is begun: one that ends its runner each time is not resumed for ever. */
const attempts = 3

/** How interrupted jobs are found. */
export interface Recovery {
  readonly now: Date
  /** Whether a runner is known to be gone, before its silence tells; absent: only silence tells. */
  readonly isGone?: (runner: string) => boolean
}

const interrupt = ({ db }: Store, id: number, revision: number, at: string): CompiledQuery =>
  db
    .updateTable('job')
    .set((eb) => ({ state: 'interrupted', revision: eb('revision', '+', 1), finished_at: at }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', '=', 'running')
    .compile()

/** Asks for an interrupted job again, unless one for the same waits or it was tried often enough. */
const resume = ({ db }: Store, id: number, at: string): CompiledQuery =>
  sql`insert into job
      (kind, scope, subject, as_of, state, revision, actor, asked_at, done, total, confirmed, attempt, resumes)
    select kind, scope, subject, as_of, 'waiting', 1, actor, ${at}, 0, 0, confirmed, attempt + 1, id
    from job where id = ${id} and state = 'interrupted' and attempt < ${attempts}
    on conflict do nothing`.compile(db)

/**
 * Finds jobs whose runner was killed, marks them as interrupted and asks for them again. A scan writes all that it
 * found in one batch at its end, so a killed one left what was before and is done again from the beginning.
 */
export const recoverScans = async (store: Store, { now, isGone }: Recovery): Promise<void> => {
  const running = await store.db
    .selectFrom('job')
    .select(['id', 'revision', 'runner', 'heartbeat_at'])
    .where('state', '=', 'running')
    .execute()
  const at = now.toISOString()
  for (const { id, revision, runner, heartbeat_at } of running) {
    const isSilent = now.getTime() - Date.parse(heartbeat_at ?? '') > silence
    if (isSilent || isGone?.(runner ?? ''))
      await store.batch([interrupt(store, id, revision, at), resume(store, id, at)])
  }
}
