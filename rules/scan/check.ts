/**
 * The compare stage for one guide: runs the guide rules over its facts and those of the standard item. Rules that
 * read the same facts form a group; a group's outcome is remembered per distinct combination of fact identities.
 */
import type { ElementName } from '../catalog.ts'
import { type DirectoryFacts, isLocal } from '../directory.ts'
import { keyOf } from '../facts/fact-ids.ts'
import { isOfFamily, isShared } from '../facts/fact-sources.ts'
import type { ElementFactName, GuideFacts, StandardFacts } from '../facts/facts.ts'
import { factNames } from '../facts/lazy-facts.ts'
import { type PieceLooks, rememberLooks } from '../facts/piece-looks.ts'
import { isPieced } from '../facts/pieces.ts'
import type { AnyProblem, GuideRule } from '../rule.ts'
import type { RuleFailure } from './rule-failure.ts'
import { isSilent } from './severity.ts'
import type { Raised } from './subsume.ts'

/** Facts whose strings rules about wording look at. */
const wordedFacts: readonly ElementFactName[] = [
  'name',
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
]

/** Rules that read the same facts. */
interface RuleGroup {
  readonly reads: readonly ElementFactName[]
  /** The element whose strings they look at; rules that read strings run once for each. */
  readonly worded: ElementFactName | undefined
  readonly rules: GuideRule[]
}

const groupByReads = (rules: readonly GuideRule[]): readonly RuleGroup[] => {
  const groups = new Map<string, RuleGroup>()
  for (const rule of rules) {
    const reads = rule.reads.filter((name): name is ElementFactName => name !== 'texts').sort()
    for (const worded of rule.reads.includes('texts') ? wordedFacts : [undefined]) {
      const key = `${reads}|${worded}`
      const group = groups.get(key)
      if (group) group.rules.push(rule)
      else groups.set(key, { reads, worded, rules: [rule] })
    }
  }
  return [...groups.values()]
}

/** Checks guides against one standard item (or none), remembering outcomes until it is dropped. */
export interface ItemChecker {
  /** What is raised at each guide; `onFailure` is told the position of the guide at which a rule threw. */
  check(
    guides: readonly GuideFacts[],
    onFailure: (failure: RuleFailure, at: number) => void,
  ): readonly (readonly Raised[])[]
}

const nothing: readonly Raised[] = []

/** Outcomes by the identities of the facts that they follow from. */
type Memory = Map<number | string, readonly Raised[]>

/** What running some rules on some facts gave. */
interface GroupOutcome {
  readonly raised: readonly Raised[]
  /** Whether any of them looked at the standard: if none did, the outcome is the same beside any item. */
  readonly sawStandard: boolean
  readonly failed: boolean
}

const silent: GroupOutcome = { raised: nothing, sawStandard: false, failed: false }

type OnFailure = (failure: RuleFailure) => void

/** The facts that rules are given; notes whether any looked at the standard. */
class Sides {
  readonly guide: GuideFacts
  readonly #standard: StandardFacts | undefined
  sawStandard = false

  constructor(guide: GuideFacts, standard: StandardFacts | undefined) {
    this.guide = guide
    this.#standard = standard
  }

  get standard(): StandardFacts {
    this.sawStandard = true
    // A rule that needs the standard is in no group that runs without it.
    return this.#standard as StandardFacts
  }
}

/** What rules run in. */
interface Setting {
  readonly directory: DirectoryFacts
  /** The day on which everything is judged. */
  readonly asOf: string
  readonly looks: PieceLooks
}

const runRules = (
  rules: readonly GuideRule[],
  guide: GuideFacts,
  standard: StandardFacts | undefined,
  { directory, asOf, looks }: Setting,
  onFailure: OnFailure,
): GroupOutcome => {
  let raised: Raised[] | undefined
  let failed = false
  const facts = new Sides(guide, standard)
  const input = { facts, directory, asOf }
  for (const rule of rules) {
    try {
      if (rule.concerns?.(input) === false && !(rule.pieces && looks.concern(rule.pieces, guide))) continue
      for (const problem of rule.check(input)) {
        raised ??= []
        raised.push({ rule, problem: problem as AnyProblem })
      }
    } catch (error) {
      failed = true
      onFailure({ rule: rule.id, error })
    }
  }
  if (!raised && !facts.sawStandard && !failed) return silent
  return { raised: raised ?? nothing, sawStandard: facts.sawStandard, failed }
}

/** A group as it runs on the guides of one item. */
interface Plan {
  readonly reads: readonly ElementFactName[]
  /** Those of them that hardly two guides share. */
  readonly unshared: readonly ElementFactName[]
  /** The element whose strings it looks at. */
  readonly worded: ElementFactName | undefined
  readonly rules: readonly GuideRule[]
  readonly standard: StandardFacts | undefined
  /** Outcomes that hold beside any item; undefined where what this plan finds holds beside this item alone. */
  readonly shared: Memory | undefined
}

/** Plans that read the same facts: equal facts, equal outcomes. */
interface Station {
  /** Positions of the facts. */
  readonly positions: readonly number[]
  readonly plans: Plan[]
  /** Outcomes of all of them beside this item. */
  readonly known: Memory
}

/** What createChecker makes. */
export type Checker = ReturnType<typeof createChecker>

/** Makes checkers of guides over one set of rules, as of one day. */
export const createChecker = (rules: readonly GuideRule[], directory: DirectoryFacts, asOf: string) => {
  const all = groupByReads(rules)
  const alone = groupByReads(rules.filter(({ needs }) => needs === 'guide'))
  const presence = groupByReads(
    rules.filter(({ needs, element }) => needs === 'standard' && element === 'presence'),
  )
  const looksOfItem = rememberLooks(directory)
  /** Outcomes that hold beside any item. */
  const shared = new Map<RuleGroup, Memory>(
    [...all, ...alone, ...presence].map((group) => [group, new Map()]),
  )

  const planOf = (
    group: RuleGroup,
    standard: StandardFacts | undefined,
    heard: readonly GuideRule[],
  ): Plan => {
    const reads = readsOf(group)
    // What only this family's guides share is forgotten with it; what some rules were left out of is this item's.
    const isWhole = heard.length === group.rules.length
    const isOwn = !isWhole || reads.some(isOfFamily)
    return {
      reads,
      unshared: reads.filter((name) => !isShared(name)),
      worded: group.worded,
      // The same list for all items, so that what it made of pieces is known.
      rules: isWhole ? group.rules : heard,
      standard,
      shared: isOwn ? undefined : shared.get(group),
    }
  }

  const run = (plan: Plan, guide: GuideFacts, looks: PieceLooks, onFailure: OnFailure): GroupOutcome => {
    const { worded, reads, standard } = plan
    const setting = { directory, asOf, looks }
    if (!worded) return runRules(plan.rules, guide, standard, setting, onFailure)
    if (isPieced(worded) && !looks.sees(plan.rules, worded, guide)) return silent
    const texts = guide[worded]?.texts ?? []
    const rules = plan.rules.filter(({ sees }) => !sees || texts.some(sees))
    if (rules.length === 0) return silent
    return runRules(
      rules,
      withTexts(reads, guide, worded),
      standard && { ...withTexts(reads, standard, worded), item: standard.item },
      setting,
      onFailure,
    )
  }

  /** What the plans of a station find, in one list; what holds beside any item is looked up first. */
  const visit = (
    station: Station,
    guide: GuideFacts,
    looks: PieceLooks,
    onFailure: OnFailure,
  ): readonly Raised[] => {
    const key = keyOf(station.positions, guide)
    const known = station.known.get(key)
    if (known) return known
    const found: Raised[] = []
    let hasFailed = false
    for (const plan of station.plans) {
      let raised = plan.shared?.get(key)
      if (!raised) {
        const outcome = run(plan, guide, looks, onFailure)
        raised = outcome.raised
        // A failure is reported for every guide that meets it, so its outcome is not remembered.
        if (outcome.failed) hasFailed = true
        else if (!outcome.sawStandard) plan.shared?.set(key, raised)
      }
      found.push(...raised)
    }
    const raised = found.length > 0 ? found : nothing
    if (!hasFailed) station.known.set(key, raised)
    return raised
  }

  /** A checker against `standard`; where that is not in force (`comparable` false) only presence looks at it. */
  const forItem = (standard: StandardFacts | undefined, comparable = true): ItemChecker => {
    const locals = new Map<ElementName, boolean>()
    const isLeftToAgency = (element: ElementName, { item }: StandardFacts): boolean => {
      const known = locals.get(element) ?? isLocal(directory.directory, item, element)
      locals.set(element, known)
      return known
    }
    const isHeard = (rule: GuideRule): boolean =>
      !standard || !isSilent(rule, isLeftToAgency(rule.element, standard))
    const plansOf = (groups: readonly RuleGroup[], beside: StandardFacts | undefined): Plan[] =>
      groups
        .map((group) => planOf(group, beside, group.rules.filter(isHeard)))
        .filter((plan) => plan.rules.length > 0)
    const plans =
      standard && comparable
        ? plansOf(all, standard)
        : [...plansOf(alone, undefined), ...(standard ? plansOf(presence, standard) : [])]
    const looks = looksOfItem()
    const stations = stationsOf(plans.filter(isRemembered))
    const rounds = roundsOf(plans.filter((plan) => !isRemembered(plan)))

    return {
      // Facts by facts and not guide by guide, so that the processor meets the same code again at once.
      check: (guides, onFailure) => {
        const found = guides.map((): Raised[] => [])
        const failures = guides.map(
          (_, at): OnFailure =>
            (failure) =>
              onFailure(failure, at),
        )
        for (const station of stations)
          guides.forEach((guide, at) => {
            const raised = visit(station, guide, looks, failures[at] as OnFailure)
            if (raised.length > 0) found[at]?.push(...raised)
          })
        for (const round of rounds)
          guides.forEach((guide, at) => {
            for (const plan of round) {
              const { raised } = run(plan, guide, looks, failures[at] as OnFailure)
              if (raised.length > 0) found[at]?.push(...raised)
            }
          })
        return found
      },
    }
  }
  return { forItem }
}

/** The facts that the outcome of a group follows from. */
const readsOf = ({ reads, worded }: RuleGroup): readonly ElementFactName[] =>
  worded ? [...new Set([...reads, worded])].sort() : reads

/** Whether all that a plan reads is the same for guides that publish the same. */
const isRemembered = ({ unshared }: Plan): boolean => unshared.length === 0

const stationsOf = (plans: readonly Plan[]): readonly Station[] =>
  [...Map.groupBy(plans, ({ reads }) => reads.join()).values()].map((together) => ({
    positions: together[0]?.reads.map((name) => factNames.indexOf(name)) ?? [],
    plans: together,
    known: new Map(),
  }))

/** Plans that are not remembered, those together that read one of the same unshared facts, which are held for one guide alone. */
const roundsOf = (plans: readonly Plan[]): readonly (readonly Plan[])[] => {
  let rounds: (readonly Plan[])[] = []
  for (const plan of plans) {
    const met: Plan[] = []
    const others: (readonly Plan[])[] = []
    for (const round of rounds)
      if (round.some(({ unshared }) => unshared.some((name) => plan.unshared.includes(name))))
        met.push(...round)
      else others.push(round)
    rounds = [...others, [...met, plan]]
  }
  return rounds
}

/** The facts that a group declared to read, with the strings of one element. */
const withTexts = (
  reads: readonly ElementFactName[],
  facts: GuideFacts,
  worded: ElementFactName,
): GuideFacts =>
  // Its rules see no others: what they may read is in their types.
  ({
    ...Object.fromEntries(reads.map((name) => [name, facts[name]])),
    texts: facts[worded]?.texts ?? [],
  }) as unknown as GuideFacts
