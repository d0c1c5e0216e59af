import { InvalidSettings } from '../../../rules/settings.ts'
import type { Store } from '../../db/store.ts'
import type { JobRow } from '../../db/tables.ts'
import { ApiError, type ApiErrorBody } from '../../error.ts'
import type { Progress } from '../progress.ts'
import { type RunOptions, runScan } from '../run.ts'
import { type Part, recheckScope } from '../scoped.ts'
import { createLaterWriter, createTeller, JobLost, type ProgressWriter } from './progress-writer.ts'
import { claimScan, failScan, finishScan, isJobGuard, type Written } from './queue.ts'

/** How jobs are run. */
export interface Execution {
  /** Names who runs them, so that others know whether it still does. */
  readonly runner: string
  readonly now: () => Date
  /** How progress is written; absent: when the scan pauses. */
  readonly writer?: ProgressWriter
  /** A catalog that was just loaded, for a scan of all of it. */
  readonly just?: Pick<RunOptions, 'guides' | 'troubles'>
  /** Told how far each job is, beside the database. */
  readonly onProgress?: (progress: Progress) => void
}

/** Why a job failed, as the API words it. */
const failureOf = (error: unknown): ApiErrorBody => {
  if (error instanceof ApiError) return error.body
  console.error(error)
  const detail = error instanceof Error ? error.message : String(error)
  // Wrong settings say what is wrong in both languages.
  const detailEn = error instanceof InvalidSettings ? error.messageEn : detail
  return new ApiError('internal', { detail, detailEn }).body
}

const execute = async (store: Store, job: JobRow, execution: Execution): Promise<void> => {
  const { now, just, writer = createLaterWriter(store) } = execution
  const tell = createTeller(store, job, { writer, now })
  let guides = 0
  const onProgress = (progress: Progress) => {
    guides = progress.total
    tell(progress)
    execution.onProgress?.(progress)
  }
  /** The store with the job's end in the batch of what it found: both happen, or neither. */
  const finishing = (written: Written): Store => ({
    ...store,
    batch: async (statements) => {
      onProgress({ step: 'write', done: guides, total: guides })
      await writer.flush()
      try {
        await store.batch([...statements, finishScan(store, job, written, now())])
      } catch (error) {
        throw isJobGuard(error) ? new JobLost(`expected job ${job.id} to run, got another state`) : error
      }
    },
  })
  if (job.scope === 'full')
    // Through a store of its own, for which nothing is remembered: the scan reads the catalog anew.
    await runScan(
      { ...store },
      {
        writing: finishing('scan'),
        ...just,
        actor: job.actor,
        now,
        asOf: job.as_of === '' ? undefined : job.as_of,
        isConfirmed: job.confirmed === 1,
        onProgress,
      },
    )
  // The table's own check holds what a scope may be.
  else
    await recheckScope(
      store,
      { scope: job.scope as Part['scope'], subject: job.subject },
      { actor: job.actor, now, finishing, onProgress },
    )
}

const executeHeld = async (store: Store, job: JobRow, execution: Execution): Promise<void> => {
  try {
    await execute(store, job, execution)
  } catch (error) {
    if (error instanceof JobLost) return
    await failScan(store, job, failureOf(error), execution.now())
  }
}

/** Runs all jobs that wait, one after the other; where another runner is at work it leaves them to that one. */
export const runWaiting = async (store: Store, execution: Execution): Promise<void> => {
  for (;;) {
    const job = await claimScan(store, execution.runner, execution.now())
    if (!job) return
    await executeHeld(store, job, execution)
  }
}
