import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createTestHarness } from 'wrangler'
import { defaultActor } from '../../api/actor.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { openD1Store } from '../../api/db/d1.ts'
import type { Store } from '../../api/db/store.ts'
import { runScan } from '../../api/scans/run.ts'
import type { WorkerEnv } from '../../api/worker.ts'
import { tinyCatalog } from '../api/catalog.ts'
import { describeApi } from '../api/suite.ts'

const root = join(import.meta.dirname, '../..')
const now = () => new Date('2026-11-23T02:00:00Z')

describeApi('workerd with local D1', 10, async () => {
  // wrangler.toml names the folder of the built web app; the API needs none of its files.
  mkdirSync(join(root, 'web/dist'), { recursive: true })
  const server = createTestHarness({ root, workers: [{ configPath: 'wrangler.toml' }] })
  await server.listen()
  let store: Store | undefined
  return {
    fetch: (path, init) => server.fetch(path, init as never) as unknown as Promise<Response>,
    reset: async () => {
      await server.reset()
      await server.listen()
      const worker = server.getWorker<WorkerEnv & Record<string, unknown>>()
      await worker.applyD1Migrations('DB')
      const { DB } = await worker.getEnv()
      store = openD1Store(DB)
      await loadCatalog(store, tinyCatalog, { now })
      await runScan(store, { actor: defaultActor, now })
    },
    store: () => {
      if (!store) throw new Error('expected a reset before the first request')
      return store
    },
    close: () => server.close(),
  }
})
