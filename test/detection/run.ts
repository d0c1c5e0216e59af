/** `npm run bench:detect`: how well the rules find what is planted, how quiet they are, and what plain differs do beside them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import type { Label } from '../../fixtures/label.ts'
import { findingsOf, scan } from '../../rules/scan/scan.ts'
import { scoreGenerated } from './generated-score.ts'
import { type Score, scoreFindings } from './score.ts'
import { caseLines, scoreTable, trustLines, trustTables } from './tables.ts'

const checkingSeeds = '101,102,103,104,105'
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

const numbersOf = (list: string): number[] => {
  const numbers = list.split(',').map(Number)
  if (numbers.some((one) => !Number.isInteger(one)))
    throw new Error(`expected whole numbers with commas between, got ${list}`)
  return numbers
}

/**
 * The entry point of `npm run bench:detect`: `[--catalog DIR | --generated SEED[,SEED…] [--guides N]] [--as-of DAY]
 * [--verbose]`. Without a catalog it generates the checking seeds 101 to 105. Those are never used for tuning: only
 * their table is looked at, and `--verbose` is for seeds 1 to 10.
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      catalog: { type: 'string' },
      generated: { type: 'string', default: checkingSeeds },
      guides: { type: 'string', default: '3300' },
      'as-of': { type: 'string', default: sampleDay },
      verbose: { type: 'boolean', default: false },
    },
  })
  if (values.catalog !== undefined) {
    const score = await scoreCatalog(values.catalog, values['as-of'])
    process.stdout.write(scoreTable(score))
    if (values.verbose) process.stdout.write(caseLines(score))
    return 0
  }
  const generated = scoreGenerated(numbersOf(values.generated), Number(values.guides), values['as-of'])
  process.stdout.write(scoreTable(generated.score) + trustTables(generated))
  if (values.verbose) process.stdout.write(caseLines(generated.score) + trustLines(generated))
  return 0
}
