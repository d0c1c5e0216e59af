import type { ApiEnv } from '../../env.ts'
import { fromJobRow, type ScanJob } from './job.ts'
import { type FoundJob, findJob, lastTimings, listJobs } from './list.ts'

/** Who asks for jobs, of which catalog and when. */
export type Asking = Pick<ApiEnv['Variables'], 'store' | 'head' | 'actor' | 'now'>

const readAs = async (
  { store, head, actor, now }: Asking,
  found: readonly FoundJob[],
): Promise<ScanJob[]> => {
  const isRunning = found.some(({ row }) => row.state === 'running')
  const timings = isRunning ? await lastTimings(store) : undefined
  return found.map(({ row, scan }) => fromJobRow(row, { head, actor, now: now(), timings, scan }))
}

/** The jobs that the asker sees, the newest first. */
export const readJobs = async (asking: Asking, page: Parameters<typeof listJobs>[2]): Promise<ScanJob[]> =>
  readAs(asking, await listJobs(asking.store, asking.actor, page))

/** One job that the asker sees. */
export const readJob = async (asking: Asking, id: number): Promise<ScanJob | undefined> => {
  const found = await findJob(asking.store, asking.actor, id)
  return found && (await readAs(asking, [found]))[0]
}
