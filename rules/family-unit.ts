import { isPublished } from './agency-unit.ts'
import type { Agency, Directory, StandardItem } from './catalog.ts'
import { isInForce } from './directory.ts'
import type { StandardFacts } from './facts.ts'
import type { Finding, Trouble } from './finding.ts'
import { undecidedFrom } from './link/thresholds.ts'
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
import type { Run } from './run.ts'
import type { Raised } from './subsume.ts'
import { faultyOf, type MeasureSet, type Outcome, pairsOf } from './uniformity.ts'
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

/** A guide of an item, and the pairs that it counts for. */
interface ComparedGuide {
  readonly linked: LinkedGuide
  readonly standard: StandardFacts
  readonly pairs: MeasureSet
  /** What the guide rules raised; undefined where what they found stands. */
  readonly raised: readonly Raised[] | undefined
}

/**
 * What the last check of their family found at guides that did not change since, by guide id. There the guide rules
 * would find the same again, so that only what the family's rules say is looked at anew.
 */
export type StandingFindings = ReadonlyMap<string, readonly Finding[]>

const isOfFamilyRule = (run: Run): ((finding: Finding) => boolean) => {
  const ids = new Set<string>(run.familyRules.map(({ id }) => id))
  return ({ rule }) => ids.has(rule)
}

/** Checks one family: the standard's own text, each guide against its item, and the guides against each other. */
export const checkFamily = (
  run: Run,
  family: Family,
  standing: StandingFindings = new Map(),
): UnitOutcome => {
  const troubles: Trouble[] = []
  const report = (guideId: string | undefined) => (failure: { rule: string; error: unknown }) =>
    troubles.push(troubleOf(failure, guideId))
  const published: Family = {
    ...family,
    ...byItem(family.guides.filter(({ guide }) => isPublished(guide))),
  }

  const alone = run.checker.forItem(undefined)
  const inForce = family.items.filter(({ item }) => isInForce(item, run.asOf))
  const raisedAlone = alone.check(inForce, report(undefined))
  const ownFindings = inForce.flatMap((standard, at) =>
    findingsOfStandard(run, standard, raisedAlone[at] ?? []),
  )

  const placed = raiseAll(
    run.familyRules,
    (rule) => rule.check({ family: published, directory: run.directory, asOf: run.asOf }),
    report(undefined),
  )
  const groups = findingsOfGroups(run, placed)
  const byGuide = groupPlaced(placed)

  // A finding of a family's rule hides those of guide rules about the same, and did so when it was found.
  const isOfFamily = isOfFamilyRule(run)
  const stands = ({ guide }: LinkedGuide): boolean =>
    standing.get(guide.id)?.some(isOfFamily) === false && !byGuide.has(guide.id)
  const compared = family.items.flatMap((standard): ComparedGuide[] => {
    const guides = published.byItem.get(standard.item.code) ?? []
    const comparable = isComparable(family, standard, run.asOf)
    const pairs = pairsOf(standard, isFolder(family.items), comparable, run.directory)
    const anew = guides.filter((linked) => !stands(linked))
    const raised = run.checker.forItem(standard, comparable).check(
      anew.map(({ facts }) => facts),
      (failure, at) => report(anew[at]?.guide.id)(failure),
    )
    const raisedAt = new Map(anew.map((linked, at) => [linked, raised[at] ?? []]))
    return guides.map((linked) => ({ linked, standard, pairs, raised: raisedAt.get(linked) }))
  })

  const findings: Finding[] = []
  const outcomes: Outcome[] = []
  for (const { linked, standard, pairs, raised: byItself } of compared) {
    const { id } = linked.guide
    const raised = [...(byItself ?? []), ...(byGuide.get(id) ?? [])]
    const own = raised.length === 0 ? [] : findingsOfGuide(run, linked, standard, raised)
    if (!byItself) for (const { parent: _parent, ...finding } of standing.get(id) ?? []) own.push(finding)
    findings.push(...own)
    outcomes.push({ guideId: linked.guide.id, pairs, faulty: faultyOf(own) & pairs })
  }
  return {
    unit: `family:${family.main.code}`,
    findings: [
      ...ownFindings,
      ...groups,
      ...findingsOfCoverage(run, placed),
      ...withParents(findings, ownFindings, groups),
    ],
    outcomes,
    troubles,
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
