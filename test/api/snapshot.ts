import type { Store } from '../../api/db/store.ts'
import type { TableName } from '../../api/db/tables.ts'

const tables: Readonly<Record<TableName, true>> = {
  meta: true,
  directory: true,
  standard_item: true,
  agency: true,
  guide: true,
  guide_revision: true,
  guide_draft: true,
  link: true,
  scan: true,
  finding: true,
  outcome: true,
  import: true,
  bulk: true,
  guide_search: true,
}

/** Every row of every table, as it stands. */
export type Snapshot = Readonly<Record<TableName, readonly unknown[]>>

/** Reads all rows of the database. */
export const snapshotOf = async ({ db }: Store): Promise<Snapshot> => {
  const rows: [string, readonly unknown[]][] = []
  for (const table of Object.keys(tables) as TableName[])
    rows.push([
      table,
      await db
        .selectFrom(table)
        .selectAll()
        .orderBy('rowid' as never)
        .execute(),
    ])
  return Object.fromEntries(rows) as Snapshot
}
