import { readdirSync, readFileSync } from 'node:fs'
import type { Database as SqliteDatabase } from 'better-sqlite3'

const folder = new URL('./migrations/', import.meta.url)

/** One forward step of the schema: the number its file name begins with, and its SQL. */
export interface Migration {
  readonly number: number
  readonly sql: string
}

/** The migrations in order. Each sets `meta.schema` to its own number, so both runtimes know where they stand. */
export const readMigrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      number: Number.parseInt(file, 10),
      sql: readFileSync(new URL(file, folder), 'utf8'),
    }))

/** The database was made by a newer version of the program. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
  readonly schema: number
  readonly known: number
  constructor(schema: number, known: number) {
    super(`expected a schema up to ${known}, got ${schema}`)
    this.schema = schema
    this.known = known
  }
}

/** The schema number of a database; 0 for an empty one. */
export const schemaOf = (database: SqliteDatabase): number => {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name = 'meta'")
    .all()
  if (tables.length === 0) return 0
  return Number(database.prepare("select value from meta where key = 'schema'").pluck().get())
}

/** Brings a database to the newest schema, each step in a transaction of its own. Throws `NewerSchemaError`. */
export const migrate = (database: SqliteDatabase, migrations = readMigrations()): void => {
  const known = migrations.at(-1)?.number ?? 0
  const schema = schemaOf(database)
  if (schema > known) throw new NewerSchemaError(schema, known)
  for (const { number, sql } of migrations)
    if (number > schema) database.transaction(() => database.exec(sql)).immediate()
}
