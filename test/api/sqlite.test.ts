import Database from 'better-sqlite3'
import { defaultActor } from '../../api/actor.ts'
import { createApp } from '../../api/app.ts'
import { loadCatalog } from '../../api/catalog/load.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import type { Store } from '../../api/db/store.ts'
import { runScan } from '../../api/scans/run.ts'
import { runs } from '../runs.ts'
import { tinyCatalog } from './catalog.ts'
import { heldToD1Limits } from './limits.ts'
import { describeApi } from './suite.ts'

const now = () => new Date('2026-11-23T02:00:00Z')

/** A database that holds the tiny catalog, scanned. */
const filled = async (): Promise<Buffer> => {
  const database = new Database(':memory:')
  migrate(database)
  const store = openSqliteStore(heldToD1Limits(database))
  await loadCatalog(store, tinyCatalog, { now })
  await runScan(store, { actor: defaultActor, now })
  const image = database.serialize()
  await store.close()
  return image
}

describeApi('better-sqlite3 within the limits of D1', Math.max(60, runs.numRuns / 4), async () => {
  const image = await filled()
  let store: Store | undefined
  let app: ReturnType<typeof createApp> | undefined
  return {
    fetch: async (path, init) => {
      if (!app) throw new Error('expected a reset before the first request')
      return app.request(new URL(path, 'http://localhost'), init)
    },
    reset: async () => {
      await store?.close()
      store = openSqliteStore(heldToD1Limits(new Database(image)))
      app = createApp({ store, version: 'test', now })
    },
    store: () => {
      if (!store) throw new Error('expected a reset before the first request')
      return store
    },
    close: async () => store?.close(),
  }
})
