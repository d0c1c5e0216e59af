import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Repeats the findings of the database in a data folder, each time under other fingerprints, until there are so many. */
export const multiplyFindings = (folder: string, findings: number): void => {
  const file = readdirSync(folder).find((name) => name.endsWith('.db'))
  if (!file) throw new Error(`expected a database in ${folder}, got none`)
  const database = new Database(join(folder, file))
  const columns = database.prepare("select name from pragma_table_info('finding')").pluck().all() as string[]
  const count = database.prepare('select count(*) from finding').pluck().get() as number
  const last = database.prepare('select max(id) from finding').pluck().get() as number
  for (let copy = 1; copy * count < findings; copy++) {
    const values = columns.map((column) => {
      if (column === 'id') return `id + ${copy * last}`
      return column === 'fingerprint' ? `fingerprint || '-${copy}'` : column
    })
    database.exec(
      `insert into finding (${columns.join()}) select ${values.join()} from finding where id <= ${last}`,
    )
  }
  database.close()
}
