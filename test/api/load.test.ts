import Database from 'better-sqlite3'
import { describe } from 'vitest'
import { createApp } from '../../api/app.ts'
import { migrate } from '../../api/db/migrate.ts'
import { openSqliteStore } from '../../api/db/sqlite.ts'
import { createClient } from './client.ts'
import { heldToD1Limits } from './limits.ts'
import { testLoad, testToken } from './load.ts'

describe('loading the first catalog into better-sqlite3 within the limits of D1', () => {
  const database = new Database(':memory:')
  migrate(database)
  const app = createApp({
    store: openSqliteStore(heldToD1Limits(database)),
    version: 'test',
    now: () => new Date('2026-11-23T02:00:00Z'),
    loadToken: testToken,
  })
  testLoad(createClient(async (path, init) => app.request(new URL(path, 'http://localhost'), init)))
})
