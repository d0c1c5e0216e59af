import { heatColumns, type Measure, measures } from '../../rules/uniformity.ts'
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
  readonly element: string
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

/** Sums for one row of the heat table. */
export class Tally {
  guides = 0
  missing = 0
  readonly agencies = new Set<string>()
  readonly #pairs = new Map<Measure, number>()
  readonly #uniform = new Map<Measure, number>()
  readonly #errors = new Map<Measure, number>()
  readonly #warnings = new Map<Measure, number>()

  addFindings({ element, rule, rank, count }: FindingCount): void {
    if (rule === 'presence/missing') this.missing += count
    if (rank > 1) return
    const sums = rank === 0 ? this.#errors : this.#warnings
    // A finding's element is one of the measures; `split` is counted beside `presence`.
    increase(sums, element as Measure, count)
    if (rule.startsWith('presence/split-')) increase(sums, 'split', count)
  }

  addOutcomes({ pairs, faulty, count }: OutcomeCount): void {
    measures.forEach((measure, at) => {
      const bit = 1 << at
      if ((pairs & bit) === 0) return
      increase(this.#pairs, measure, count)
      if ((faulty & bit) === 0) increase(this.#uniform, measure, count)
    })
  }

  addGuides({ agency, count }: GuideCount): void {
    this.guides += count
    this.agencies.add(agency)
  }

  toRow(row: Pick<OverviewRow, 'region' | 'name' | 'own' | 'opens'>): OverviewRow {
    const { guides, missing, agencies } = this
    const cells = columns.map(({ key, measures: of }) => {
      const pairs = sum(this.#pairs, of)
      const uniform = sum(this.#uniform, of)
      const share = pairs === 0 ? null : uniform / pairs
      return [
        key,
        { pairs, uniform, share, errors: sum(this.#errors, of), warnings: sum(this.#warnings, of) },
      ]
    })
    return { ...row, guides, missing, agencies: agencies.size, cells: Object.fromEntries(cells) }
  }
}

const increase = (sums: Map<Measure, number>, measure: Measure, count: number): void => {
  sums.set(measure, (sums.get(measure) ?? 0) + count)
}

const sum = (sums: ReadonlyMap<Measure, number>, of: readonly Measure[]): number =>
  of.reduce((total, measure) => total + (sums.get(measure) ?? 0), 0)
