import type { Catalog } from '../../rules/catalog.ts'
import type { RecordKind, Sheet, TableSet } from '../tables/columns.ts'
import {
  abolishedTables,
  agencyTables,
  directoryTables,
  itemTables,
  lawTables,
  synonymTables,
} from '../tables/directory-columns.ts'
import { guideTables } from '../tables/guide-columns.ts'
import type { Fields } from '../tables/pointer.ts'
import { headColumns, type RowTexts, recordRows, sheetRows } from '../tables/record.ts'

/** What records go out of. */
export type Exported = Pick<Catalog, 'directory' | 'agencies' | 'guides'>

/** The records of one kind, with the tables in which they go out and come in again. */
interface Records {
  readonly tables: TableSet
  readonly records: readonly Fields[]
}

/** One table, ready to be written. */
export interface Table {
  readonly sheet: Sheet
  readonly headers: readonly string[]
  /** Made anew each time they are gone through, so that never all of them are in memory. */
  readonly rows: Iterable<RowTexts>
}

const recordsOf = ({
  directory,
  agencies,
  guides,
}: Exported): Readonly<Record<Exclude<RecordKind, 'holdings'>, Records>> => {
  const { items, laws = [], synonyms = [], abolishedMaterials = [], ...head } = directory
  return {
    guides: { tables: guideTables, records: guides },
    directory: { tables: directoryTables, records: [head] },
    items: { tables: itemTables, records: items },
    laws: { tables: lawTables, records: laws },
    // A group of synonyms is a list of names; as a record it has a first name and others.
    synonyms: { tables: synonymTables, records: synonyms.map(([name, ...others]) => ({ name, others })) },
    abolished: { tables: abolishedTables, records: abolishedMaterials },
    agencies: { tables: agencyTables, records: agencies },
  }
}

/** The kinds of record that each export holds; a directory is its head with all its lists. */
const exportedKinds = {
  guides: ['guides'],
  directory: ['directory', 'items', 'laws', 'synonyms', 'abolished'],
  agencies: ['agencies'],
} as const satisfies Record<string, readonly Exclude<RecordKind, 'holdings'>[]>
/** What goes out as tables. */
export type ExportedKind = keyof typeof exportedKinds

/** The kinds of record that go out as one table each, a record a row. */
const flatTables = {
  guides: guideTables,
  items: itemTables,
  agencies: agencyTables,
} as const satisfies Partial<Record<RecordKind, TableSet>>
/** What goes out as one table. */
export type FlatKind = keyof typeof flatTables

/** Records of a kind as one table: what has a sheet of its own stands in the column of JSON. */
export const flatTable = (
  kind: FlatKind,
): { readonly headers: readonly string[]; readonly rowsOf: (record: Fields) => readonly RowTexts[] } => {
  const tables = flatTables[kind]
  const [sheet] = tables.sheets
  const flat: TableSet = { ...tables, sheets: [sheet] }
  return {
    headers: headColumns(flat, sheet).map(({ header }) => header),
    rowsOf: (record) => recordRows(flat, record).flatMap(({ rows }) => rows),
  }
}

const rowsOf = ({ tables, records }: Records, sheet: Sheet): Iterable<RowTexts> => ({
  *[Symbol.iterator]() {
    for (const record of records) yield* sheetRows(tables, record, sheet)
  },
})

const isFilled = (rows: Iterable<RowTexts>): boolean => {
  for (const _ of rows) return true
  return false
}

const tablesOf = (records: Records): readonly Table[] =>
  records.tables.sheets.map((sheet) => ({
    sheet,
    headers: headColumns(records.tables, sheet).map(({ header }) => header),
    rows: rowsOf(records, sheet),
  }))

/** The tables of an export. Lists that nothing fills are left out; the first sheet of a kind is always there. */
export const exportedTables = (catalog: Exported, what: ExportedKind): readonly Table[] => {
  const records = recordsOf(catalog)
  return exportedKinds[what].flatMap((kind) =>
    tablesOf(records[kind]).filter(({ sheet, rows }) => sheet.list === undefined || isFilled(rows)),
  )
}
