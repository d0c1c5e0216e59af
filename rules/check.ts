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

interface RuleGroup {
  readonly reads: readonly ElementFactName[]
  /** Runs once per element, with that element's strings. */
  readonly readsTexts: boolean
  readonly rules: readonly GuideRule[]
}

const groupByReads = (rules: readonly GuideRule[]): readonly RuleGroup[] => {
  const groups = new Map<string, { reads: ElementFactName[]; readsTexts: boolean; rules: GuideRule[] }>()
  for (const rule of rules) {
    const readsTexts = rule.reads.includes('texts')
    const reads = rule.reads.filter((name): name is ElementFactName => name !== 'texts').sort()
    const key = `${readsTexts}${reads}`
    const group = groups.get(key)
    if (group) group.rules.push(rule)
    else groups.set(key, { reads, readsTexts, rules: [rule] })
  }
  return [...groups.values()]
}

/** Facts whose strings rules about wording look at. */
const worded: readonly ElementFactName[] = [
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

/** Checks guides against one standard item (or none), remembering outcomes until it is dropped. */
export interface ItemChecker {
  check(guide: GuideFacts, onFailure: (failure: RuleFailure) => void): readonly Raised[]
}

const nothing: readonly Raised[] = []

type Memory = Map<string | number, readonly Raised[]>

/** What running a group on some facts gave. */
interface GroupOutcome {
  readonly raised: readonly Raised[]
  /** Whether any of its rules looked at the standard: if none did, the outcome is the same beside any item. */
  readonly sawStandard: boolean
  readonly failed: boolean
}

const runGroup = (
  { rules }: RuleGroup,
  guide: GuideFacts,
  standard: StandardFacts | undefined,
  { directory, asOf }: { readonly directory: DirectoryFacts; readonly asOf: string },
  onFailure: (failure: RuleFailure) => void,
): GroupOutcome => {
  const raised: Raised[] = []
  let sawStandard = false
  let failed = false
  const facts = {
    guide,
    get standard(): StandardFacts {
      sawStandard = true
      // A rule that needs the standard is in no group that runs without it.
      return standard as StandardFacts
    },
  }
  for (const rule of rules) {
    try {
      for (const problem of rule.check({ facts, directory, asOf }))
        raised.push({ rule, problem: problem as AnyProblem })
    } catch (error) {
      failed = true
      onFailure({ rule: rule.id, error })
    }
  }
  return { raised: raised.length === 0 ? nothing : raised, sawStandard, failed }
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
    [...all, ...alone, ...presence].map((group) => [group, new Map()]),
  )

  /** A checker against `standard`; where that is not in force (`comparable` false) only presence looks at it. */
  const forItem = (standard: StandardFacts | undefined, comparable = true): ItemChecker => {
    const beside = comparable ? standard : undefined
    const isHeard = (rule: GuideRule): boolean =>
      !standard || !isSilent(rule, isLocal(directory.directory, standard.item, rule.element))
    const plan = (group: RuleGroup, item: StandardFacts | undefined) => {
      const heard = group.rules.filter(isHeard)
      const own: Memory = new Map()
      // What only this family's guides share is forgotten with it; what some rules were left out of is this item's.
      const isOwn = heard.length < group.rules.length || group.reads.some(isOfFamily)
      const known = (isOwn ? undefined : shared.get(group)) ?? own
      return {
        group: { ...group, rules: heard },
        item,
        own,
        shared: known,
        isRemembered: group.reads.every(isShared),
      }
    }
    const plans = (beside ? all : alone)
      .map((group) => plan(group, beside))
      .filter(({ group }) => group.rules.length > 0)
    if (standard && !comparable) plans.push(...presence.map((group) => plan(group, standard)))

    /** The outcome of one group; `element` names the one whose strings it looks at. */
    const look = (
      { group, item, own, shared: known, isRemembered }: (typeof plans)[number],
      guide: GuideFacts,
      element: ElementFactName | undefined,
      onFailure: (failure: RuleFailure) => void,
    ): readonly Raised[] => {
      const key =
        isRemembered && (!element || isShared(element)) ? keyOf(group.reads, guide, element) : undefined
      const remembered = key === undefined ? undefined : (known.get(key) ?? own.get(key))
      if (remembered) return remembered
      const { raised, sawStandard, failed } = runGroup(
        group,
        element ? withTexts(group.reads, guide, element) : guide,
        element && item ? { ...withTexts(group.reads, item, element), item: item.item } : item,
        { directory, asOf },
        onFailure,
      )
      // A failure is reported for every guide that meets it, so its outcome is not remembered.
      if (key !== undefined && !failed)
        (sawStandard || (element && isOfFamily(element)) ? own : known).set(key, raised)
      return raised
    }

    return {
      check: (guide, onFailure) => {
        const found: Raised[] = []
        for (const one of plans) {
          if (!one.group.readsTexts) {
            const raised = look(one, guide, undefined, onFailure)
            if (raised.length > 0) found.push(...raised)
            continue
          }
          for (const name of worded) {
            if (!guide[name]?.texts.length) continue
            const raised = look(one, guide, name, onFailure)
            if (raised.length > 0) found.push(...raised)
          }
        }
        return found
      },
    }
  }
  return { forItem }
}

/** The facts that a group declared to read, with the strings of one element. */
const withTexts = (
  reads: readonly ElementFactName[],
  facts: GuideFacts,
  element: ElementFactName,
): GuideFacts =>
  // Its rules see no others: what they may read is in their types.
  ({
    ...Object.fromEntries(reads.map((name) => [name, facts[name]])),
    texts: facts[element]?.texts ?? [],
  }) as unknown as GuideFacts

/** The identities of the facts that a group reads, and of the element whose strings it looks at. */
const keyOf = (
  reads: readonly ElementFactName[],
  facts: GuideFacts,
  element: ElementFactName | undefined,
): string | number => {
  const names = element ? [...reads, element] : reads
  if (names.length === 1) return facts[names[0] as ElementFactName]?.id ?? 0
  let key = ''
  for (const name of names) key += `${facts[name]?.id ?? 0},`
  return key
}
