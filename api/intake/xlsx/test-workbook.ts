import exceljs from 'exceljs'
import { bytesSource, type Source } from '../source.ts'

/** One sheet of a workbook made for a test: rows of values, cells to merge, whether it is hidden. */
export interface TestSheet {
  readonly name: string
  readonly rows: readonly (readonly exceljs.CellValue[])[]
  readonly merges?: readonly string[]
  readonly hidden?: boolean
  readonly dates?: string
}

/** A workbook as exceljs writes it. */
export const aWorkbook = async (...sheets: readonly TestSheet[]): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook()
  for (const { name, rows, merges = [], hidden = false, dates } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' })
    for (const row of rows) sheet.addRow([...row])
    for (const merge of merges) sheet.mergeCells(merge)
    if (dates !== undefined) sheet.getCell(dates).numFmt = 'yyyy"年"m"月"d"日"'
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The same as a file. */
export const aWorkbookSource = async (...sheets: readonly TestSheet[]): Promise<Source> =>
  bytesSource('表.xlsx', await aWorkbook(...sheets))
