/** `npm run bench:detect`: how well the rules find what is planted in the bundled catalog, and how quiet they are. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import type { Label } from '../../fixtures/label.ts'
import { findingsOf, scan } from '../../rules/scan.ts'
import { type GeneratedScore, scoreGenerated } from './generated-score.ts'
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

const table = (score: Score): string =>
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
  ].join('')

const trust = ({ reliability, fixable }: GeneratedScore): string =>
  ['\nFindings right, by confidence\n', rows(reliability), '\n', row('errors with a fix', fixable)].join('')

const cases = (score: Score): string =>
  [
    ...score.missed.map((label) => `missed ${JSON.stringify(label)}\n`),
    ...score.flagged.map((label) => `harmless flagged ${JSON.stringify(label)}\n`),
    ...score.unplanted.map(
      ({ guideId, rule, place, message }) => `not planted ${guideId} ${rule} ${place}: ${message}\n`,
    ),
  ].join('')

const numbersOf = (list: string): number[] => {
  const numbers = list.split(',').map(Number)
  if (numbers.some((one) => !Number.isInteger(one)))
    throw new Error(`expected whole numbers with commas between, got ${list}`)
  return numbers
}

/**
 * The entry point of `npm run bench:detect`: `[--catalog DIR | --generated SEED[,SEED…] [--guides N]] [--as-of DAY]
 * [--verbose]`. Seeds 101 to 105 are for checking: only their table is ever looked at.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      catalog: { type: 'string', default: bundled },
      generated: { type: 'string' },
      guides: { type: 'string', default: '600' },
      'as-of': { type: 'string', default: sampleDay },
      verbose: { type: 'boolean', default: false },
    },
  })
  const generated =
    values.generated === undefined
      ? undefined
      : scoreGenerated(numbersOf(values.generated), Number(values.guides), values['as-of'])
  const score = generated?.score ?? (await scoreCatalog(values.catalog, values['as-of']))
  process.stdout.write(table(score))
  if (generated) process.stdout.write(trust(generated))
  if (values.verbose) process.stdout.write(cases(score))
  return 0
}
