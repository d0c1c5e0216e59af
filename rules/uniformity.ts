import { type ElementName, elementNames } from './catalog.ts'
import { bindingOf, type DirectoryFacts } from './directory.ts'
import type { ElementFactName, StandardFacts } from './facts/facts.ts'
import type { Finding, Uniformity } from './finding.ts'

/**
 * What uniformity is measured in: the elements, and `split` for how an item is divided into sub-items, which counts
 * only guides linked into a family with sub-items.
 */
export const measures = [...elementNames, 'split'] as const
/** One measure of uniformity. */
export type Measure = (typeof measures)[number]

/** A set of measures as bits in the order of `measures`, small enough to be stored and summed per guide. */
export type MeasureSet = number

/** The bit of one measure. */
const measureBit = (measure: Measure): MeasureSet => 1 << measures.indexOf(measure)

/** The columns of the heat table, in the order of the department's 2019 report, with the measures each sums. */
export const heatColumns = [
  { column: 'name', measures: ['name'] },
  { column: 'split', measures: ['split'] },
  { column: 'code', measures: ['code'] },
  { column: 'type', measures: ['type'] },
  { column: 'basis', measures: ['basis'] },
  { column: 'materials', measures: ['materials'] },
  { column: 'forms', measures: ['forms'] },
  { column: 'limits', measures: ['legalLimit', 'promisedLimit'] },
] as const satisfies readonly { column: string; measures: readonly Measure[] }[]

/** What one published guide counts for: its pairs, and those of them with an error. */
export interface Outcome {
  readonly guideId: string
  readonly pairs: MeasureSet
  readonly faulty: MeasureSet
}

const comparedFacts = elementNames.filter(
  (element): element is ElementName & ElementFactName =>
    element !== 'presence' && element !== 'text' && element !== 'contact' && element !== 'level',
)

/**
 * The pairs of a linked guide: its presence, how the item is split where it has sub-items and, where the item can be
 * compared with, what the standard binds and has a value for.
 */
export const pairsOf = (
  standard: StandardFacts,
  hasSubItems: boolean,
  isComparable: boolean,
  directory: DirectoryFacts,
): MeasureSet => {
  const { item } = standard
  let pairs = measureBit('presence') | (hasSubItems ? measureBit('split') : 0)
  if (!isComparable) return pairs
  for (const element of comparedFacts) {
    const binding = bindingOf(directory.directory, item, element)
    if (binding && binding !== 'local' && standard[element]) pairs |= measureBit(element)
  }
  if (bindingOf(directory.directory, item, 'level') !== 'local') pairs |= measureBit('level')
  return pairs
}

/** The pairs of a guide that is linked to nothing. */
export const pairsOfUnlinked: MeasureSet = measureBit('presence')

/** The measures at which a guide has an error. */
export const faultyOf = (findings: readonly Pick<Finding, 'element' | 'rule' | 'severity'>[]): MeasureSet => {
  let faulty = 0
  for (const { element, rule, severity } of findings) {
    if (severity !== 'error') continue
    faulty |= measureBit(element)
    if (rule.startsWith('presence/split-')) faulty |= measureBit('split')
  }
  return faulty
}

/** Sums outcomes by element. */
export const uniformityOf = (outcomes: Iterable<Outcome>): Uniformity[] => {
  const pairs = measures.map(() => 0)
  const uniform = measures.map(() => 0)
  for (const outcome of outcomes)
    measures.forEach((_, at) => {
      const bit = 1 << at
      if ((outcome.pairs & bit) === 0) return
      pairs[at] = (pairs[at] ?? 0) + 1
      if ((outcome.faulty & bit) === 0) uniform[at] = (uniform[at] ?? 0) + 1
    })
  return elementNames
    .map((element, at) => ({ element, pairs: pairs[at] ?? 0, uniform: uniform[at] ?? 0 }))
    .filter((row) => row.pairs > 0)
}
