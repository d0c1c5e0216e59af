import type { Locale } from '../../rules/messages/format.ts'
import { csvLine } from '../formats/csv.ts'
import { type Sheet, writeWorkbook } from '../office/workbook.ts'
import type { ExportInput } from './input.ts'
import { type ExportedKind, exportedTables, flatTable, type Table } from './records.ts'

const titles: Readonly<Record<ExportedKind, Readonly<Record<Locale, string>>>> = {
  guides: { 'zh-CN': '办事指南', en: 'Service guides' },
  directory: { 'zh-CN': '标准目录', en: 'Standard directory' },
  agencies: { 'zh-CN': '实施主体', en: 'Agencies' },
}

const longest = 60
const shortest = 10

/** A width for a column by what stands in it: the first rows tell enough. */
const widthOf = (header: string, { rows }: Table, at: number): number => {
  const lengths = rows.slice(0, 200).map((row) => (row[at] ?? '').length)
  return Math.min(
    longest,
    Math.max(shortest, header.length * 2 + 2, ...lengths.map((length) => length * 1.2)),
  )
}

const sheetOf = (table: Table, notice: string | undefined): Sheet => ({
  name: table.sheet.name,
  columns: table.headers.map((heading, at) => ({ heading, width: widthOf(heading, table, at) })),
  rows: table.rows.map((row) => row.map((text) => text ?? '')),
  frozenColumns: 1,
  // A reader takes a line above the headings for a title.
  ...(notice === undefined ? {} : { banner: notice }),
})

/** Records as a workbook that `npm run import` reads as the same records again. */
export const tablesXlsx =
  (what: ExportedKind) =>
  ({ catalog, locale, asOf }: ExportInput): Promise<Uint8Array> => {
    const { notice } = catalog.directory
    return writeWorkbook(
      exportedTables(catalog, what).map((table) => sheetOf(table, notice)),
      { title: titles[what][locale], day: asOf, ...(notice === undefined ? {} : { notice }) },
    )
  }

/**
 * Records of one kind as a CSV that `npm run import` reads as the same records again: one record a line, its lists in the
 * column of JSON. UTF-8 with a byte order mark, without which Excel takes it for another encoding.
 */
export const recordsCsv = (what: 'guides' | 'items' | 'agencies') =>
  function* ({ catalog }: ExportInput): Generator<string> {
    const { notice } = catalog.directory
    const { headers, rows } = flatTable(catalog, what)
    yield '\ufeff'
    // A reader takes a line above the headings for a title.
    if (notice !== undefined) yield csvLine([notice])
    yield csvLine(headers)
    for (const row of rows) yield csvLine(row.map((text) => text ?? ''))
  }
