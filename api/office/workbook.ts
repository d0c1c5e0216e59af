import { once } from 'node:events'
import { PassThrough, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import exceljs, { type Style, type Worksheet } from 'exceljs'
import { xmlText } from './safe-text.ts'
import { clearEntryTimes } from './same-bytes.ts'
import { packSharedStrings, type WriterInside } from './shared-strings.ts'

/** A cell: text is always text, never a formula and never taken for a number or a date. */
export type Cell = string | number

/** One sheet of a workbook: headings, then rows that are taken one by one. */
export interface Sheet {
  /** At most 31 characters, none of them one of `:\/?*[]`. */
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly width: number }[]
  readonly rows: Iterable<readonly Cell[]>
  /** Columns from the left that stay in view. */
  readonly frozenColumns?: number
  /** Columns from the left that are printed; all where it is not given. */
  readonly printedColumns?: number
  /** A line above the headings; without it they are the first row, as programs that read the sheet expect. */
  readonly banner?: string
  /** The colour of a cell's text as eight hexadecimal digits ARGB, where it has one of its own. */
  readonly colourOf?: (row: readonly Cell[], column: number) => string | undefined
}

/** What a workbook says of itself. */
export interface WorkbookFrame {
  readonly title: string
  /** YYYY-MM-DD: the day that its contents are of, which stands for the day of writing. */
  readonly day: string
  /** Printed at the head of every page. */
  readonly notice?: string
}

/** Characters that a cell can hold. */
const mostCharacters = 32_767

/** A text as a cell can hold it. One that is too long ends by saying so. */
const cellText = (text: string): string => {
  const safe = xmlText(text)
  if (safe.length <= mostCharacters) return safe
  const mark = `…（原文共 ${safe.length} 字，单元格容不下 / ${safe.length} characters, more than a cell holds）`
  return `${safe.slice(0, mostCharacters - mark.length)}${mark}`
}

const heading: Partial<Style> = {
  font: { bold: true, color: { argb: 'FF1B1E22' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EEF4' } },
  alignment: { vertical: 'middle', wrapText: true },
  border: { bottom: { style: 'thin', color: { argb: 'FFA8A9A3' } } },
}

/** `@` keeps a text a text also when somebody edits the cell. */
const body: Partial<Style> = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } }
const number: Partial<Style> = { alignment: { vertical: 'top' } }
const bannerStyle: Partial<Style> = { font: { bold: true, color: { argb: 'FFB42318' } } }

const lineHeight = 16.5
const mostLines = 12

/** How many lines a text takes in a column of a width in characters; a Chinese character is as wide as two. */
const linesOf = (value: Cell, width: number): number => {
  if (typeof value === 'number') return 1
  const lines = value.split('\n').map((line) => {
    const wide = line.match(/[\u1100-\u115F\u2E80-\uFFEF]/g)?.length ?? 0
    return Math.max(1, Math.ceil((line.length + wide) / Math.max(1, width - 1)))
  })
  return lines.reduce((sum, count) => sum + count, 0)
}

/** The height of a row in points, for what is printed of it: not every program finds it by itself when it opens the file. */
const heightOf = (values: readonly Cell[], columns: Sheet['columns']): number => {
  const lines = values.map((value, at) => linesOf(value, columns[at]?.width ?? 10))
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines))
}

/** A header or footer part: `&` begins a code there. */
const printed = (text: string): string => text.replaceAll('&', '&&')

/** Rows written before others get their turn, so that a server that writes a large workbook goes on answering. */
const rowsAtOnce = 100

/** A sheet as the library writes it: its stream hands on what it gets without asking whether the packer takes more. */
type PackedSheet = Worksheet & { readonly stream: { readonly pipes: readonly Writable[] } }

const nothing = new Uint8Array()

/** Lets the packer catch up, so that what is not packed yet stays small; written nothing, it says whether it has to. */
const untilPacked = async ({ stream }: PackedSheet): Promise<void> => {
  for (const packer of stream.pipes) if (!packer.write(nothing)) await once(packer, 'drain')
}

const writeSheet = async (
  sheet: PackedSheet,
  { columns, rows, banner, colourOf, printedColumns }: Sheet,
): Promise<void> => {
  if (banner !== undefined) {
    const row = sheet.addRow([cellText(banner)])
    row.getCell(1).style = bannerStyle
    row.commit()
  }
  const head = sheet.addRow(columns.map((column) => cellText(column.heading)))
  head.eachCell((cell) => {
    cell.style = heading
  })
  head.commit()
  const top = head.number
  let last = top
  for (const values of rows) {
    const row = sheet.addRow(
      values.map((value) => (typeof value === 'string' ? cellText(value) || null : value)),
    )
    for (const [at, value] of values.entries()) {
      const colour = colourOf?.(values, at)
      const style = typeof value === 'number' ? number : body
      row.getCell(at + 1).style =
        colour === undefined ? style : { ...style, font: { color: { argb: colour } } }
    }
    row.height = heightOf(values.slice(0, printedColumns), columns)
    row.commit()
    last = row.number
    if (last % rowsAtOnce === 0) {
      await setImmediate()
      await untilPacked(sheet)
    }
  }
  if (printedColumns !== undefined)
    // The library puts a $ before columns only.
    sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printedColumns).letter}$${last}`
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: top, column: 1 }, to: { row: last, column: columns.length } }
}

/**
 * Writes a workbook, row by row: frozen and filtered headings, widths, landscape A4 with the headings on every page.
 * The same sheets give the same bytes.
 */
export const writeWorkbook = async (
  sheets: readonly Sheet[],
  { title, day, notice }: WorkbookFrame,
): Promise<Uint8Array> => {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  packSharedStrings(workbook as unknown as WriterInside)
  const created = new Date(`${day}T00:00:00Z`)
  Object.assign(workbook, {
    creator: 'Duibiao',
    lastModifiedBy: 'Duibiao',
    title,
    created,
    modified: created,
  })
  for (const sheet of sheets) {
    const headings = sheet.banner === undefined ? 1 : 2
    const writer = workbook.addWorksheet(sheet.name, {
      views: [{ state: 'frozen', xSplit: sheet.frozenColumns ?? 0, ySplit: headings }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${headings}:${headings}`,
      },
      headerFooter: {
        oddHeader: `&L${printed(title)}${notice === undefined ? '' : `&R${printed(notice)}`}`,
        oddFooter: '&L&A&R&P / &N',
      },
    })
    writer.columns = sheet.columns.map(({ width }) => ({ width }))
    // The types of the library leave the stream out.
    await writeSheet(writer as PackedSheet, sheet)
    // Sheets are packed one after another: one that stays open keeps all behind it in memory.
    writer.commit()
  }
  await workbook.commit()
  const archive = await bytes
  clearEntryTimes(archive)
  return archive
}
