import type { Store } from '../../db/store.ts'
import type { JobState } from './job.ts'

/** Milliseconds between two looks at a job that is waited for. */
const pause = 100

/** Waits until a job is neither waiting nor running; gives the state in which it ended. */
export const settled = async ({ db }: Store, id: number): Promise<JobState> => {
  for (;;) {
    const { state } = await db
      .selectFrom('job')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (state !== 'waiting' && state !== 'running') return state as JobState
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
