import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { ApiFailure } from '../api/client.ts'
import { askForScan, cancelScan, fetchScans, followScan, type ScanJob } from '../api/scans.ts'
import { isActive, shownOf } from './scan-progress.ts'

const endedBadly = ({ state }: ScanJob): boolean => state === 'failed' || state === 'interrupted'

/** The scan as it is by now, where it could not be cancelled. */
const jobIn = (failure: unknown): ScanJob | undefined =>
  failure instanceof ApiFailure && failure.code === 'scan-not-running'
    ? // The API's own route fills it.
      (failure.params.job as ScanJob)
    : undefined

/** What the user may ask of a scan that is told of. */
export type ScanAct = 'cancel' | 'dismiss' | 'confirm'

/** Scans that are looked through for one that runs. */
const lookedThrough = 10

/**
 * Watches the scan that runs, also one that was asked for before the page was opened, and the ones that wait behind it.
 * The page asks and cancels through it, and is told when one has ended well.
 */
export class ScanWatcher implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #onDone: (job: ScanJob) => void
  #leaving = new AbortController()
  #tried: (signal: AbortSignal) => Promise<void> = async () => undefined

  /** The scan that the page is to tell of: one that waits or runs, or the last one where it ended badly or just now. */
  job: ScanJob | undefined
  /** Why asking, cancelling or following failed. */
  failure: unknown

  constructor(host: ReactiveControllerHost, onDone: (job: ScanJob) => void) {
    this.#host = host
    this.#onDone = onDone
    host.addController(this)
  }

  hostConnected(): void {
    this.#leaving = new AbortController()
    void this.#find()
  }

  hostDisconnected(): void {
    this.#leaving.abort()
  }

  /** Whether a scan waits or runs. */
  get isBusy(): boolean {
    return this.job !== undefined && isActive(this.job)
  }

  /** Asks for a scan of the whole catalog; confirmed, it may close much of what is open. */
  async ask(isConfirmed = false): Promise<void> {
    await this.#try(async (signal) => this.#show(await askForScan({ isConfirmed }, signal)))
  }

  /** Cancels the scan that is shown, also where it began between the last news and now. */
  async cancel(): Promise<void> {
    const { job } = this
    if (!job) return
    await this.#try(async (signal) => {
      try {
        this.#show(await cancelScan(job, signal))
      } catch (failure) {
        const now = jobIn(failure)
        if (!now || !isActive(now) || now.progress?.step === 'write') throw failure
        this.#show(await cancelScan(now, signal))
      }
    })
  }

  /** Does again what failed: the scan itself, or else the last request. */
  retry(): Promise<void> {
    return this.failure === undefined ? this.ask() : this.#try(this.#tried)
  }

  /** Does what the user asked of the bar. */
  act(act: ScanAct): Promise<void> | void {
    if (act === 'confirm') return this.ask(true)
    return act === 'cancel' ? this.cancel() : this.dismiss()
  }

  /** Says no more of a scan that has ended. */
  dismiss(): void {
    this.job = undefined
    this.failure = undefined
    this.#host.requestUpdate()
  }

  /** Finds what runs or waits, or else what ended badly last. */
  async #find(): Promise<void> {
    await this.#try(async (signal) => {
      const shown = await this.#newest(signal)
      if (shown && (isActive(shown) || endedBadly(shown))) this.#show(shown)
    })
  }

  /** Goes on with the scan that waits behind one that ended, if there is one. */
  async #goOn(): Promise<void> {
    await this.#try(async (signal) => {
      const shown = await this.#newest(signal)
      if (shown && isActive(shown)) this.#show(shown)
    })
  }

  async #newest(signal: AbortSignal): Promise<ScanJob | undefined> {
    return shownOf((await fetchScans({ limit: lookedThrough }, signal)).jobs)
  }

  #show(job: ScanJob): void {
    const before = this.job
    this.job = job
    this.failure = undefined
    this.#host.requestUpdate()
    if (isActive(job)) {
      if (before?.id !== job.id) this.#follow(job.id)
      return
    }
    if (job.state === 'done') this.#onDone(job)
    if (before && isActive(before)) void this.#goOn()
  }

  #follow(id: number): void {
    const { signal } = this.#leaving
    followScan(
      id,
      {
        onChange: (job) => {
          if (this.job?.id === job.id) this.#show(job)
        },
        onLost: (failure) => {
          this.job = undefined
          this.#tried = () => this.#find()
          this.#fail(failure)
        },
      },
      signal,
    )
  }

  #fail(failure: unknown): void {
    this.failure = failure
    this.#host.requestUpdate()
  }

  /** Asks the server; what fails is kept to be told, and done again by `retry`. */
  async #try(act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#leaving
    this.#tried = act
    try {
      await act(signal)
    } catch (failure) {
      if (!signal.aborted) this.#fail(failure)
    }
  }
}
