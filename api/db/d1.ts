import type { D1Database } from '@cloudflare/workers-types'
import { Kysely } from 'kysely'
import { D1Dialect } from 'kysely-d1'
import { runBatch, type Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Opens the store on a D1 database. */
export const openD1Store = (database: D1Database): Store => {
  const db = new Kysely<Tables>({ dialect: new D1Dialect({ database }) })
  return {
    db,
    batch: (statements) =>
      runBatch(() =>
        database.batch(statements.map(({ sql, parameters }) => database.prepare(sql).bind(...parameters))),
      ),
    close: () => db.destroy(),
  }
}
