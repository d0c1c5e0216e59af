import type { CompiledQuery } from 'kysely'
import type { Store } from '../../db/store.ts'
import type { JobRow } from '../../db/tables.ts'
import type { Progress } from '../progress.ts'

/** The job is no longer its runner's: it was cancelled, or taken for dead. What it found is not written. */
export class JobLost extends Error {
  override readonly name = 'JobLost'
}

/**
 * Writes the progress of a job while it runs. The seam exists because a scan computes without a pause: a thread with a
 * database of its own writes between two guides, others only when the scan pauses.
 */
export interface ProgressWriter {
  /** False where the statement is known to have found no row: the job is no longer this runner's. */
  write(statement: CompiledQuery): boolean
  /** Waits until all is written. */
  flush(): Promise<void>
}

/** Writes when the scan pauses: in a request, on Workers. */
export const createLaterWriter = ({ db }: Store): ProgressWriter => {
  let writing: Promise<unknown> = Promise.resolve()
  let isHeld = true
  return {
    write: (statement) => {
      writing = writing.then(async () => {
        const { numAffectedRows } = await db.executeQuery(statement)
        if (numAffectedRows === 0n) isHeld = false
      })
      // A failure is told by the flush; without this it would end the process before.
      writing.catch(() => undefined)
      return isHeld
    },
    flush: async () => {
      await writing
    },
  }
}

/** Milliseconds between two writes of progress: at first, how much longer each time, and at most, well below silence. */
const pace = { first: 500, growth: 1.5, most: 15_000 }

/** Tells how far a job is; writes each step, and within one at a growing distance, so that a scan writes few rows. */
export const createTeller = (
  { db }: Store,
  { id, revision }: Pick<JobRow, 'id' | 'revision'>,
  { writer, now }: { readonly writer: ProgressWriter; readonly now: () => Date },
): ((progress: Progress) => void) => {
  let step: string | undefined
  let stepAt = ''
  let last = Number.NEGATIVE_INFINITY
  let distance = pace.first
  return (progress) => {
    const at = now()
    const isNewStep = progress.step !== step
    if (!isNewStep && at.getTime() - last < distance) return
    if (isNewStep) stepAt = at.toISOString()
    else distance = Math.min(distance * pace.growth, pace.most)
    step = progress.step
    last = at.getTime()
    const isHeld = writer.write(
      db
        .updateTable('job')
        .set({ ...progress, step_at: stepAt, heartbeat_at: at.toISOString() })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .compile(),
    )
    if (!isHeld) throw new JobLost(`expected job ${id} to run at revision ${revision}, got another state`)
  }
}
