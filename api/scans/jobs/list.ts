import type { Actor } from '../../actor.ts'
import { oneOf } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import type { JobRow } from '../../db/tables.ts'
import { findScans, lastScan, type Scan } from '../scan.ts'

/** A job's row with the scan that it wrote. */
export interface FoundJob {
  readonly row: JobRow
  readonly scan: Scan | undefined
}

const withScans = async (store: Store, rows: readonly JobRow[]): Promise<FoundJob[]> => {
  const scans = await findScans(
    store,
    rows.flatMap(({ scan }) => scan ?? []),
  )
  const byId = new Map(scans.map((scan) => [scan.id, scan]))
  return rows.map((row) => ({ row, scan: byId.get(row.scan ?? 0) }))
}

const visible = ({ db }: Store, actor: Actor) => {
  const jobs = db.selectFrom('job').selectAll()
  if (actor.role === 'province') return jobs
  return jobs.where(({ or, and, eb }) =>
    or([
      eb('scope', '=', 'full'),
      and([eb('scope', '=', 'agency'), eb('subject', 'in', oneOf([...actor.subtree]))]),
    ]),
  )
}

/** The jobs that an actor sees, the newest first, before one; only those that wait or run where `active` says so. */
export const listJobs = async (
  store: Store,
  actor: Actor,
  { limit, before, active }: { limit: number; before?: number | undefined; active?: boolean },
): Promise<FoundJob[]> => {
  let jobs = visible(store, actor).orderBy('id', 'desc').limit(limit)
  if (before !== undefined) jobs = jobs.where('id', '<', before)
  if (active) jobs = jobs.where('state', 'in', ['waiting', 'running'])
  return withScans(store, await jobs.execute())
}

/** A job that an actor sees, by its number. */
export const findJob = async (store: Store, actor: Actor, id: number): Promise<FoundJob | undefined> => {
  const row = await visible(store, actor).where('id', '=', id).executeTakeFirst()
  return row && (await withScans(store, [row]))[0]
}

/** How many jobs wait, and the one that runs. */
export const readQueue = async ({
  db,
}: Store): Promise<{ readonly waiting: number; readonly running: JobRow | undefined }> => {
  const rows = await db.selectFrom('job').selectAll().where('state', 'in', ['waiting', 'running']).execute()
  return {
    waiting: rows.filter(({ state }) => state === 'waiting').length,
    running: rows.find(({ state }) => state === 'running'),
  }
}

/** Timings of the last scan over the whole catalog. */
export const lastTimings = async (store: Store): Promise<Scan['timings'] | undefined> =>
  (await lastScan(store))?.timings
