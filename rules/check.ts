/**
 * The compare stage for one guide: runs the guide rules over its facts and those of the standard item. Rules that
 * read the same facts form a group; a group's outcome is remembered per distinct combination of fact identities.
 */
import { type DirectoryFacts, isLocal } from './directory.ts'
import { isOfFamily, isShared } from './fact-reader.ts'
import type { ElementFactName, GuideFacts, StandardFacts } from './facts.ts'
import type { AnyProblem, GuideRule } from './rule.ts'
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
  check(guide: GuideFacts, onFailure: (failure: RuleFailure) => void): readonly Raised[]
}

const nothing: readonly Raised[] = []

/** Outcomes of a group by the identities of the facts that it reads, one level a fact. */
class Memory {
  #outcome: readonly Raised[] | undefined
  #next: Map<number, Memory> | undefined

  /** The place for facts of these identities; an element that is not published has 0. */
  at(names: readonly ElementFactName[], facts: GuideFacts): Memory {
    let memory: Memory = this
    for (const name of names) memory = memory.#below(facts[name]?.id ?? 0)
    return memory
  }

  #below(id: number): Memory {
    this.#next ??= new Map()
    let memory = this.#next.get(id)
    if (!memory) {
      memory = new Memory()
      this.#next.set(id, memory)
    }
    return memory
  }

  get outcome(): readonly Raised[] | undefined {
    return this.#outcome
  }

  set outcome(raised: readonly Raised[]) {
    this.#outcome = raised
  }
}

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

const runRules = (
  rules: readonly GuideRule[],
  guide: GuideFacts,
  standard: StandardFacts | undefined,
  { directory, asOf }: { readonly directory: DirectoryFacts; readonly asOf: string },
  onFailure: OnFailure,
): GroupOutcome => {
  let raised: Raised[] | undefined
  let failed = false
  const facts = new Sides(guide, standard)
  for (const rule of rules) {
    try {
      for (const problem of rule.check({ facts, directory, asOf })) {
        raised ??= []
        raised.push({ rule, problem: problem as AnyProblem })
      }
    } catch (error) {
      failed = true
      onFailure({ rule: rule.id, error })
    }
  }
  return { raised: raised ?? nothing, sawStandard: facts.sawStandard, failed }
}

/** A group as it runs on the guides of one item. */
interface Plan {
  readonly reads: readonly ElementFactName[]
  /** The element whose strings it looks at. */
  readonly worded: ElementFactName | undefined
  readonly rules: readonly GuideRule[]
  readonly standard: StandardFacts | undefined
  /** Whether all that it reads is the same for guides that publish the same. */
  readonly isRemembered: boolean
  /** Outcomes beside this item. */
  readonly own: Memory
  /** Outcomes that hold beside any item. */
  readonly shared: Memory
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
  /** Outcomes that hold beside any item. */
  const shared = new Map<RuleGroup, Memory>(
    [...all, ...alone, ...presence].map((group) => [group, new Memory()]),
  )

  const planOf = (
    group: RuleGroup,
    standard: StandardFacts | undefined,
    heard: readonly GuideRule[],
  ): Plan => {
    const reads = group.worded ? [...group.reads, group.worded] : group.reads
    const own = new Memory()
    // What only this family's guides share is forgotten with it; what some rules were left out of is this item's.
    const isOwn = heard.length < group.rules.length || reads.some(isOfFamily)
    return {
      reads,
      worded: group.worded,
      rules: heard,
      standard,
      isRemembered: reads.every(isShared),
      own,
      shared: isOwn ? own : (shared.get(group) ?? own),
    }
  }

  const run = (plan: Plan, guide: GuideFacts, onFailure: OnFailure): GroupOutcome => {
    const { worded, reads, standard } = plan
    if (!worded) return runRules(plan.rules, guide, standard, { directory, asOf }, onFailure)
    const texts = guide[worded]?.texts ?? []
    const rules = plan.rules.filter(({ sees }) => !sees || texts.some(sees))
    if (rules.length === 0) return silent
    return runRules(
      rules,
      withTexts(reads, guide, worded),
      standard && { ...withTexts(reads, standard, worded), item: standard.item },
      { directory, asOf },
      onFailure,
    )
  }

  /** The outcome of one group, remembered where its facts are shared. */
  const look = (plan: Plan, guide: GuideFacts, onFailure: OnFailure): readonly Raised[] => {
    if (!plan.isRemembered) return run(plan, guide, onFailure).raised
    const own = plan.own.at(plan.reads, guide)
    if (own.outcome) return own.outcome
    const known = plan.shared.at(plan.reads, guide)
    if (!known.outcome) {
      const { raised, sawStandard, failed } = run(plan, guide, onFailure)
      // A failure is reported for every guide that meets it, so its outcome is not remembered.
      if (failed) return raised
      if (!sawStandard) known.outcome = raised
      own.outcome = raised
      return raised
    }
    own.outcome = known.outcome
    return known.outcome
  }

  /** A checker against `standard`; where that is not in force (`comparable` false) only presence looks at it. */
  const forItem = (standard: StandardFacts | undefined, comparable = true): ItemChecker => {
    const isHeard = (rule: GuideRule): boolean =>
      !standard || !isSilent(rule, isLocal(directory.directory, standard.item, rule.element))
    const plansOf = (groups: readonly RuleGroup[], beside: StandardFacts | undefined): Plan[] =>
      groups
        .map((group) => planOf(group, beside, group.rules.filter(isHeard)))
        .filter((plan) => plan.rules.length > 0)
    const plans =
      standard && comparable
        ? plansOf(all, standard)
        : [...plansOf(alone, undefined), ...(standard ? plansOf(presence, standard) : [])]

    return {
      check: (guide, onFailure) => {
        let found: Raised[] | undefined
        for (const plan of plans) {
          const raised = look(plan, guide, onFailure)
          if (raised.length === 0) continue
          found ??= []
          found.push(...raised)
        }
        return found ?? nothing
      },
    }
  }
  return { forItem }
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
