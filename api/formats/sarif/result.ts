import type { Finding, IgnoredFinding } from '../../../rules/finding.ts'
import { type Locale, term } from '../../../rules/messages/format.ts'
import type { Related } from '../../../rules/rule.ts'
import type { Spot } from '../../intake/trouble.ts'
import { messageIn } from '../ledger.ts'
import type { Subject } from '../subject.ts'
import { levels } from './descriptors.ts'
import type { BaselineState, Location, Result } from './log.ts'

/** What the results of one run are made with. */
export interface ResultContext {
  readonly locale: Locale
  readonly subjectOf: (finding: Finding) => Subject
  readonly spotOf: (guideId: string) => Spot | undefined
  /** Where each rule stands in the run's list of rules. */
  readonly ruleIndex: ReadonlyMap<string, number>
}

const states: Record<NonNullable<Finding['state']>, BaselineState | undefined> = {
  new: 'new',
  unchanged: 'unchanged',
  updated: 'updated',
  absent: 'absent',
  // SARIF has no word for what was not looked at: it is said in the properties.
  'not-evaluated': undefined,
}

const roles: Record<Related['role'], Record<Locale, string>> = {
  'duplicate-of': { 'zh-CN': '与此指南重复', en: 'duplicates this guide' },
  'copied-from': { 'zh-CN': '抄自此指南', en: 'copied from this guide' },
  'other-channel': { 'zh-CN': '其他渠道的同一指南', en: 'the same guide on another channel' },
  agrees: { 'zh-CN': '与多数一致', en: 'agrees with the majority' },
  deviates: { 'zh-CN': '与多数不同', en: 'deviates from the majority' },
}

/** A file of the catalog by its place below the folder in which the check runs. */
export const fileLocation = ({ file, line }: Spot): Pick<Location, 'physicalLocation'> => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    ...(line === undefined ? {} : { region: { startLine: line } }),
  },
})

const locationOf = (finding: Finding, { locale, subjectOf, spotOf }: ResultContext): Location => {
  const { agency, standardCode, element, guideId } = finding
  const { title } = subjectOf(finding)
  const spot = guideId === null ? undefined : spotOf(guideId)
  return {
    ...(spot ? fileLocation(spot) : {}),
    logicalLocations: [
      {
        name: [title, term(locale, `element.${element}`)].filter(Boolean).join(' · '),
        fullyQualifiedName: [agency, standardCode ?? '-', element].join('/'),
        kind: 'element',
      },
    ],
  }
}

const relatedOf = ({ related = [] }: Finding, { locale, spotOf }: ResultContext): readonly Location[] =>
  related.map(({ role, guideId }, at) => {
    const spot = spotOf(guideId)
    return {
      id: at,
      message: { text: roles[role][locale] },
      ...(spot ? fileLocation(spot) : {}),
      logicalLocations: [{ fullyQualifiedName: guideId, kind: 'guide' }],
    }
  })

/** The result of a finding; `ignored` where an entry of the configuration suppresses it. */
export const resultOf = (
  finding: Finding,
  context: ResultContext,
  ignored?: Omit<IgnoredFinding, 'finding'>,
): Result => {
  const { rule, state, kind, region, agency, guideId, standardCode, path, place } = finding
  const baselineState = state && states[state]
  const related = relatedOf(finding, context)
  const ruleIndex = context.ruleIndex.get(rule)
  if (ruleIndex === undefined) throw new Error(`expected a documented rule, got ${rule}`)
  return {
    ruleId: rule,
    ruleIndex,
    kind: 'fail',
    level: levels[finding.severity],
    message: { text: messageIn(context.locale, finding) },
    locations: [locationOf(finding, context)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'duibiao/v1': finding.fingerprint, 'evidence/v1': finding.evidenceHash },
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(ignored === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'inSource',
              status: 'accepted',
              justification: ignored.reason,
              properties: { until: ignored.until },
            },
          ],
        }),
    properties: {
      kind,
      region,
      agency,
      guideId,
      standardCode,
      path,
      place,
      confidence: finding.confidence,
      ...(state === 'not-evaluated' ? { state } : {}),
      ...(finding.expected === undefined ? {} : { expected: finding.expected }),
      ...(finding.actual === undefined ? {} : { actual: finding.actual }),
      ...(finding.reasons === undefined ? {} : { reasons: finding.reasons }),
      ...(finding.parent === undefined ? {} : { parent: finding.parent }),
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    },
  }
}
