import { type Cell, columnIndex, type TableRow, widestRow } from '../table/row.ts'
import { type CellContext, cellOfValue } from './cell-value.ts'
import { parseXml } from './xml.ts'
import type { ZipEntry } from './zip.ts'

/** The rows of a sheet, streamed. A row or cell without a number follows the one before it. @throws UnreadableFile */
export async function* readRows(
  file: string,
  entry: ZipEntry,
  context: CellContext & { readonly dateStyles: ReadonlySet<number> },
): AsyncGenerator<TableRow> {
  let ready: TableRow[] = []
  let row = 0
  let cells: Cell[] = []
  let column = -1
  let type: string | undefined
  let isDate = false
  let isFormula = false
  let value = ''
  let inCell = false
  let inValue = false
  let phonetic = 0
  const steps = parseXml(file, entry.name, entry.pieces(), {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r)
          cells = []
          column = -1
          break
        case 'c':
          column = attributes.r === undefined ? column + 1 : columnIndex(attributes.r)
          type = attributes.t
          isDate = context.dateStyles.has(Number(attributes.s ?? 0))
          isFormula = false
          value = ''
          inCell = true
          break
        case 'f':
          isFormula = inCell
          break
        case 'rPh':
          phonetic += 1
          break
        case 'v':
        case 't':
          inValue = inCell && phonetic === 0
          break
      }
    },
    text: (text) => {
      if (inValue) value += text
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
          inValue = false
          break
        case 'rPh':
          phonetic -= 1
          break
        case 'c':
          inCell = false
          if (column >= 0 && column < widestRow && (value !== '' || isFormula)) {
            while (cells.length < column) cells.push(undefined)
            cells[column] = cellOfValue({ type, value, isFormula, isDate }, context)
          }
          break
        case 'row':
          ready.push({ row, cells })
          break
      }
    },
  })
  for await (const _ of steps) {
    const some = ready
    ready = []
    yield* some
  }
}
