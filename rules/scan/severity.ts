import type { Binding, ElementName } from '../catalog.ts'
import type { AnyProblem, GuideRule, Rule, Severity } from '../rule.ts'

/** Elements whose absence hurts an applicant enough for a warning. */
const essential: ReadonlySet<ElementName> = new Set([
  'name',
  'type',
  'basis',
  'conditions',
  'materials',
  'legalLimit',
  'promisedLimit',
])

/** A rule as its severity is judged. */
export interface JudgedRule extends Pick<Rule, 'element' | 'severity'> {
  readonly needs?: GuideRule['needs']
}

/** Whether a rule only tells of differences from the standard: where the element is left to the agency it is silent. */
const tellsDifference = ({ needs }: JudgedRule, fixed: Severity | undefined): boolean =>
  fixed === undefined || (needs === 'standard' && fixed !== 'error')

/** Whether nothing that a rule could say would have a severity, as all its bounds are left to the agency. */
export const isSilent = (rule: JudgedRule, isLocal: boolean): boolean =>
  isLocal && rule.needs === 'standard' && tellsDifference(rule, rule.severity)

/**
 * The severity of a problem: the problem's own, else the rule's, else from the binding and which way the guide
 * differs. Undefined where the binding leaves the element to the agency.
 */
export const severityOf = (
  rule: JudgedRule,
  problem: Pick<AnyProblem, 'severity' | 'direction'>,
  binding: Binding | undefined,
): Severity | undefined => {
  const fixed = problem.severity ?? rule.severity
  if (binding === 'local' && tellsDifference(rule, fixed)) return undefined
  if (fixed) return fixed
  if (binding === undefined) return undefined
  if (problem.direction === 'absent') return essential.has(rule.element) ? 'warning' : 'info'
  return binding === 'no-worse' && problem.direction === 'better' ? 'info' : 'error'
}
