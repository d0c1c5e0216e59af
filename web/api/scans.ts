/** Scans: asked for, listed, followed and cancelled. */

import type { InferResponseType } from 'hono/client'
import { ApiFailure, api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Asks for a scan of the whole catalog; answers at once, while it waits. Confirmed, it may close much of what is open. */
export const askForScan = (
  { isConfirmed = false }: { readonly isConfirmed?: boolean },
  signal: AbortSignal,
) => bodyOf(api.scans.$post({ query: isConfirmed ? { confirm: '1' } : {} }, stoppedBy(signal)))

/** Scans that were asked for, the newest first; those before one for the next page. */
export const fetchScans = (
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
  signal: AbortSignal,
) =>
  bodyOf(
    api.scans.jobs.$get(
      { query: { limit: String(limit), ...(before === undefined ? {} : { before: String(before) }) } },
      stoppedBy(signal),
    ),
  )
export type ScanJobs = Exact<InferResponseType<typeof api.scans.jobs.$get, 200>>
export type ScanJob = ScanJobs['jobs'][number]

/** Cancels a scan that waits or runs; fails with `scan-not-running` where it ended meanwhile or already writes. */
export const cancelScan = ({ id, revision }: Pick<ScanJob, 'id' | 'revision'>, signal: AbortSignal) =>
  bodyOf(
    api.scans.jobs[':id'].$patch(
      { param: { id: String(id) }, json: { state: 'cancelled', revision } },
      stoppedBy(signal),
    ),
  )

/** Who is told of a scan that is followed. */
export interface ScanFollower {
  /** It changed; where it has ended, nothing more comes. */
  readonly onChange: (job: ScanJob) => void
  /** The server gives no more news of it. */
  readonly onLost: (failure: ApiFailure) => void
}

/** Follows a scan until it ended or the signal stops it. A stream that breaks off is opened again by the browser. */
export const followScan = (id: number, { onChange, onLost }: ScanFollower, signal: AbortSignal): void => {
  const events = new EventSource(`/api/scans/jobs/${id}/events`)
  const close = () => events.close()
  signal.addEventListener('abort', close, { once: true })
  const read = (event: MessageEvent<string>) => {
    if (event.type === 'end') close()
    // Sent by the route of the job's events.
    onChange(JSON.parse(event.data) as ScanJob)
  }
  events.addEventListener('progress', read)
  events.addEventListener('end', read)
  events.addEventListener('error', () => {
    if (events.readyState !== EventSource.CLOSED || signal.aborted) return
    onLost(new ApiFailure('unreachable', { request: `GET /api/scans/jobs/${id}/events` }))
  })
}
