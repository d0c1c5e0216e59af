/** A report beside an earlier one: what became of every finding, by identity. */
import { agencyId, indexAgencies } from './agencies.ts'
import type { Catalog } from './catalog.ts'
import { rules as allRules } from './checks/index.ts'
import type { Finding, FindingState, IgnoredFinding } from './finding.ts'
import { guideAliases, type KnownGuide } from './guide-aliases.ts'
import { track } from './life/track.ts'
import type { Report } from './report.ts'
import type { Rule } from './rule.ts'
import { ruleVersion } from './rule-version.ts'
import { findingsOf } from './scan/scan.ts'
import { compileSettings } from './settings.ts'

/** What is looked at of an earlier report: `Report`, or the findings of one without what surrounded them. */
export interface Baseline extends Partial<Pick<Report, 'links' | 'ruleSet' | 'ignored'>> {
  readonly findings: readonly Finding[]
}

/** How many findings are in each state. */
export type StateCounts = Readonly<Record<FindingState, number>>

/** Findings that stood in an earlier report, ignored ones too: an entry that ended makes nothing new. */
const standing = ({ findings, ignored = [] }: Baseline): Finding[] =>
  [...findings, ...ignored.map(({ finding }) => finding)].filter(({ state }) => state !== 'absent')

/** Guides of the earlier report that are gone, and guides that it does not know. */
const comeAndGone = (before: Baseline, links: Report['links'], { agencies, guides }: Catalog) => {
  const here = new Set(guides.map(({ id }) => id))
  const known = new Set(before.links?.map(({ guideId }) => guideId))
  const gone = new Map<string, KnownGuide>()
  for (const { guideId, agency, standardCode } of standing(before))
    if (guideId !== null && !here.has(guideId)) gone.set(guideId, { guideId, agency, standardCode })
  if (before.links === undefined || gone.size === 0) return { gone: [], added: [] }
  const codeOf = new Map(links.map(({ guideId, standardCode }) => [guideId, standardCode]))
  const agencyOf = indexAgencies(agencies)
  const added = guides
    .filter(({ id }) => !known.has(id))
    .map((guide) => ({
      guideId: guide.id,
      agency: agencyId(guide, agencyOf(guide)),
      standardCode: codeOf.get(guide.id) ?? null,
    }))
  return { gone: [...gone.values()], added }
}

/**
 * Whether a scan looked at what an earlier finding is about. A guide, item or rule that is gone was looked at: there
 * is nothing left to be wrong. Where rows could not be read, nobody knows whether a guide is gone.
 */
const evaluatedIn = (
  { problems }: Report,
  { guides, directory, config }: Catalog,
  rules: readonly Rule[],
) => {
  const settings = compileSettings(config, rules)
  const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))
  const here = new Set(guides.map(({ id }) => id))
  const items = new Set(directory.items.map(({ code }) => code))
  const troubles = problems.filter(({ remark }) => !remark)
  const isUnread = troubles.some(({ rule }) => rule === undefined)
  return (before: Finding): boolean => {
    const rule = ruleOf.get(before.rule)
    if (rule && settings.severityOf(rule, before.severity, before) === undefined) return false
    if (isUnread && before.guideId !== null && !here.has(before.guideId)) return false
    if (isUnread && before.standardCode !== null && !items.has(before.standardCode)) return false
    return !troubles.some(
      (trouble) =>
        trouble.rule === before.rule &&
        (trouble.guideId === undefined || before.guideId === null || trouble.guideId === before.guideId),
    )
  }
}

const countStates = (findings: readonly Finding[]): StateCounts => {
  const counts = { new: 0, unchanged: 0, updated: 0, absent: 0, 'not-evaluated': 0 }
  for (const { state } of findings) if (state) counts[state] += 1
  return counts
}

/**
 * A report with the state of every finding since the baseline. Those that are absent, or were not evaluated, come back
 * as they were, among the findings and in no count of severities.
 */
export const compareWithBaseline = (
  report: Report,
  before: Baseline,
  catalog: Catalog,
  rules: readonly Rule[] = allRules,
): Report => {
  const { gone, added } = comeAndGone(before, report.links, catalog)
  const ignored = report.ignored ?? []
  const tracked = track(standing(before), [...report.findings, ...ignored.map(({ finding }) => finding)], {
    guideAliases: guideAliases(catalog.guides, gone, added),
    ruleAliases: new Map(rules.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id]))),
    wasEvaluated: evaluatedIn(report, catalog, rules),
  })
  const isOfRule = ({ rule }: Finding): boolean =>
    before.ruleSet !== undefined && ruleVersion(rule) > Number(before.ruleSet.version)
  const states = new Map<Finding, Finding>()
  const memories: Finding[] = []
  for (const one of tracked) {
    if (!('now' in one)) memories.push({ ...one.before, state: one.state })
    else {
      const cause = one.state === 'new' && isOfRule(one.now) ? ({ cause: 'rule' } as const) : {}
      states.set(one.now, { ...one.now, state: one.state, ...cause })
    }
  }
  const stateOf = (finding: Finding): Finding => states.get(finding) ?? finding
  const findings = findingsOf([
    {
      unit: 'baseline',
      findings: [...report.findings.map(stateOf), ...memories],
      outcomes: [],
      troubles: [],
    },
  ])
  return {
    ...report,
    states: countStates(findings),
    ...(report.ignored === undefined
      ? {}
      : {
          ignored: ignored.map((one): IgnoredFinding => ({ ...one, finding: stateOf(one.finding) })),
        }),
    findings,
  }
}

/** Whether a finding is new by an edit or an import: what a gate on new findings looks at. Infos never are. */
export const isNewProblem = ({ state, cause, severity }: Finding): boolean =>
  state === 'new' && cause === undefined && severity !== 'info'
