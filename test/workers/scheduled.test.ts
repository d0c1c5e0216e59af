import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { defaultActor } from '../../api/actor.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { openD1Store } from '../../api/db/d1.ts'
import type { Store } from '../../api/db/store.ts'
import { runScan } from '../../api/scans/run.ts'
import type { WorkerEnv } from '../../api/worker.ts'
import { tinyCatalog } from '../api/catalog.ts'

const root = join(import.meta.dirname, '../..')
const ago = (ms: number) => new Date(Date.now() - ms).toISOString()

/** The cron of wrangler.toml on workerd, at any time of day. */
const open = async () => {
  mkdirSync(join(root, 'web/dist'), { recursive: true })
  const server = createTestHarness({
    root,
    workers: [{ configPath: 'wrangler.toml', vars: { SCAN_AT: '00:00' } }],
  })
  await server.listen()
  const worker = server.getWorker<WorkerEnv & Record<string, unknown>>()
  await worker.applyD1Migrations('DB')
  const { DB } = await worker.getEnv()
  const store = openD1Store(DB)
  await loadCatalog(store, tinyCatalog, { now: () => new Date() })
  await runScan(store, { actor: defaultActor, now: () => new Date() })
  return { server, worker, store }
}

let opened: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  opened = await open()
})
afterAll(() => opened.server.close())

const jobsIn = ({ db }: Store) =>
  db.selectFrom('job').select(['actor', 'state', 'scan', 'resumes', 'attempt']).orderBy('id').execute()

test('the cron asks for the nightly scan once a day, and finds what was killed', async () => {
  const { worker, store } = opened
  const tick = () => worker.scheduled({ cron: '*/10 * * * *' })
  await tick()
  // No scan of the database is known to have been a job: something may have been written since.
  const nightly = { actor: 'schedule', state: 'done', scan: 2, resumes: null, attempt: 1 }
  expect(await jobsIn(store)).toEqual([nightly])
  await tick()
  expect(await jobsIn(store)).toEqual([nightly])
  await store.db
    .updateTable('job')
    .set({ state: 'running', scan: null, runner: 'killed', heartbeat_at: ago(120_000) })
    .execute()
  await tick()
  expect(await jobsIn(store)).toEqual([
    { ...nightly, state: 'interrupted', scan: null },
    { actor: 'schedule', state: 'done', scan: 3, resumes: 1, attempt: 2 },
  ])
})
