import type { Finding } from '../../rules/finding.ts'
import type { State } from '../../rules/life/workflow.ts'
import { faultyOf, type MeasureSet } from '../../rules/uniformity.ts'

/** A finding as uniformity counts it. */
export type CountedFinding = Pick<Finding, 'element' | 'rule' | 'severity'> & { readonly state: State }

/**
 * What a guide's findings count for among its pairs: those with an open error, and those whose errors are all exempt
 * or disputed. Upcoming and closed ones count for nothing.
 */
export const countedOf = (
  findings: readonly CountedFinding[],
  pairs: MeasureSet,
): { readonly faulty: MeasureSet; readonly excused: MeasureSet } => {
  const faulty = faultyOf(findings.filter(({ state }) => state === 'open')) & pairs
  const excused =
    faultyOf(findings.filter(({ state }) => state === 'exempt' || state === 'disputed')) & pairs & ~faulty
  return { faulty, excused }
}
