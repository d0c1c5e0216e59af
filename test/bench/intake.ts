/**
 * `npm run bench:intake`: a workbook with one row a guide, read, checked and reported, against the time that exceljs
 * takes merely to walk over its cells, in the same run.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import exceljs from 'exceljs'
import { readLines } from '../../api/intake/read-lines.ts'
import { writtenColumns } from '../../api/tables/columns.ts'
import { guideTables } from '../../api/tables/guide-columns.ts'
import { type Fields, isFields, valueAt } from '../../api/tables/pointer.ts'
import { recordRows } from '../../api/tables/record.ts'
import { workbookName } from './intake-once.ts'
import { median } from './measure.ts'
import { say } from './report.ts'

const root = join(import.meta.dirname, '../..')
const countedRuns = 3

/** The memory that `npm run check` takes its turns with (package.json); a bare read has what a process has by itself. */
const checkFlags = ['--max-semi-space-size=8', '--heap-growing-percent=80']

const run = (flags: readonly string[], ...args: string[]): string =>
  execFileSync(process.execPath, [...flags, join(root, 'bin/run.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

/** A law as offices write it: 《失业保险条例》（国务院令第258号）第十四条. */
const citationOf = ({ title, documentNumber = '', article = '' }: Fields): string =>
  `《${title}》${documentNumber === '' ? '' : `（${documentNumber}）`}${article}`

const nameOf = (entry: Fields): string => {
  if (entry.title !== undefined) return citationOf(entry)
  return entry.name === undefined ? `问：${entry.question} 答：${entry.answer}` : String(entry.name)
}

/** A list as offices keep it in one cell: 1.申请表；2.身份证. */
const inOneCell = (entries: unknown): string | undefined =>
  Array.isArray(entries) && entries.length > 0
    ? entries
        .filter(isFields)
        .map((entry, at) => `${at + 1}.${nameOf(entry)}`)
        .join('；')
    : undefined

const writeWorkbook = async (catalog: string, path: string): Promise<number> => {
  const [main] = guideTables.sheets
  const columns = writtenColumns(main)
  const writer = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true })
  const sheet = writer.addWorksheet(main.name)
  sheet.addRow(columns.map(({ header }) => header)).commit()
  let rows = 0
  for (const file of globSync('guides/**/*.jsonl', { cwd: catalog }))
    for await (const { text } of readLines(join(catalog, file))) {
      if (!text) continue
      const guide: Fields = JSON.parse(text)
      const cells = recordRows(guideTables, guide)[0]?.rows[0] ?? []
      sheet
        .addRow(
          columns.map(({ field, kind }, at) =>
            kind.type === 'list' ? inOneCell(valueAt(guide, field)) : cells[at],
          ),
        )
        .commit()
      rows += 1
    }
  await writer.commit()
  return rows
}

interface Turn {
  readonly ms: number
  readonly peak: number
}

const turnOf = (what: 'whole' | 'bare', catalog: string, rows: number): Turn =>
  JSON.parse(
    run(what === 'whole' ? checkFlags : [], 'test/bench/intake-once.ts', what, catalog, String(rows)),
  )

/** The entry point of `npm run bench:intake`: `[--guides N]`. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({ args: [...args], options: { guides: { type: 'string', default: '21300' } } })
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-bench-intake-'))
  try {
    const source = join(folder, 'source')
    const catalog = join(folder, 'catalog')
    run([], 'fixtures/cli.ts', '--guides', values.guides, '--seed', '7', '--out', source)
    mkdirSync(join(catalog, 'guides'), { recursive: true })
    for (const name of ['standard.json', 'agencies.json'])
      copyFileSync(join(source, name), join(catalog, name))
    const workbook = join(catalog, workbookName)
    const rows = await writeWorkbook(source, workbook)
    say('workbook', `${rows} rows`, '–')
    const bare: Turn[] = []
    const whole: Turn[] = []
    for (let turn = 0; turn < countedRuns; turn++) {
      bare.push(turnOf('bare', catalog, rows))
      whole.push(turnOf('whole', catalog, rows))
    }
    const [ours, theirs] = [whole, bare].map((turns) => median(turns.map(({ ms }) => ms)))
    if (ours === undefined || theirs === undefined) throw new Error('expected figures, got none')
    say('read, check and report / exceljs bare read', `${(ours / theirs).toFixed(2)} ×`, '≤ 3 ×')
    say('  of which', `${ours.toFixed(0)} / ${theirs.toFixed(0)} ms`, '–')
    say(
      '  peak memory',
      `${(Math.max(...whole.map(({ peak }) => peak)) / 2 ** 20).toFixed(0)} MiB`,
      '≤ 400 MiB',
    )
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
