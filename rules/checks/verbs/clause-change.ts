import type { ClauseChangeKind } from '../../compare/clauses/clause-change.ts'
import { type ClauseDifference, compareClauses } from '../../compare/clauses/clauses.ts'
import { bindingOf, type DirectoryFacts } from '../../directory.ts'
import type { GuideFacts, StandardFacts } from '../../facts/facts.ts'
import type { Evidence, FixStep, Reason } from '../../rule.ts'

/** The facts of both sides that a rule about the conditions reads. */
interface Sides {
  readonly guide: Pick<GuideFacts, 'conditions'>
  readonly standard: Pick<StandardFacts, 'conditions' | 'item'>
}

type ConditionFacts = NonNullable<StandardFacts['conditions']>

const path = '/conditions'

const evidenceOf = (difference: ClauseDifference): readonly Evidence[] => [
  ...difference.standard.map((range) => ({ side: 'standard' as const, path, ...range })),
  ...difference.guide.map((range) => ({ side: 'guide' as const, path, ...range })),
]

const reasonsOf = (standard: ConditionFacts, guide: ConditionFacts): readonly Reason[] => [
  ...standard.value.local.folds.map((fold) => ({ side: 'standard' as const, fold })),
  ...guide.value.local.folds.map((fold) => ({ side: 'guide' as const, fold })),
]

/** The standard's own text resolves the one difference there is, unless it names places of its own. */
const fixOf = (
  difference: ClauseDifference,
  isOnly: boolean,
  standard: ConditionFacts,
  guide: ConditionFacts,
): readonly FixStep[] | undefined => {
  const { repair } = difference
  if (repair) {
    const { start, end } = repair.range
    return [{ path, op: 'replace', value: guide.raw.slice(0, start) + repair.by + guide.raw.slice(end) }]
  }
  const namesPlace = standard.value.local.mentions.some(({ code }) => code !== undefined)
  return isOnly && !namesPlace ? [{ path, op: 'replace', value: standard.raw }] : undefined
}

/** What a rule about one kind of change yields, but for its message. */
export interface ClauseProblem {
  readonly data: { readonly expected: string; readonly actual: string }
  readonly place: readonly string[]
  readonly path: string
  readonly expected: string
  readonly actual: string
  readonly meaning: ClauseDifference['meaning']
  readonly evidence: readonly Evidence[]
  readonly reasons: readonly Reason[]
  readonly confidence: number
  readonly fix?: readonly FixStep[]
}

/** The changes of one kind in the conditions, each as a problem at its clause. */
export function* findClauseProblems(
  { guide: { conditions: guide }, standard }: Sides,
  directory: DirectoryFacts,
  kind: ClauseChangeKind,
): Iterable<ClauseProblem> {
  const own = standard.conditions
  if (!guide || !own || guide === own) return
  const isBound = bindingOf(directory.directory, standard.item, 'conditions') === 'same'
  const differences = compareClauses(own.value, guide.value)
  for (const difference of differences) {
    if (difference.kind !== kind) continue
    const { expected, actual, meaning, key, confidence } = difference
    const fix = isBound ? fixOf(difference, differences.length === 1, own, guide) : undefined
    yield {
      data: { expected, actual },
      place: kind === 'place' ? [key, 'place'] : [key],
      path,
      expected,
      actual,
      meaning,
      evidence: evidenceOf(difference),
      reasons: reasonsOf(own, guide),
      confidence,
      ...(fix ? { fix } : {}),
    }
  }
}
