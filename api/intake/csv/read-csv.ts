import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Source } from '../source.ts'
import { cellOf, type SheetRows, type TableRow } from '../table/row.ts'
import { decodedText, encodingOf, type TextEncoding } from '../text/encoding.ts'
import { UnreadableFile } from '../unreadable-file.ts'

/** What may part the values of a row. */
export const delimiters = [',', '\t', ';', '，'] as const
export type Delimiter = (typeof delimiters)[number]

/** Bytes of one record at most: an opened quotation mark that nobody closes would swallow the file. */
const longestRecord = 8 << 20
const sampledLines = 20

/** How a CSV file is read where the guess is wrong. */
export interface CsvOptions {
  readonly encoding?: TextEncoding
  readonly delimiter?: Delimiter
}

/** The delimiter that parts most lines into equally many values; quoted text does not count. */
export const detectDelimiter = (sample: string): Delimiter => {
  const lines = sample
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sampledLines)
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const most = Math.max(0, ...counts)
    return { delimiter, score: most * counts.filter((count) => count === most && count > 0).length }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best), {
    delimiter: ',' as Delimiter,
    score: 0,
  }).delimiter
}

/** How many rows the parser had read when it failed: it runs ahead of what was taken from it. */
const recordsBefore = (error: CsvError): number | undefined => {
  const records: unknown = Reflect.get(error, 'records')
  return typeof records === 'number' ? records : undefined
}

const sentenceOf = ({ code, message }: CsvError, row: number): { zh: string; en: string } => {
  if (/QUOTE|MAX_RECORD_SIZE/.test(code))
    return {
      zh: `第 ${row + 1} 行的引号没有成对或位置不对，或这一行超过 ${longestRecord >> 20} MB，无法分出各列；请改正后重试。`,
      en: `row ${row + 1} has a quotation mark that is not closed or stands in the wrong place, or is over ${longestRecord >> 20} MB, so its columns cannot be told; correct it and try again.`,
    }
  return {
    zh: `第 ${row + 1} 行无法读入（${message}）；请改正后重试。`,
    en: `row ${row + 1} cannot be read (${message}); correct it and try again.`,
  }
}

async function* rowsOf(source: Source, encoding: TextEncoding, delimiter: string): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: longestRecord,
  })
  const text = Readable.from(decodedText(source, encoding), { objectMode: true })
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let row = 0
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      row += 1
      yield { row, cells: values.map(cellOf) }
    }
  } catch (cause) {
    if (cause instanceof CsvError)
      throw new UnreadableFile(source.name, sentenceOf(cause, recordsBefore(cause) ?? row), { cause })
    throw cause
  } finally {
    text.destroy()
    parser.destroy()
  }
}

/** The one sheet of a CSV file, streamed; row numbers are those that a spreadsheet shows. @throws UnreadableFile */
export async function* readCsv(source: Source, options: CsvOptions = {}): AsyncGenerator<SheetRows> {
  const encoding = await encodingOf(source, options.encoding)
  const sample = new TextDecoder(encoding).decode(await source.head(1 << 16), { stream: true })
  const delimiter = options.delimiter ?? detectDelimiter(sample)
  yield {
    info: { number: 1, name: undefined, isHidden: false, isOnly: true },
    rows: rowsOf(source, encoding, delimiter),
  }
}
