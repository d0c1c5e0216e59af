/** `npm run bench:detect`: how well the rules find what is planted in the bundled catalog, and how quiet they are. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import type { Label } from '../../fixtures/label.ts'
import { findingsOf, scan } from '../../rules/scan.ts'
import { type Score, type Share, scoreFindings } from './score.ts'

const bundled = join(import.meta.dirname, '../../fixtures/guangdong-hrss')
const sampleDay = '2026-11-23'

const readLabels = async (folder: string): Promise<Label[]> =>
  (await readFile(join(folder, 'labels.jsonl'), 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Scans a labelled catalog and scores it. */
export const scoreCatalog = async (folder: string, asOf: string): Promise<Score> => {
  const [{ catalog }, labels] = await Promise.all([readCatalog(folder), readLabels(folder)])
  const { units } = scan(catalog, { asOf })
  return scoreFindings(findingsOf(units), labels, catalog.guides)
}

const percent = ({ hit, of }: Share): string => (of === 0 ? '–' : `${((100 * hit) / of).toFixed(1)}%`)
const row = (label: string, share: Share): string =>
  `${label.padEnd(44)} ${percent(share).padStart(7)}  ${share.hit}/${share.of}\n`
const rows = (shares: ReadonlyMap<string, Share>): string =>
  [...shares]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, share]) => row(key, share))
    .join('')

/** The entry point of `npm run bench:detect`: `[--catalog DIR] [--as-of DAY] [--verbose]`. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      catalog: { type: 'string', default: bundled },
      'as-of': { type: 'string', default: sampleDay },
      verbose: { type: 'boolean', default: false },
    },
  })
  const score = await scoreCatalog(values.catalog, values['as-of'])
  process.stdout.write(
    [
      'Recall by kind of error\n',
      rows(score.byKind),
      '\nHarmless places flagged, by class\n',
      rows(score.byClass),
      '\n',
      row('recall', score.recall),
      row('precision', score.precision),
      row('harmless places flagged', score.harmlessFlagged),
      row('clean guides flagged', score.cleanFlagged),
      row('ranges right', score.ranges),
    ].join(''),
  )
  if (values.verbose) {
    for (const label of score.missed) process.stdout.write(`missed ${JSON.stringify(label)}\n`)
    for (const label of score.flagged) process.stdout.write(`harmless flagged ${JSON.stringify(label)}\n`)
    for (const { guideId, rule, place, message } of score.unplanted)
      process.stdout.write(`not planted ${guideId} ${rule} ${place}: ${message}\n`)
  }
  return 0
}
