import type { Database as SqliteDatabase } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { runBatch, type Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Opens the store on a better-sqlite3 database, which is closed with it. */
export const openSqliteStore = (database: SqliteDatabase): Store => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  return {
    db,
    batch: (statements) =>
      runBatch(() =>
        database
          .transaction(() => {
            for (const { sql, parameters } of statements) database.prepare(sql).run(...parameters)
          })
          .immediate(),
      ),
    close: () => db.destroy(),
  }
}
