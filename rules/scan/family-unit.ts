import type { Agency, Directory, StandardItem } from '../catalog.ts'
import { isInForce } from '../directory.ts'
import type { StandardFacts } from '../facts/facts.ts'
import type { Finding, Trouble } from '../finding.ts'
import { undecidedFrom } from '../link/thresholds.ts'
import { faultyOf, type Outcome, pairsOf } from '../uniformity.ts'
import { isPublished } from './agency-unit.ts'
import { type LastCheck, noLastCheck, remainingOf, standingAt } from './last-check.ts'
import {
  findingsOfCoverage,
  findingsOfGroups,
  findingsOfGuide,
  findingsOfStandard,
  type Placed,
  raiseAll,
  type UnitOutcome,
} from './outcome.ts'
import { troubleOf } from './rule-failure.ts'
import type { OwnFaults, Run } from './run.ts'
import type { Raised } from './subsume.ts'
import type { Declaration, Family, LinkedGuide } from './units.ts'

/** Whether an agency declares that it publishes an item: by its code, its main item's, or as all active items of its level. */
export const declares = (
  { publishes, level }: Agency,
  { code, parent, levels, status }: StandardItem,
): boolean => {
  if (publishes === undefined || status !== 'active') return false
  if (publishes === 'all') return levels.includes(level)
  return publishes.includes(code) || (parent !== undefined && publishes.includes(parent))
}

const byItem = (guides: readonly LinkedGuide[]): Pick<Family, 'guides' | 'byItem'> => ({
  guides,
  byItem: Map.groupBy(guides, ({ link }) => link.standardCode ?? ''),
})

/** The family of one main item, from all agencies' linked guides. */
export const gatherFamily = (run: Run, code: string, linked: readonly LinkedGuide[]): Family => {
  const { directory } = run.directory
  const items = directory.items.filter((item) => run.directory.familyOf(item.code) === code)
  const codes = new Set(items.map((item) => item.code))
  const declared = run.agencies.flatMap((agency) =>
    items
      .filter((item) => !(isFolder(items) && item.parent === undefined) && declares(agency, item))
      .map((item): Declaration => ({ agency, code: item.code })),
  )
  return {
    main: run.standard(code).item,
    items: items.map((item) => run.standard(item.code)),
    ...byItem(linked.filter(({ link }) => link.standardCode !== null && codes.has(link.standardCode))),
    declared,
    undecided: linked.flatMap(({ guide, link }) => {
      if (link.standardCode !== null) return []
      const candidates = link.candidates
        .filter(({ score, standardCode }) => score >= undecidedFrom && codes.has(standardCode))
        .map(({ standardCode }) => standardCode)
      return candidates.length > 0 ? [{ guide, codes: candidates }] : []
    }),
  }
}

/** The families that a set of linked guides touches: those of their items and of what undecided ones may be. */
export const familiesOf = (
  run: Run,
  unit: { readonly guides: readonly Pick<LinkedGuide, 'link'>[] },
): ReadonlySet<string> => {
  const codes = new Set<string>()
  for (const { link } of unit.guides)
    if (link.standardCode !== null) codes.add(run.directory.familyOf(link.standardCode))
    else
      for (const { score, standardCode } of link.candidates)
        if (score >= undecidedFrom) codes.add(run.directory.familyOf(standardCode))
  return codes
}

/** Base codes of all families of a directory, in its order. */
export const familyCodes = (directory: Directory): readonly string[] =>
  directory.items.filter(({ parent }) => parent === undefined).map(({ code }) => code)

/** A main item with sub-items is a folder: it carries no guide itself. */
const isFolder = (items: readonly unknown[]): boolean => items.length > 1

/** Whether a guide's elements are compared with the item's: it is in force, and no folder that was split otherwise. */
const isComparable = ({ items }: Family, { item }: StandardFacts, asOf: string): boolean =>
  isInForce(item, asOf) && !(isFolder(items) && item.parent === undefined)

const sameFault = (a: Finding, b: Finding): boolean => a.rule === b.rule && a.place === b.place

/** Hangs findings of guides under the standard's own finding of the same fault, and under group findings that name them. */
const withParents = (
  findings: readonly Finding[],
  standardFindings: readonly Finding[],
  groups: readonly Finding[],
): Finding[] =>
  findings.map((finding) => {
    const parent =
      standardFindings.find((one) => one.standardCode === finding.standardCode && sameFault(one, finding)) ??
      groups.find(
        (one) =>
          one.standardCode === finding.standardCode &&
          one.element === finding.element &&
          one.related?.some(({ guideId }) => guideId === finding.guideId),
      )
    return parent ? { ...finding, parent: parent.fingerprint } : finding
  })

/** What a rule without a standard finds at an item itself, once for a run. */
const checkStandard = (run: Run, standard: StandardFacts): OwnFaults => {
  const known = run.ownFaults.get(standard.item.code)
  if (known) return known
  const troubles: Trouble[] = []
  const [raised = []] = run.checker
    .forItem(undefined)
    .check([standard], (failure) => troubles.push(troubleOf(failure, undefined)))
  const faults = { findings: findingsOfStandard(run, standard, raised), troubles }
  run.ownFaults.set(standard.item.code, faults)
  return faults
}

/** Checks one guide after the other against its item, but for those at which what was found stands. */
const checkGuides = (
  run: Run,
  family: Family,
  byGuide: ReadonlyMap<string, readonly Raised[]>,
  standsAt: (linked: LinkedGuide) => readonly Finding[] | undefined,
): Pick<UnitOutcome, 'findings' | 'outcomes' | 'troubles'> => {
  const findings: Finding[] = []
  const outcomes: Outcome[] = []
  const troubles: Trouble[] = []
  for (const standard of family.items) {
    const guides = family.byItem.get(standard.item.code) ?? []
    if (guides.length === 0) continue
    const comparable = isComparable(family, standard, run.asOf)
    const pairs = pairsOf(standard, isFolder(family.items), comparable, run.directory)
    const standing = new Map(guides.map((linked) => [linked, standsAt(linked)]))
    const again = guides.filter((linked) => !standing.get(linked))
    const raised =
      again.length === 0
        ? []
        : run.checker.forItem(standard, comparable).check(
            again.map(({ facts }) => facts),
            (failure, at) => troubles.push(troubleOf(failure, again[at]?.guide.id)),
          )
    const raisedAt = new Map(again.map((linked, at) => [linked, raised[at] ?? []]))
    for (const linked of guides) {
      const { id } = linked.guide
      const byItself = raisedAt.get(linked) ?? []
      const own =
        standing.get(linked) ??
        findingsOfGuide(run, linked, standard, [...byItself, ...(byGuide.get(id) ?? [])])
      findings.push(...own)
      outcomes.push({ guideId: id, pairs, faulty: faultyOf(own) & pairs })
    }
  }
  return { findings, outcomes, troubles }
}

/**
 * Checks one family: the standard's own text, each guide against its item, and the guides against each other. What the
 * last check left stands where nothing that it came from changed; the guides of `anew` are checked whatever it left there.
 */
export const checkFamily = (
  run: Run,
  family: Family,
  last: LastCheck = noLastCheck,
  anew: ReadonlySet<string> = new Set(),
): UnitOutcome => {
  const published: Family = {
    ...family,
    ...byItem(family.guides.filter(({ guide }) => isPublished(guide))),
  }
  const faults = family.items
    .filter(({ item }) => isInForce(item, run.asOf))
    .map((standard) => checkStandard(run, standard))
  const ownFindings = faults.flatMap((one) => one.findings)

  const { elementsFor, isTakenOver } = remainingOf(run, last)
  const troubles: Trouble[] = []
  const placed = raiseAll(
    run.familyRules.filter((rule) => elementsFor(rule)),
    (rule) =>
      rule.check({
        family: published,
        directory: run.directory,
        asOf: run.asOf,
        elements: elementsFor(rule) ?? [],
      }),
    (failure) => troubles.push(troubleOf(failure, undefined)),
  )
  const codes = new Set(family.items.map(({ item }) => item.code))
  const groups = [
    ...findingsOfGroups(run, placed),
    ...last.groups.filter((group) => codes.has(group.standardCode ?? '') && isTakenOver(group)),
  ]

  const byGuide = groupPlaced(placed)
  const standing = standingAt(run, last, (linked) =>
    findingsOfGuide(
      run,
      linked,
      run.standard(linked.link.standardCode ?? ''),
      byGuide.get(linked.guide.id) ?? [],
    ),
  )
  const standsAt = (linked: LinkedGuide) => (anew.has(linked.guide.id) ? undefined : standing(linked))
  // What is taken over at a guide that is checked anew would have to be raised anew as well.
  if (published.guides.some((one) => last.at.get(one.guide.id)?.some(isTakenOver) && !standsAt(one)))
    return checkFamily(run, family, { ...last, changed: undefined }, anew)
  const compared = checkGuides(run, published, byGuide, standsAt)
  return {
    unit: `family:${family.main.code}`,
    findings: [
      ...ownFindings,
      ...groups,
      ...findingsOfCoverage(run, placed),
      ...withParents(compared.findings, ownFindings, groups),
    ],
    outcomes: compared.outcomes,
    troubles: [...faults.flatMap((one) => one.troubles), ...troubles, ...compared.troubles],
  }
}

const groupPlaced = (placed: readonly Placed[]): ReadonlyMap<string, Placed['raised'][]> => {
  const byGuide = new Map<string, Placed['raised'][]>()
  for (const { at, raised } of placed) {
    if (!('guide' in at)) continue
    const list = byGuide.get(at.guide.id)
    if (list) list.push(raised)
    else byGuide.set(at.guide.id, [raised])
  }
  return byGuide
}
