import type { SSEStreamingApi } from 'hono/streaming'
import { isActive, type ScanJob } from './job.ts'

/** Milliseconds between two looks at the job. */
const pause = 400

/** Looks of one stream: a request on Workers may ask its database only so often, and EventSource asks again by itself. */
const looks = 40

/** Milliseconds until EventSource asks again. */
const retry = 500

type Stream = Pick<SSEStreamingApi, 'writeSSE' | 'sleep' | 'aborted' | 'closed'>

/**
 * Sends a job whenever it changed: `progress` while it waits or runs, `end` when it ended. Where it lasts longer than
 * one stream may, the stream ends without `end`.
 */
export const sendJob = async (
  stream: Stream,
  first: ScanJob,
  read: () => Promise<ScanJob | undefined>,
): Promise<void> => {
  let sent = ''
  let job: ScanJob | undefined = first
  for (let look = 0; look < looks && job && !stream.aborted && !stream.closed; look++) {
    const data = JSON.stringify(job)
    const isLast = !isActive(job.state)
    if (data !== sent) await stream.writeSSE({ event: isLast ? 'end' : 'progress', data, retry })
    if (isLast) return
    sent = data
    await stream.sleep(pause)
    job = await read()
  }
}
