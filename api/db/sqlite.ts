import type { Database as SqliteDatabase } from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteDatabase as SqliteDialectDatabase } from 'kysely'
import { runBatch, type Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Statements that are kept prepared at most. */
const mostStatements = 500

/**
 * A database as Kysely uses one, which prepares each statement once: the texts of all queries are few, their parameters
 * many. Nothing here reads a statement row by row, which would keep it from being run meanwhile.
 */
const preparingOnce = (database: SqliteDatabase): SqliteDialectDatabase => {
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  return {
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      if (prepared.size >= mostStatements) prepared.clear()
      const statement = database.prepare(sql)
      prepared.set(sql, statement)
      return statement
    },
    close: () => database.close(),
  }
}

/** Opens the store on a better-sqlite3 database, which is closed with it. */
export const openSqliteStore = (database: SqliteDatabase): Store => {
  const preparing = preparingOnce(database)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparing }) })
  return {
    db,
    batch: (statements) =>
      runBatch(() =>
        database
          .transaction(() => {
            for (const { sql, parameters } of statements) preparing.prepare(sql).run(parameters)
          })
          .immediate(),
      ),
    close: () => db.destroy(),
  }
}
