import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate, NewerSchemaError, readMigrations, schemaOf } from '../db/migrate.ts'
import type { Source } from './options.ts'
import { codeOf, Refusal } from './refusal.ts'

/** Each source has a file of its own, so that loading one never overwrites another. */
const fileOf = (source: Source): string => {
  if (source.kind === 'sample') return 'guangdong-hrss.db'
  if (source.kind === 'generated') return `generated-${source.guides}.db`
  const mark = createHash('sha256').update(source.folder).digest('hex').slice(0, 8)
  return `catalog-${basename(source.folder)}-${mark}.db`
}

const requireWritable = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(mkdtempSync(join(folder, '.probe-')), { recursive: true })
  } catch (cause) {
    throw new Refusal(
      `无法写入数据文件夹 ${folder}（${codeOf(cause) ?? cause}）。请用 DATA_DIR 指定一个可写的文件夹。`,
      `Cannot write to the data folder ${folder} (${codeOf(cause) ?? cause}). Name a writable one with DATA_DIR.`,
      { cause },
    )
  }
}

/** Looks at a database without changing a byte of it. */
const requireKnownSchema = (file: string): void => {
  const known = readMigrations().at(-1)?.number ?? 0
  let schema: number
  const database = new Database(file, { readonly: true })
  try {
    schema = schemaOf(database)
  } catch (cause) {
    throw new Refusal(
      `${file} 不是 Duibiao 的数据库。请移走该文件，或用 DATA_DIR 指定另一个文件夹。`,
      `${file} is not a database of Duibiao. Move the file away, or name another folder with DATA_DIR.`,
      { cause },
    )
  } finally {
    database.close()
  }
  if (schema > known) throw newer(file, new NewerSchemaError(schema, known))
}

const newer = (file: string, cause: NewerSchemaError): Refusal =>
  new Refusal(
    `${file} 由更新版本的 Duibiao 建立（结构 ${cause.schema}，本版本最多 ${cause.known}），未作任何改动。请升级程序，或用 DATA_DIR 指定另一个文件夹。`,
    `${file} was made by a newer version of Duibiao (schema ${cause.schema}, this one knows ${cause.known}); nothing was changed. Upgrade the program, or name another folder with DATA_DIR.`,
    { cause },
  )

/** The database file of a source below the data folder. */
export const databaseFileOf = (dataFolder: string, source: Source): string => join(dataFolder, fileOf(source))

/** The database file of a source below the data folder, which is made where it is missing. @throws Refusal */
export const locateDatabase = (dataFolder: string, source: Source): string => {
  requireWritable(dataFolder)
  const file = databaseFileOf(dataFolder, source)
  if (existsSync(file)) requireKnownSchema(file)
  return file
}

/** Opens a database file, making it where it is missing, and brings it to the newest schema. */
export const openDatabase = (file: string): Database.Database => {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  migrate(database)
  return database
}

/** Removes a database with what SQLite keeps beside it. */
export const removeDatabase = (file: string): void => {
  for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true })
}
