import { heatColumns, type Measure, measures } from '../../rules/uniformity.ts'
import { elementOf } from '../findings/values.ts'
import type { Overview, OverviewRow } from './schema.ts'

/** A column of the heat table: what it sums. */
interface Column {
  readonly key: string
  readonly main: boolean
  readonly measures: readonly Measure[]
}

const inMain: ReadonlySet<Measure> = new Set(heatColumns.flatMap((column) => column.measures))

const columns: readonly Column[] = [
  ...heatColumns.map(({ column, measures: of }) => ({ key: column, main: true, measures: of })),
  ...measures
    .filter((measure) => !inMain.has(measure))
    .map((measure) => ({ key: measure, main: false, measures: [measure] })),
]

/** The columns as the API describes them, with the filter that lists what each counts. */
export const describedColumns: Overview['columns'] = columns.map(({ key, main, measures: of }) => ({
  key,
  main,
  elements: of.filter((measure) => measure !== 'split'),
  ...(of.includes('split') ? { rule: 'presence/split-*' } : {}),
}))

/** Findings of one rule and severity (rank 0 error, 1 warning, 2 info) at one region. */
export interface FindingCount {
  readonly region: string
  readonly rule: string
  readonly rank: number
  readonly count: number
}

/** Guides of one agency that count alike: pairs and faults as bits. */
export interface OutcomeCount {
  readonly region: string
  readonly pairs: number
  readonly faulty: number
  readonly count: number
}

/** Published guides of one agency at one region. */
export interface GuideCount {
  readonly region: string
  readonly agency: string
  readonly count: number
}

const zeros = (): number[] => measures.map(() => 0)

const add = (sums: number[], at: number, count: number): void => {
  sums[at] = (sums[at] ?? 0) + count
}

const sumOf = (sums: readonly number[], of: readonly Measure[]): number =>
  of.reduce((total, measure) => total + (sums[measures.indexOf(measure)] ?? 0), 0)

const split = measures.indexOf('split')

/** Sums for one row of the heat table, by the place of each measure. */
export class Tally {
  guides = 0
  missing = 0
  readonly agencies = new Set<string>()
  readonly #pairs = zeros()
  readonly #uniform = zeros()
  readonly #errors = zeros()
  readonly #warnings = zeros()

  addFindings({ rule, rank, count }: FindingCount): void {
    if (rule === 'presence/missing') this.missing += count
    if (rank > 1) return
    const sums = rank === 0 ? this.#errors : this.#warnings
    add(sums, measures.indexOf(elementOf(rule)), count)
    if (rule.startsWith('presence/split-')) add(sums, split, count)
  }

  addOutcomes({ pairs, faulty, count }: OutcomeCount): void {
    for (let at = 0; at < measures.length; at++) {
      const bit = 1 << at
      if ((pairs & bit) === 0) continue
      add(this.#pairs, at, count)
      if ((faulty & bit) === 0) add(this.#uniform, at, count)
    }
  }

  addGuides({ agency, count }: GuideCount): void {
    this.guides += count
    this.agencies.add(agency)
  }

  toRow(row: Pick<OverviewRow, 'region' | 'name' | 'own' | 'opens'>): OverviewRow {
    const { guides, missing, agencies } = this
    const cells = columns.map(({ key, measures: of }) => {
      const pairs = sumOf(this.#pairs, of)
      const uniform = sumOf(this.#uniform, of)
      const share = pairs === 0 ? null : uniform / pairs
      const errors = sumOf(this.#errors, of)
      return [key, { pairs, uniform, share, errors, warnings: sumOf(this.#warnings, of) }]
    })
    return { ...row, guides, missing, agencies: agencies.size, cells: Object.fromEntries(cells) }
  }
}
