import { type Cell, cellOf } from '../table/row.ts'
import { parseXml } from './xml.ts'
import type { ZipEntry } from './zip.ts'

const escaped = /_x([0-9A-Fa-f]{4})_/g

/** Characters that XML cannot hold stand in a workbook as _x000D_. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** The shared strings of a workbook. Runs of rich text are joined; readings of characters (rPh) are no part of the text. */
export const readStrings = async (file: string, entry: ZipEntry | undefined): Promise<readonly Cell[]> => {
  const strings: Cell[] = []
  if (!entry) return strings
  let text = ''
  let inText = false
  let phonetic = 0
  const steps = parseXml(file, entry.name, entry.pieces(), {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic += 1
      else if (name === 't') inText = phonetic === 0
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic -= 1
      else if (name === 'si') strings.push(cellOf(unescapeText(text)))
    },
  })
  for await (const _ of steps);
  return strings
}

const dateFormats = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
])
/** What is left of a number format once quoted text, colours and escapes are gone says whether it is one of dates. */
const isDateCode = (code: string): boolean =>
  /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').replace(/general/gi, ''))

/** The styles of a workbook whose cells hold dates, by their number. */
export const readDateStyles = async (
  file: string,
  entry: ZipEntry | undefined,
): Promise<ReadonlySet<number>> => {
  const dates = new Set<number>()
  if (!entry) return dates
  const codes = new Map<number, string>()
  let inCells = false
  let style = 0
  const steps = parseXml(file, entry.name, entry.pieces(), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const format = Number(attributes.numFmtId ?? 0)
        if (dateFormats.has(format) || isDateCode(codes.get(format) ?? '')) dates.add(style)
        style += 1
      }
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  for await (const _ of steps);
  return dates
}
