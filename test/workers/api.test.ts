import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createTestHarness } from 'wrangler'
import { defaultActor } from '../../api/actor.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { openD1Store } from '../../api/db/d1.ts'
import { runScan } from '../../api/scans/run.ts'
import type { WorkerEnv } from '../../api/worker.ts'
import { tinyCatalog } from '../api/catalog.ts'
import { describeApi } from '../api/suite.ts'
import { fillAndRemember } from './reset.ts'

const root = join(import.meta.dirname, '../..')
const now = () => new Date('2026-11-23T02:00:00Z')

describeApi('workerd with local D1', 10, async () => {
  // wrangler.toml names the folder of the built web app; the API needs none of its files.
  mkdirSync(join(root, 'web/dist'), { recursive: true })
  const server = createTestHarness({ root, workers: [{ configPath: 'wrangler.toml' }] })
  await server.listen()
  const worker = server.getWorker<WorkerEnv & Record<string, unknown>>()
  await worker.applyD1Migrations('DB')
  const { DB } = await worker.getEnv()
  const reset = await fillAndRemember(DB, async (filling) => {
    await loadCatalog(filling, tinyCatalog, { now })
    await runScan(filling, { actor: defaultActor, now })
  })
  const store = openD1Store(DB)
  return {
    fetch: (path, init) => server.fetch(path, init as never) as unknown as Promise<Response>,
    reset,
    store: () => store,
    close: () => server.close(),
  }
})
