/**
 * The compare stage for one guide: runs the guide rules over its facts and those of the standard item. Rules that
 * read the same facts form a group; a group's outcome is remembered per distinct combination of fact identities.
 */
import type { DirectoryFacts } from './directory.ts'
import type { ElementFactName, GuideFacts, StandardFacts } from './facts.ts'
import type { Trouble } from './finding.ts'
import type { AnyProblem, GuideRule } from './rule.ts'
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

/** A rule that threw on a guide. */
export interface RuleFailure {
  readonly rule: string
  readonly error: unknown
}

/** Checks guides against one standard item (or none), remembering outcomes until it is dropped. */
export interface ItemChecker {
  check(guide: GuideFacts, onFailure: (failure: RuleFailure) => void): readonly Raised[]
}

const nothing: readonly Raised[] = []

/** What createChecker makes. */
export type Checker = ReturnType<typeof createChecker>

/** Makes checkers of guides over one set of rules, as of one day. */
export const createChecker = (rules: readonly GuideRule[], directory: DirectoryFacts, asOf: string) => {
  const all = groupByReads(rules)
  const alone = groupByReads(rules.filter(({ needs }) => needs === 'guide'))
  const presence = groupByReads(
    rules.filter(({ needs, element }) => needs === 'standard' && element === 'presence'),
  )

  const run = (
    rulesOfGroup: readonly GuideRule[],
    guide: GuideFacts,
    standard: StandardFacts | undefined,
    onFailure: (failure: RuleFailure) => void,
  ): readonly Raised[] => {
    const raised: Raised[] = []
    for (const rule of rulesOfGroup) {
      try {
        // A rule that needs the standard is in no group that runs without it.
        for (const problem of rule.check({
          facts: { guide, standard: standard as StandardFacts },
          directory,
          asOf,
        }))
          raised.push({ rule, problem: problem as AnyProblem })
      } catch (error) {
        onFailure({ rule: rule.id, error })
      }
    }
    return raised.length === 0 ? nothing : raised
  }

  /** A checker against `standard`; where that is not in force (`comparable` false) only presence looks at it. */
  const forItem = (standard: StandardFacts | undefined, comparable = true): ItemChecker => {
    const beside = comparable ? standard : undefined
    const plans = (beside ? all : alone).map((group) => ({ group, standard: beside }))
    if (standard && !comparable) plans.push(...presence.map((group) => ({ group, standard })))
    const memories = plans.map(() => new Map<string | number, readonly Raised[]>())

    return {
      check: (guide, onFailure) => {
        const found: Raised[] = []
        plans.forEach(({ group, standard: item }, at) => {
          const memory = memories[at]
          const look = (key: string | number, facts: GuideFacts, itemFacts: StandardFacts | undefined) => {
            let raised = memory?.get(key)
            if (!raised) {
              let failed = false
              raised = run(group.rules, facts, itemFacts, (failure) => {
                failed = true
                onFailure(failure)
              })
              // A failure is reported for every guide that meets it, so its outcome is not remembered.
              if (!failed) memory?.set(key, raised)
            }
            if (raised.length > 0) found.push(...raised)
          }
          const key = keyOf(group.reads, guide)
          if (!group.readsTexts) {
            look(key, guide, item)
            return
          }
          for (const name of worded) {
            const fact = guide[name]
            if (!fact || fact.texts.length === 0) continue
            look(
              `${key}/${fact.id}`,
              { ...guide, texts: fact.texts },
              item && { ...item, texts: item[name]?.texts ?? [] },
            )
          }
        })
        return found
      },
    }
  }
  return { forItem }
}

const keyOf = (reads: readonly ElementFactName[], facts: GuideFacts): string | number => {
  if (reads.length === 1) return facts[reads[0] as ElementFactName]?.id ?? 0
  let key = ''
  for (const name of reads) key += `${facts[name]?.id ?? 0},`
  return key
}

/** A rule that threw, as a trouble of the report. */
export const troubleOf = ({ rule, error }: RuleFailure, guideId: string | undefined): Trouble => {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    rule,
    ...(guideId === undefined ? {} : { guideId }),
    message: `规则 ${rule} 运行出错：${reason}。其余规则不受影响；请将此信息报告给维护者。`,
    messageEn: `Rule ${rule} failed: ${reason}. The other rules ran; please report this to the maintainers.`,
  }
}
