/** The values that findings are told apart and filtered by. */
import { type ElementName, elementNames } from '../../rules/catalog.ts'
import type { Severity } from '../../rules/rule.ts'

/** Severities, the gravest first: the rank of a row is the place in this list. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The element that a rule is about: what its id begins with. */
export const elementOf = (rule: string): ElementName => {
  const element = elementNames.find((name) => rule.startsWith(`${name}/`))
  if (!element) throw new Error(`expected a rule id that begins with an element, got ${rule}`)
  return element
}

/** What a finding can be about. */
export const findingKinds = ['guide', 'coverage', 'group', 'standard'] as const

/** What the last scan, or a save since, made of a finding (workflow of a finding, tracking). */
export const changes = ['new', 'updated', 'unchanged'] as const

/** When something is due, as people sort it: too late, today, later this week, after it, or at no day. */
export const dueSpans = ['overdue', 'today', 'week', 'later', 'none'] as const
export type DueSpan = (typeof dueSpans)[number]
