/** The file to repair: what was sent, with the bad cells marked and explained. */
import exceljs from 'exceljs'
import { type CsvOptions, readCsv } from '../csv/read-csv.ts'
import type { Problem } from '../draft.ts'
import { formatOf } from '../format.ts'
import type { Source } from '../source.ts'
import type { Correction } from '../table/overlay.ts'
import { columnLetters, explanationHeader, problemListName, textOf } from '../table/row.ts'

const marked: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } }
/** Characters that a comment holds without a spreadsheet complaining. */
const longestNote = 1000

/** A file of a table as a workbook; without sheets where it is no table. */
export const loadWorkbook = async (
  source: Source,
  { csv, corrections = [] }: Pick<Repair, 'csv' | 'corrections'>,
): Promise<exceljs.Workbook> => {
  const workbook = new exceljs.Workbook()
  const format = await formatOf(source)
  if (format === 'xlsx') {
    const bytes = await source.bytes()
    // exceljs types its input as a Buffer of its own; it takes any bytes.
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer)
  } else if (format === 'csv') {
    const sheet = workbook.addWorksheet('数据')
    for await (const { rows } of readCsv(source, csv))
      for await (const { row, cells } of rows)
        cells.forEach((cell, at) => {
          const text = textOf(cell)
          if (text !== undefined) sheet.getCell(row, at + 1).value = text
        })
  }
  for (const { sheet, line, column, text } of corrections)
    if (column !== undefined) {
      const into = sheet === undefined ? workbook.worksheets[0] : workbook.getWorksheet(sheet)
      if (into) into.getCell(`${column}${line}`).value = text
    }
  return workbook
}

const explanationColumn = (sheet: exceljs.Worksheet, headerRow: number): number => {
  const row = sheet.getRow(headerRow)
  for (let at = 1; at <= sheet.columnCount; at++) if (row.getCell(at).text === explanationHeader) return at
  return sheet.columnCount + 1
}

/** Fills and comments the bad cells of a sheet, and explains each bad row behind it. */
export const markSheet = (
  sheet: exceljs.Worksheet,
  headerRow: number,
  problems: readonly Problem[],
): void => {
  const column = explanationColumn(sheet, headerRow)
  sheet.getColumn(column).eachCell((cell) => {
    cell.value = null
  })
  sheet.getColumn(column).width = 60
  sheet.getCell(headerRow, column).value = explanationHeader
  const byRow = new Map<number, Problem[]>()
  for (const problem of problems)
    if (problem.line !== undefined) byRow.set(problem.line, [...(byRow.get(problem.line) ?? []), problem])
  for (const [line, some] of byRow) {
    const explanation = sheet.getCell(line, column)
    explanation.value = some
      .map(({ column: letters, message }) => `${letters === undefined ? '' : `${letters}${line} `}${message}`)
      .join('\n')
    explanation.alignment = { wrapText: true, vertical: 'top' }
    explanation.fill = marked
    for (const { column: letters, message, suggestion } of some) {
      if (letters === undefined) continue
      const cell = sheet.getCell(`${letters}${line}`)
      cell.fill = marked
      cell.note = `${message}${suggestion === undefined ? '' : `建议：${suggestion}`}`.slice(0, longestNote)
    }
  }
}

const listHeaders = ['工作表', '行', '列', '字段', '值', '说明', '建议'] as const

/** Lists every problem on a sheet of its own. */
export const addList = (workbook: exceljs.Workbook, problems: readonly Problem[], total: number): void => {
  if (workbook.getWorksheet(problemListName)) workbook.removeWorksheet(problemListName)
  const sheet = workbook.addWorksheet(problemListName, {
    state: 'visible',
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.addRow([...listHeaders])
  for (const { sheet: name, line, column, field, value, message, suggestion } of problems)
    sheet.addRow([name, line, column, field, value, message, suggestion])
  if (total > problems.length)
    sheet.addRow([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      `共 ${total} 个问题，另有 ${total - problems.length} 个未列出；改正后重新导入即可看到。`,
    ])
  sheet.getColumn(6).width = 80
  sheet.autoFilter = { from: 'A1', to: `${columnLetters(listHeaders.length - 1)}1` }
}

/** What a file to repair is made of. */
export interface Repair {
  readonly problems: readonly Problem[]
  /** All problems there are, of which some may not be listed. */
  readonly total: number
  /** The last row of the header, by sheet name; '' for a sheet without one. */
  readonly headerRows: ReadonlyMap<string, number>
  readonly csv: CsvOptions
  /** Cells that were put right already, and whose rows were refused for others. */
  readonly corrections?: readonly Correction[]
}

/**
 * Writes the workbook to repair: the same sheets, bad cells filled and commented, 错误说明 behind each bad row, and a
 * sheet that lists every problem. Of a CSV file it makes a workbook; of JSON, which has no cells, the list alone.
 */
export const errorFile = async (
  source: Source,
  { problems, total, headerRows, ...how }: Repair,
): Promise<Uint8Array> => {
  const workbook = await loadWorkbook(source, how)
  const bySheet = Map.groupBy(problems, ({ sheet }) => sheet ?? '')
  for (const sheet of workbook.worksheets) {
    const name = headerRows.has(sheet.name) ? sheet.name : ''
    const some = bySheet.get(name)
    const headerRow = headerRows.get(name)
    if (some && headerRow) markSheet(sheet, headerRow, some)
  }
  addList(workbook, problems, total)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
