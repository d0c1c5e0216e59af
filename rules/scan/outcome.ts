import { agencyId } from '../agencies.ts'
import { agencyKey, guideKey, itemKey } from '../catalog.ts'
import { bindingOf } from '../directory.ts'
import type { StandardFacts } from '../facts/facts.ts'
import { type Finding, type Trouble, toFinding, type Whereabouts } from '../finding.ts'
import type { AnyProblem, Rule, Severity, Subject } from '../rule.ts'
import type { Outcome } from '../uniformity.ts'
import { besideLink } from './confidence.ts'
import type { Run } from './run.ts'
import { severityOf } from './severity.ts'
import { mostSpecific, type Raised } from './subsume.ts'
import type { LinkedGuide } from './units.ts'

/** What one unit of work (an agency, a family) found; done again, it replaces what it found before. */
export interface UnitOutcome {
  /** `agency:<credit code or name>` or `family:<base code of the main item>`. */
  readonly unit: string
  readonly findings: readonly Finding[]
  readonly outcomes: readonly Outcome[]
  readonly troubles: readonly Trouble[]
}

/** Problems that rules about a whole unit raised, by what they stand at. */
export interface Placed {
  readonly at: Subject
  readonly raised: Raised
}

/** Runs the rules about a unit; one that throws is a trouble, and the others still run. */
export const raiseAll = <UnitRule extends Rule>(
  rules: readonly UnitRule[],
  check: (rule: UnitRule) => Iterable<unknown>,
  onFailure: (failure: { rule: string; error: unknown }) => void,
): readonly Placed[] => {
  const placed: Placed[] = []
  for (const rule of rules) {
    try {
      for (const problem of check(rule) as Iterable<AnyProblem & { readonly at: Subject }>)
        placed.push({ at: problem.at, raised: { rule, problem } })
    } catch (error) {
      onFailure({ rule: rule.id, error })
    }
  }
  return placed
}

const severityRank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Several differences of one rule at one place are one finding with several ranges; the gravest speaks. */
const mergeByPlace = (findings: readonly Finding[]): Finding[] => {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const first = merged.get(finding.fingerprint)
    if (!first) {
      merged.set(finding.fingerprint, finding)
      continue
    }
    const [grave, light] =
      severityRank[finding.severity] < severityRank[first.severity] ? [finding, first] : [first, finding]
    merged.set(finding.fingerprint, {
      ...grave,
      ...(grave.evidence || light.evidence
        ? { evidence: [...(grave.evidence ?? []), ...(light.evidence ?? [])] }
        : {}),
    })
  }
  return [...merged.values()]
}

/** The severity of a raised problem where it stands; undefined where the binding or the configuration is silent about it. */
const severityAt = (
  { directory, settings }: Run,
  { rule, problem }: Raised,
  standard: StandardFacts | undefined,
  where: Whereabouts,
): Severity | undefined => {
  const bound = problem.bound ?? rule.element
  const binding = standard && bindingOf(directory.directory, standard.item, bound)
  const strictest = binding === 'no-worse' && settings.preset.noWorseIsSame ? 'same' : binding
  const severity = severityOf(rule, problem, strictest)
  return severity && settings.severityOf(rule, severity, where)
}

const findingsAt = (
  run: Run,
  raised: readonly Raised[],
  standard: StandardFacts | undefined,
  where: Whereabouts,
  linkConfidence = 1,
): Finding[] => {
  const judged = new Map<Raised, Severity>()
  for (const one of raised) {
    const severity = severityAt(run, one, standard, where)
    if (severity) judged.set(one, severity)
  }
  return mergeByPlace(
    mostSpecific([...judged.keys()]).map((one) =>
      toFinding(
        one.rule.id,
        one.rule.element,
        judged.get(one) ?? 'error',
        linkConfidence < 1 ? besideLink(one, linkConfidence) : one.problem,
        where,
      ),
    ),
  )
}

/** The findings at one guide, the most specific of each cause. */
export const findingsOfGuide = (
  run: Run,
  { guide, agency, link }: LinkedGuide,
  standard: StandardFacts | undefined,
  raised: readonly Raised[],
): Finding[] =>
  findingsAt(
    run,
    raised,
    standard,
    {
      kind: 'guide',
      region: guide.region,
      agency: agencyId(guide, agency),
      guideId: guide.id,
      standardCode: standard?.item.code ?? null,
      itemKey: standard && itemKey(standard.item),
      subjectKey: guideKey(guide),
    },
    standard ? link.confidence : 1,
  )

/** The finding of something that an agency must publish and that is not there. */
export const findingsOfCoverage = (run: Run, placed: readonly Placed[]): Finding[] =>
  placed.flatMap(({ at, raised }) => {
    if (!('coverage' in at)) return []
    const standard = run.standard(at.standardCode)
    return findingsAt(run, [raised], standard, {
      kind: 'coverage',
      region: at.coverage.region,
      agency: at.coverage.uscc,
      guideId: null,
      standardCode: at.standardCode,
      itemKey: itemKey(standard.item),
      subjectKey: agencyKey(at.coverage),
    })
  })

const provincial = (run: Run, standard: StandardFacts): Omit<Whereabouts, 'kind'> => {
  const { region, issuedBy } = run.directory.directory
  return {
    region,
    agency: issuedBy,
    guideId: null,
    standardCode: standard.item.code,
    itemKey: itemKey(standard.item),
    subjectKey: issuedBy,
  }
}

/** The findings about many agencies together, to the province. */
export const findingsOfGroups = (run: Run, placed: readonly Placed[]): Finding[] =>
  placed.flatMap(({ at, raised }) => {
    if (!('group' in at)) return []
    const standard = run.standard(at.group.code)
    return findingsAt(run, [raised], standard, { kind: 'group', ...provincial(run, standard) })
  })

/** The findings at the standard's own text, to the province. A standard item's code stands at `/code`. */
export const findingsOfStandard = (run: Run, standard: StandardFacts, raised: readonly Raised[]): Finding[] =>
  findingsAt(
    run,
    raised.map(({ rule, problem }) => ({
      rule,
      problem: problem.path === '/baseCode' ? { ...problem, path: '/code' } : problem,
    })),
    standard,
    { kind: 'standard', ...provincial(run, standard) },
  )
