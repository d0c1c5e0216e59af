/**
 * Adopting the standard: what differs from it in an element is put right, and only that. First the fixes of the
 * findings, one at a time, which touch no more than what they are about; then the rows, clauses or facets at which
 * findings are left; the whole element only where that is not enough. So what a guide may have of its own stays: how
 * it names its own places and offices, and what is better for the applicant where the binding allows it.
 */
import type { ElementName, Guide, StandardItem } from '../catalog.ts'
import { bindingOf, isLocal } from '../directory.ts'
import type { Finding } from '../finding.ts'
import { applyFix } from '../fix.ts'
import { isSame } from '../same.ts'
import { checkGuide, type GuideFooting } from '../scan/check-guide.ts'
import type { Run } from '../scan/run.ts'
import { replaceParts } from './replace-parts.ts'

/** The elements in which a guide can follow the standard. */
export const adoptableElements = [
  'name',
  'code',
  'type',
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
] as const satisfies readonly ElementName[]
export type AdoptableElement = (typeof adoptableElements)[number]

/** What became of an element: changed, or why it was left alone. */
export type AdoptionOutcome =
  | 'adopted'
  /** It says what the standard says. */
  | 'as-standard'
  /** The standard leaves it to the agency. */
  | 'local'
  /** It is better than the standard, which the binding allows. */
  | 'better'
  /** The standard has nothing to adopt. */
  | 'no-standard'

/** A guide after adopting, and what became of each element. */
export interface Adoption {
  readonly guide: Guide
  readonly elements: ReadonlyMap<AdoptableElement, AdoptionOutcome>
}

/** What an adoption is made with: the run in which the guide is checked, and the item that it is linked to. */
export interface Adopting extends GuideFooting {
  readonly run: Run
  readonly standard: StandardItem
}

/** The fields of an item by those of a guide, element by element. */
const fieldsOf = (element: AdoptableElement): readonly (readonly [own: string, standard: string])[] => {
  if (element === 'name')
    return [
      ['name', 'name'],
      ['subItem', 'subItem'],
    ]
  return element === 'code' ? [['baseCode', 'code']] : [[element, element]]
}

/** Fixes that one element may take: more would be two that undo each other. */
const mostFixes = 40

interface Differences {
  readonly toPutRight: readonly Finding[]
  readonly better: readonly Finding[]
}

/** What the guide rules said of each version of a guide: most elements are looked at without a change between. */
const remembered = new WeakMap<Adopting, WeakMap<Guide, readonly Finding[]>>()

const findingsOf = (adopting: Adopting, guide: Guide): readonly Finding[] => {
  const known = remembered.get(adopting) ?? new WeakMap<Guide, readonly Finding[]>()
  remembered.set(adopting, known)
  const findings = known.get(guide) ?? checkGuide(adopting.run, guide, adopting).findings
  known.set(guide, findings)
  return findings
}

const differencesIn = (adopting: Adopting, guide: Guide, element: AdoptableElement): Differences => {
  const { run, standard } = adopting
  const findings = findingsOf(adopting, guide)
  const mayBeBetter = bindingOf(run.directory.directory, standard, element) === 'no-worse'
  const found = findings.filter((finding) => finding.element === element)
  const isBetter = ({ rule, severity }: Finding) =>
    rule === `${element}/better-than-standard` ||
    (mayBeBetter && severity === 'info' && !rule.endsWith('/missing'))
  const better = found.filter(isBetter)
  return {
    better,
    toPutRight: found.filter((finding) =>
      better.includes(finding)
        ? !mayBeBetter
        : finding.severity !== 'info' || finding.rule === `${element}/missing`,
    ),
  }
}

/** Applies the fixes of findings one at a time, none twice, as long as each leaves fewer than there were. */
const applyFixes = (adopting: Adopting, guide: Guide, element: AdoptableElement): Guide => {
  const tried = new Set<string>()
  let now = guide
  for (let turn = 0; turn < mostFixes; turn++) {
    const { toPutRight } = differencesIn(adopting, now, element)
    const next = toPutRight.find(
      ({ fix, fingerprint, evidenceHash }) => fix?.length && !tried.has(`${fingerprint} ${evidenceHash}`),
    )
    if (!next?.fix) break
    tried.add(`${next.fingerprint} ${next.evidenceHash}`)
    const fixed = applyFix(now, next.fix)
    if (differencesIn(adopting, fixed, element).toPutRight.length < toPutRight.length) now = fixed
  }
  return now
}

const replaceWhole = (guide: Guide, standard: StandardItem, element: AdoptableElement): Guide => {
  const fields = Object.fromEntries(
    fieldsOf(element).map(([own, theirs]) => [own, Reflect.get(standard, theirs) as unknown]),
  )
  const kept = Object.entries({ ...guide, ...fields }).filter(([, value]) => value !== undefined)
  // An item's elements have the shape of a guide's; its code is the guide's base code.
  return Object.fromEntries(kept) as unknown as Guide
}

const adoptElement = (
  adopting: Adopting,
  guide: Guide,
  element: AdoptableElement,
): readonly [Guide, AdoptionOutcome] => {
  const { run, standard } = adopting
  if (isLocal(run.directory.directory, standard, element)) return [guide, 'local']
  if (fieldsOf(element).every(([, theirs]) => Reflect.get(standard, theirs) === undefined))
    return [guide, 'no-standard']
  const { toPutRight, better } = differencesIn(adopting, guide, element)
  if (toPutRight.length === 0) return [guide, better.length > 0 ? 'better' : 'as-standard']
  const whole = (now: Guide) => replaceWhole(now, standard, element)
  // Half a name would be the name of another item.
  const ways =
    element === 'name'
      ? [whole]
      : [
          (now: Guide) => applyFixes(adopting, now, element),
          (now: Guide) =>
            replaceParts(adopting, now, element, differencesIn(adopting, now, element).toPutRight),
          whole,
        ]
  let now = guide
  for (const way of ways) {
    const next = way(now)
    const left = differencesIn(adopting, next, element).toPutRight
    if (left.length < differencesIn(adopting, now, element).toPutRight.length) now = next
    if (left.length === 0) break
  }
  return [now, isSame(now, guide) ? 'as-standard' : 'adopted']
}

/** Adopts the standard in some elements of a guide, one after the other. The guide is left alone; what it gives is another. */
export const adoptStandard = (
  adopting: Adopting,
  guide: Guide,
  elements: readonly AdoptableElement[],
): Adoption => {
  const outcomes = new Map<AdoptableElement, AdoptionOutcome>()
  let now = guide
  for (const element of elements) {
    const [next, outcome] = adoptElement(adopting, now, element)
    now = next
    outcomes.set(element, outcome)
  }
  return { guide: now, elements: outcomes }
}
