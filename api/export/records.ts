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
import { headColumns, type RowTexts, recordRows } from '../tables/record.ts'

/** The records of one kind, with the tables in which they go out and come in again. */
interface Records {
  readonly tables: TableSet
  readonly records: readonly Fields[]
}

/** One table, ready to be written. */
export interface Table {
  readonly sheet: Sheet
  readonly headers: readonly string[]
  readonly rows: readonly RowTexts[]
}

const recordsOf = ({
  directory,
  agencies,
  guides,
}: Catalog): Readonly<Record<Exclude<RecordKind, 'holdings'>, Records>> => {
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

/** The records of a kind as one table, row by row: what has a sheet of its own stands in the column of JSON. */
export const flatTable = (
  catalog: Catalog,
  kind: 'guides' | 'items' | 'agencies',
): { readonly headers: readonly string[]; readonly rows: Iterable<RowTexts> } => {
  const { tables, records } = recordsOf(catalog)[kind]
  const [sheet] = tables.sheets
  const flat: TableSet = { ...tables, sheets: [sheet] }
  const rows = function* (): Generator<RowTexts> {
    for (const record of records) for (const part of recordRows(flat, record)) yield* part.rows
  }
  return { headers: headColumns(flat, sheet).map(({ header }) => header), rows: rows() }
}

const tablesOf = ({ tables, records }: Records): readonly Table[] => {
  const rows = new Map<Sheet, RowTexts[]>(tables.sheets.map((sheet) => [sheet, []]))
  for (const record of records)
    for (const part of recordRows(tables, record)) rows.get(part.sheet)?.push(...part.rows)
  return tables.sheets.map((sheet) => ({
    sheet,
    headers: headColumns(tables, sheet).map(({ header }) => header),
    rows: rows.get(sheet) ?? [],
  }))
}

/** The tables of an export. Lists that nothing fills are left out; the first sheet of a kind is always there. */
export const exportedTables = (catalog: Catalog, what: ExportedKind): readonly Table[] => {
  const records = recordsOf(catalog)
  return exportedKinds[what].flatMap((kind) =>
    tablesOf(records[kind]).filter(({ sheet, rows }) => sheet.list === undefined || rows.length > 0),
  )
}
