import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Agency } from '../../rules/catalog.ts'
import { readGuideTable } from './read-guide-table.ts'
import { guessEncoding, readLines } from './read-lines.ts'
import { createRowReader } from './read-row.ts'
import { type Report, type Spot, troubleOfEncoding, troubleOfNoArray, troubleOfSyntax } from './trouble.ts'

/** Takes one row that was parsed, with where it stood; `prefix` is its position in a list. */
export type TakeGuide = (row: unknown, spot: Spot, prefix: readonly PropertyKey[]) => void

/** Files below guides/, with forward slashes, in the order of their names. */
const guideFiles = async (folder: string): Promise<string[]> => {
  const files: string[] = []
  for await (const file of glob('guides/**/*.{json,jsonl,csv,tsv,xlsx,xlsm,xls}', { cwd: folder }))
    files.push(file.replaceAll('\\', '/'))
  return files.sort()
}

/** Reads every guide below a catalog folder's guides/ and hands it on; what cannot be read is reported. */
export const readGuideFiles = async (
  folder: string,
  agencies: readonly Agency[],
  take: TakeGuide,
  report: Report,
): Promise<void> => {
  const readRow = createRowReader()
  for (const file of await guideFiles(folder))
    if (/\.jsonl?$/.test(file)) await readGuideFile(folder, file, readRow, take, report)
    else await readGuideTable(folder, file, agencies, take, report)
}

/** Parses a text as JSON. @throws SyntaxError */
type Parse = (text: string) => unknown

const readGuideFile = async (
  folder: string,
  file: string,
  readRow: Parse,
  take: TakeGuide,
  report: Report,
): Promise<void> => {
  const path = join(folder, file)
  const encoding = await guessEncoding(path)
  if (encoding !== 'utf-8') {
    report(troubleOfEncoding(file, encoding))
    return
  }
  if (file.endsWith('.jsonl')) {
    for await (const { number, text } of readLines(path))
      takeLine(text, { file, line: number }, readRow, take, report)
    return
  }
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  const rows = parse(text, { file }, JSON.parse, report)
  if (Array.isArray(rows)) for (const [at, row] of rows.entries()) take(row, { file }, [at])
  else if (rows !== undefined) report(troubleOfNoArray(file))
}

const parse = (text: string, spot: Spot, read: Parse, report: Report): unknown => {
  try {
    return read(text)
  } catch (error) {
    report(troubleOfSyntax(error, spot))
    return undefined
  }
}

const takeLine = (
  text: string | undefined,
  spot: Spot,
  readRow: Parse,
  take: TakeGuide,
  report: Report,
): void => {
  if (text === undefined) report(troubleOfEncoding(spot.file, 'unknown', spot.line))
  else if (text.trim() !== '') {
    const row = parse(text, spot, readRow, report)
    if (row !== undefined) take(row, spot, [])
  }
}
