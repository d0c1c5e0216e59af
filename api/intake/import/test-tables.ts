import type { TableSet } from '../../tables/columns.ts'
import type { Fields } from '../../tables/pointer.ts'
import { headColumns, recordRows } from '../../tables/record.ts'

/** The records as sheets. */
export const sheetsOf = (set: TableSet, records: readonly Fields[]) =>
  set.sheets.map((sheet, at) => ({
    name: sheet.name,
    rows: [
      headColumns(set, sheet).map(({ header }) => header),
      ...records.flatMap((record) => recordRows(set, record)[at]?.rows ?? []).map((row) => [...row]),
    ],
  }))
/** All sheets side by side in one, a record's rows below one another. */
export const flatRows = (set: TableSet, records: readonly Fields[]): (string | undefined)[][] => {
  const widths = set.sheets.map(
    (sheet) => headColumns(set, sheet).length - (sheet.list === undefined ? 0 : 1),
  )
  const head = set.sheets.flatMap((sheet) =>
    headColumns(set, sheet)
      .slice(sheet.list === undefined ? 0 : 1)
      .map(({ header }) => header),
  )
  const rows = records.flatMap((record) => {
    const parts = recordRows(set, record)
    const height = Math.max(...parts.map(({ rows: some }) => some.length))
    return Array.from({ length: height }, (_, at) =>
      parts.flatMap(({ sheet, rows: some }, part) => {
        const row = some[at]?.slice(sheet.list === undefined ? 0 : 1)
        return row ?? Array.from({ length: widths[part] ?? 0 }, () => undefined)
      }),
    )
  })
  return [head, ...rows]
}
/** Rows as a CSV of which every cell is quoted. */
export const csvText = (rows: readonly (readonly (string | undefined)[])[]): string =>
  rows
    .map((row) => row.map((cell) => (cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`)).join(','))
    .join('\r\n')
