/** The shared strings of a workbook, packed piece by piece: the library makes one text of them, and a province has many. */
import { Readable } from 'node:stream'

/** What the library's writer of workbooks keeps and does inside, which its types leave out. */
export interface WriterInside {
  /** The distinct texts of all cells, in the order in which they were met. */
  readonly sharedStrings: { readonly values: readonly string[] }
  readonly zip: { append(source: Readable, entry: { readonly name: string }): unknown }
  /** Appends the shared strings to the archive, behind the sheets. */
  addSharedStrings: () => Promise<void>
}

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

/** A text whose spaces and lines XML would fold. */
const keepsSpace = /^\s|\n|\s$/

const itemOf = (text: string): string =>
  `<si><t${keepsSpace.test(text) ? ' xml:space="preserve"' : ''}>${text.replace(/["&'<>]/g, (one) => entities[one] ?? one)}</t></si>`

/** Texts in one piece. */
const atOnce = 500

function* xmlOf(values: readonly string[]): Generator<Buffer> {
  const count = values.length
  yield Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${count}">`,
  )
  for (let from = 0; from < count; from += atOnce)
    yield Buffer.from(
      values
        .slice(from, from + atOnce)
        .map(itemOf)
        .join(''),
    )
  yield Buffer.from('</sst>')
}

/** Has a writer pack its shared strings piece by piece, as the same XML that it would make. */
export const packSharedStrings = (writer: WriterInside): void => {
  writer.addSharedStrings = async () => {
    const { values } = writer.sharedStrings
    if (values.length > 0)
      writer.zip.append(Readable.from(xmlOf(values), { objectMode: false }), {
        name: '/xl/sharedStrings.xml',
      })
  }
}
