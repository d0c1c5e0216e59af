/** Records as tables, ready to be written as a workbook or as CSV; the library of workbooks is not needed here. */
import type { Locale } from '../../rules/messages/format.ts'
import { csvLine } from '../formats/csv.ts'
import type { Sheet, WorkbookFrame } from '../office/workbook.ts'
import type { Fields } from '../tables/pointer.ts'
import type { RowTexts } from '../tables/record.ts'
import {
  type Exported,
  type ExportedKind,
  exportedTables,
  type FlatKind,
  flatTable,
  type Table,
} from './records.ts'

const titles: Readonly<Record<ExportedKind, Readonly<Record<Locale, string>>>> = {
  guides: { 'zh-CN': '办事指南', en: 'Service guides' },
  directory: { 'zh-CN': '标准目录', en: 'Standard directory' },
  agencies: { 'zh-CN': '实施主体', en: 'Agencies' },
}

const longest = 60
const shortest = 10

/** The first rows tell enough of how wide a column is. */
const firstRows = 200

const startOf = (rows: Iterable<RowTexts>): readonly RowTexts[] => {
  const start: RowTexts[] = []
  for (const row of rows) {
    start.push(row)
    if (start.length === firstRows) break
  }
  return start
}

/** A width for a column by what stands in it. */
const widthOf = (header: string, rows: readonly RowTexts[], at: number): number => {
  const lengths = rows.map((row) => (row[at] ?? '').length)
  return Math.min(
    longest,
    Math.max(shortest, header.length * 2 + 2, ...lengths.map((length) => length * 1.2)),
  )
}

function* cellsOf({ rows }: Table): Generator<readonly string[]> {
  for (const row of rows) yield row.map((text) => text ?? '')
}

const sheetOf = (table: Table, notice: string | undefined): Sheet => {
  const start = startOf(table.rows)
  return {
    name: table.sheet.name,
    columns: table.headers.map((heading, at) => ({ heading, width: widthOf(heading, start, at) })),
    rows: cellsOf(table),
    frozenColumns: 1,
    // A reader takes a line above the headings for a title.
    ...(notice === undefined ? {} : { banner: notice }),
  }
}

/** Records as the sheets of a workbook that an import reads as the same records again. */
export const recordSheets = (catalog: Exported, what: ExportedKind): readonly Sheet[] =>
  exportedTables(catalog, what).map((table) => sheetOf(table, catalog.directory.notice))

/** What a workbook of records says of itself. */
export const recordFrame = (
  { directory: { notice } }: Pick<Exported, 'directory'>,
  what: ExportedKind,
  { locale, asOf }: { readonly locale: Locale; readonly asOf: string },
): WorkbookFrame => ({ title: titles[what][locale], day: asOf, ...(notice === undefined ? {} : { notice }) })

/**
 * A CSV of records of one kind that an import reads as the same records again: one record a line, its lists in the column
 * of JSON. UTF-8 with a byte order mark, without which Excel takes it for another encoding.
 */
export const recordsCsv = (
  kind: FlatKind,
): {
  /** What stands above the records. */
  readonly head: (notice: string | undefined) => string
  readonly linesOf: (records: readonly Fields[]) => string
} => {
  const { headers, rowsOf } = flatTable(kind)
  return {
    // A reader takes a line above the headings for a title.
    head: (notice) => `\ufeff${notice === undefined ? '' : csvLine([notice])}${csvLine(headers)}`,
    linesOf: (records) =>
      records
        .flatMap((record) => rowsOf(record))
        .map((row) => csvLine(row.map((text) => text ?? '')))
        .join(''),
  }
}
