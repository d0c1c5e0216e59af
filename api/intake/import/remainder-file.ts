/** The remainder of an import: only the rows that were refused, ready to be repaired and sent again. */
import exceljs from 'exceljs'
import type { Line, Problem } from '../draft.ts'
import type { Source } from '../source.ts'
import { addList, loadWorkbook, markSheet, type Repair } from './error-file.ts'

/** What stands in a cell, on its own: a formula would reckon with other cells in its new row. */
const standingValue = ({ value, formula, result, text }: exceljs.Cell): exceljs.CellValue => {
  if (!formula) return value
  return result === undefined || typeof result === 'object' ? text : result
}

const copyRow = (from: exceljs.Row, to: exceljs.Row): void => {
  from.eachCell((cell, at) => {
    const copy = to.getCell(at)
    copy.value = standingValue(cell)
    copy.numFmt = cell.numFmt
  })
}

/** Copies the header and some rows of a sheet; gives where each row of the source stands now. */
const copySheet = (
  from: exceljs.Worksheet,
  to: exceljs.Worksheet,
  isKept: (line: number) => boolean,
): ReadonlyMap<number, number> => {
  const moved = new Map<number, number>()
  from.eachRow((row, line) => {
    if (!isKept(line)) return
    moved.set(line, moved.size + 1)
    copyRow(row, to.getRow(moved.size))
  })
  from.columns?.forEach(({ width }, at) => {
    if (width !== undefined) to.getColumn(at + 1).width = width
  })
  return moved
}

/**
 * Writes a workbook with the refused rows of a table under their header, marked and explained as in the whole workbook
 * to repair. A record is refused as a whole, so that all its rows are there, on each of its sheets. Of a sheet of named
 * values, which is one record, everything is kept. Undefined where nothing was refused.
 */
export const remainderFile = async (
  source: Source,
  { problems, total, headerRows, refused, ...how }: Repair & { readonly refused: readonly Line[] },
): Promise<Uint8Array | undefined> => {
  if (refused.length === 0) return undefined
  const whole = await loadWorkbook(source, how)
  const workbook = new exceljs.Workbook()
  const listed: Problem[] = []
  for (const sheet of whole.worksheets) {
    const name = headerRows.has(sheet.name) ? sheet.name : ''
    const headerRow = headerRows.get(name)
    const lines = new Set(refused.filter((one) => (one.sheet ?? '') === name).map(({ line }) => line))
    if (headerRow === undefined || lines.size === 0) continue
    const copy = workbook.addWorksheet(sheet.name)
    const moved = copySheet(sheet, copy, (line) => headerRow === 0 || line <= headerRow || lines.has(line))
    const own = problems
      .filter((problem) => (problem.sheet ?? '') === name)
      .map(({ line, ...problem }): Problem => {
        const now = line === undefined ? undefined : moved.get(line)
        return now === undefined ? problem : { ...problem, line: now }
      })
    if (headerRow > 0) markSheet(copy, moved.get(headerRow) ?? headerRow, own)
    listed.push(...own)
  }
  addList(workbook, listed, listed.length + total - problems.length)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
