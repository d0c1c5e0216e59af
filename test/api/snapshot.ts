import type { Store } from '../../api/db/store.ts'
import type { TableName } from '../../api/db/tables.ts'

const tables: Readonly<Record<TableName, true>> = {
  meta: true,
  directory: true,
  standard_item: true,
  agency: true,
  holding: true,
  guide: true,
  guide_revision: true,
  guide_draft: true,
  link: true,
  scan: true,
  finding: true,
  finding_step: true,
  outcome: true,
  import: true,
  stored_import: true,
  import_chunk: true,
  import_record: true,
  import_trouble: true,
  import_correction: true,
  import_profile: true,
  job: true,
  link_decision: true,
  log: true,
  alias_change: true,
  mention: true,
  attachment: true,
  attachment_chunk: true,
  decision: true,
  decision_finding: true,
  bulk: true,
  bulk_result: true,
  gate: true,
  guide_search: true,
  item_search: true,
  finding_text: true,
  guide_citation: true,
  guide_material: true,
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
