import { readMigrations, schemaOf } from '../db/migrate.ts'
import type { Check, Words } from './check.ts'

const restore: Words = {
  zh: '请停止服务，从备份恢复数据库文件。',
  en: 'Stop the server and restore the database file from a backup.',
}

/** Pages, indexes and constraints of the file are as SQLite left them. */
export const integrity: Check = {
  name: { zh: '数据库文件完整', en: 'the database file is whole' },
  wayOut: restore,
  run: async ({ database }) => {
    const found = database.prepare<[], string>('pragma integrity_check').pluck().all()
    // One answer of SQLite may have several lines.
    return { wrong: found.flatMap((text) => text.split('\n')).filter((line) => line !== 'ok') }
  },
}

interface Violation {
  readonly table: string
  readonly rowid: number
  readonly parent: string
}

/** Rows that name a row of another table name one that exists. */
export const foreignKeys: Check = {
  name: { zh: '表间引用存在', en: 'rows that others name exist' },
  wayOut: restore,
  run: async ({ database }) => ({
    wrong: database
      .prepare<[], Violation>('pragma foreign_key_check')
      .all()
      .map(({ table, rowid, parent }) => `${table} ${rowid} → ${parent}`),
  }),
}

/** The tables are those that this version of the program knows. */
export const schema: Check = {
  name: { zh: '结构版本', en: 'schema' },
  wayOut: {
    zh: '结构较旧：启动一次服务（npm start）即升级；结构较新：请升级程序。',
    en: 'Older: start the server once (npm start), which upgrades it. Newer: upgrade the program.',
  },
  run: async ({ database }) => {
    const known = readMigrations().at(-1)?.number ?? 0
    const found = schemaOf(database)
    return {
      wrong: found === known ? [] : [`${found} ≠ ${known}`],
      remark: { zh: `${found}`, en: `${found}` },
    }
  },
}
