import type { AnyProblem, Evidence, Rule } from '../rule.ts'

/** A problem with the rule that raised it. */
export interface Raised {
  readonly rule: Rule
  readonly problem: AnyProblem
}

const isNested = (a: readonly string[], b: readonly string[]): boolean => {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) if (a[at] !== b[at]) return false
  return true
}

const guideRanges = (problem: AnyProblem): readonly Evidence[] =>
  problem.evidence?.filter(({ side }) => side === 'guide') ?? []

/** Whether two problems speak of the same value or characters: overlapping ranges where both have some, else nested places. */
const isSameCause = (a: Raised, b: Raised): boolean => {
  const left = guideRanges(a.problem)
  const right = guideRanges(b.problem)
  const sharedPath = left.some((one) => right.some((other) => one.path === other.path))
  if (sharedPath)
    return left.some((one) =>
      right.some((other) => one.path === other.path && one.start < other.end && other.start < one.end),
    )
  if (a.rule.element === b.rule.element && isNested(a.problem.place, b.problem.place)) return true
  return isNested(a.problem.path.split('/'), b.problem.path.split('/'))
}

/** Leaves of several problems of one guide only the most specific about each cause (one cause, one finding). */
export const mostSpecific = (raised: readonly Raised[]): readonly Raised[] => {
  if (raised.length < 2) return raised
  return raised.filter(
    (candidate) =>
      !raised.some(
        (other) =>
          other !== candidate &&
          other.rule.subsumes?.includes(candidate.rule.id) &&
          isSameCause(other, candidate),
      ),
  )
}
