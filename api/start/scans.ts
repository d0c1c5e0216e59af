import { Worker } from 'node:worker_threads'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { lookAfterScans } from '../scans/jobs/look.ts'
import type { NightlyTime } from '../scans/jobs/nightly.ts'
import { failRunning } from '../scans/jobs/queue.ts'
import { recoverScans } from '../scans/jobs/recover.ts'
import { isGoneHere, self } from './process.ts'
import type { ScanThreadData } from './scan-thread.ts'

/** Milliseconds between two looks at what is to be done without being asked. */
const lookEvery = 10_000

/** The scans of a server: run in a thread, one after the other, while the server answers. */
export interface ScanRunner {
  /** Has what waits run. */
  readonly run: () => void
  /** Ends the thread; what it was at is done again at the next start. */
  readonly stop: () => Promise<void>
}

const report = (error: unknown): void => {
  console.error(error)
}

/** Looks after the scans of a database file: at once, now and then, and whenever one is asked for. */
export const startScans = (file: string, store: Store, nightly: NightlyTime): ScanRunner => {
  let thread: Worker | undefined
  let isAskedAgain = false
  let isStopped = false

  const run = (): void => {
    if (isStopped) return
    if (thread) {
      // It may have looked for the last time already.
      isAskedAgain = true
      return
    }
    const data: ScanThreadData = { file, runner: self }
    thread = new Worker(new URL('./scan-thread.ts', import.meta.url), { workerData: data })
    let failure: unknown
    thread.on('error', (error) => {
      failure = error
    })
    thread.on('exit', () => {
      thread = undefined
      void afterwards(failure).catch(report)
    })
  }

  const afterwards = async (failure: unknown): Promise<void> => {
    if (isStopped) return
    if (failure !== undefined) {
      console.error(failure)
      const detail = failure instanceof Error ? failure.message : String(failure)
      await failRunning(store, self, new ApiError('internal', { detail }).body, new Date())
    }
    if (isAskedAgain) {
      isAskedAgain = false
      run()
    }
  }

  const look = async (): Promise<void> => {
    if (isStopped) return
    if (await lookAfterScans(store, { now: new Date(), isGone: isGoneHere, nightly })) run()
  }

  void look().catch(report)
  const timer = setInterval(() => void look().catch(report), lookEvery)
  return {
    run,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await thread?.terminate()
      await recoverScans(store, { now: new Date(), isGone: (runner) => runner === self })
    },
  }
}
