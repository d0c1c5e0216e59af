import type { Binding, ElementName } from './catalog.ts'
import type { AnyProblem, Rule, Severity } from './rule.ts'

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

/**
 * The severity of a problem: the problem's own, else the rule's, else from the binding and which way the guide
 * differs. Undefined where the binding leaves the element to the agency.
 */
export const severityOf = (
  rule: Pick<Rule, 'element' | 'severity'>,
  problem: Pick<AnyProblem, 'severity' | 'direction'>,
  binding: Binding | undefined,
): Severity | undefined => {
  const fixed = problem.severity ?? rule.severity
  if (fixed) return fixed
  if (binding === 'local' || binding === undefined) return undefined
  if (problem.direction === 'absent') return essential.has(rule.element) ? 'warning' : 'info'
  return binding === 'no-worse' && problem.direction === 'better' ? 'info' : 'error'
}
