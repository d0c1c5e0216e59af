/**
 * What the last check of a family left, and how much of it stands after some guides changed: a saved guide is checked
 * with its family in the time of what it changed, not of all that the family publishes.
 */
import type { Guide } from '../catalog.ts'
import type { ElementFactName } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import type { Link } from '../link/link.ts'
import type { FamilyRule } from '../rule.ts'
import { changedFields, isSame } from '../same.ts'
import type { Run } from './run.ts'
import type { AgencyUnit, LinkedGuide } from './units.ts'

/** What the last check left, where neither the rules nor the directory changed since. */
export interface LastCheck {
  /** What was found at each guide that was checked, by guide id. */
  readonly at: ReadonlyMap<string, readonly Finding[]>
  /** The findings about many agencies together. */
  readonly groups: readonly Finding[]
  /**
   * The fields in which guides changed since; undefined where more happened, as where a guide came, went or is linked to
   * another item.
   */
  readonly changed: ReadonlySet<string> | undefined
}

/** Nothing is known of the last check. */
export const noLastCheck: LastCheck = { at: new Map(), groups: [], changed: undefined }

/** Fields that say what a guide is about and not whose or of which item it is: nothing else of a family depends on them. */
const contentFields: ReadonlySet<string> = new Set<ElementFactName>([
  'target',
  'basis',
  'conditions',
  'materials',
  'forms',
  'legalLimit',
  'promisedLimit',
  'steps',
  'procedure',
  'handling',
  'fee',
  'results',
  'intermediaries',
  'contact',
  'faq',
])

/**
 * The fields in which some guides of agencies that were linked anew changed; undefined where any guide of theirs came,
 * or is linked to another item than it was.
 */
export const fieldsChanged = (
  units: readonly AgencyUnit[],
  before: readonly { readonly guide: Guide; readonly link: Link | undefined }[],
  ids: ReadonlySet<string>,
): LastCheck['changed'] => {
  const stored = new Map(before.map((one) => [one.guide.id, one]))
  const fields = new Set<string>()
  for (const { guide, link } of units.flatMap(({ guides }) => guides)) {
    const was = stored.get(guide.id)
    if (!was?.link || was.link.standardCode !== link.standardCode) return undefined
    if (ids.has(guide.id)) for (const field of changedFields(was.guide, guide)) fields.add(field)
  }
  return fields
}

/** How the rules about a family run after a change. */
export interface Remaining {
  /** The elements that a rule compares now; undefined where it need not run. */
  elementsFor(rule: FamilyRule): readonly ElementFactName[] | undefined
  /** Whether a finding stands although the rule that found it does not look there. */
  isTakenOver(finding: Pick<Finding, 'rule' | 'path'>): boolean
}

const fieldOf = (path: string): string => path.split('/')[1] ?? ''

/** What is left to do of a family's rules where only some fields changed. */
export const remainingOf = ({ familyRules }: Run, { changed }: LastCheck): Remaining => {
  if (!changed || [...changed].some((field) => !contentFields.has(field)))
    return { elementsFor: ({ compares = [] }) => compares, isTakenOver: () => false }
  const comparing = new Set<string>(familyRules.flatMap(({ id, compares }) => (compares ? [id] : [])))
  return {
    elementsFor: ({ compares }) => {
      if (!compares) return []
      const elements = compares.filter((element) => changed.has(element))
      return elements.length > 0 ? elements : undefined
    },
    isTakenOver: ({ rule, path }) => comparing.has(rule) && !changed.has(fieldOf(path)),
  }
}

const withoutParent = ({ parent: _parent, ...finding }: Finding): Finding => finding

const isSameFindings = (a: readonly Finding[], b: readonly Finding[]): boolean => {
  const found = new Map(a.map((finding) => [finding.fingerprint, withoutParent(finding)]))
  return a.length === b.length && b.every((finding) => isSame(found.get(finding.fingerprint), finding))
}

/**
 * What stands at guides that did not change, without the parents; undefined where a guide is to be checked anew. What a
 * family's rule finds hides what guide rules find about the same: where `ofFamily` gives what the last check gave, all
 * that was found stands. A guide where something hides what a family's rule finds is checked anew each time.
 */
export const standingAt = (
  run: Run,
  last: LastCheck,
  ofFamily: (linked: LinkedGuide) => readonly Finding[],
): ((linked: LinkedGuide) => readonly Finding[] | undefined) => {
  const { isTakenOver } = remainingOf(run, last)
  const familyRules = new Set<string>(run.familyRules.map(({ id }) => id))
  return (linked) => {
    const found = last.at.get(linked.guide.id)
    if (!found) return undefined
    const then = found.filter((one) => familyRules.has(one.rule) && !isTakenOver(one))
    return isSameFindings(then, ofFamily(linked)) ? found.map(withoutParent) : undefined
  }
}
