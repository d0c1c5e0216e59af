import junitReport from 'junit-report-builder'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { type Finding, isPresent } from '../../rules/finding.ts'
import { type Locale, term } from '../../rules/messages/format.ts'
import { titleOf } from '../catalog/title.ts'
import { xmlText } from '../office/safe-text.ts'
import type { Format, FormatInput } from './format.ts'
import { frameOf, reportWords } from './frame.ts'
import { messageIn, sideText } from './ledger.ts'
import { subjectsOf } from './subject.ts'
import { troubleMessage, troublePlace } from './trouble-line.ts'

// Its types are those of an ES module, which Node does not load: there its export is the builder itself.
const library = junitReport as unknown as typeof junitReport.default

const words = {
  'zh-CN': { others: '（警告与提示）' },
  en: { others: '(warnings and infos)' },
} as const satisfies Record<Locale, unknown>

/** A text for the output of a case. The library guards only the first end of a CDATA section in it, so none is left. */
const outputText = (text: string): string => xmlText(text).replaceAll(']]>', ']] >')

const line = ({ locale }: FormatInput, finding: Finding): string =>
  outputText(`${term(locale, `severity.${finding.severity}`)} ${finding.rule}: ${messageIn(locale, finding)}`)

const detail = ({ locale }: FormatInput, finding: Finding): string =>
  outputText(
    [
      messageIn(locale, finding),
      `${finding.place}`,
      ...(['expected', 'actual'] as const).flatMap((side) => {
        const text = sideText(locale, finding, side)
        return text === '' ? [] : [`${side}: ${text}`]
      }),
    ].join('\n'),
  )

/** Guides and findings under one agency: each guide without an error is a case that passes, each error one that fails. */
interface AgencyCases {
  readonly guides: Guide[]
  readonly findings: Finding[]
}

const casesByAgency = ({ catalog, report }: FormatInput): Map<string, AgencyCases> => {
  const agencyOf = indexAgencies(catalog.agencies)
  const cases = new Map<string, AgencyCases>()
  const of = (agency: string): AgencyCases => {
    const known = cases.get(agency)
    if (known) return known
    const fresh = { guides: [], findings: [] }
    cases.set(agency, fresh)
    return fresh
  }
  for (const guide of catalog.guides) of(agencyId(guide, agencyOf(guide))).guides.push(guide)
  for (const finding of report.findings.filter(isPresent)) of(finding.agency).findings.push(finding)
  return new Map([...cases].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/**
 * JUnit XML, as CI servers read it: a suite for each agency, in it a failing case for each error and a passing one for
 * each guide without. Warnings and infos fail nothing; they stand in the output of their guide's case. What could not
 * be read, and rules that threw, are errors of a suite of their own.
 */
export const junit: Format = function* (input) {
  const { report, catalog, locale } = input
  const say = reportWords[locale]
  const subjectOf = subjectsOf(catalog)
  const names = new Map(catalog.agencies.map(({ uscc, name }) => [uscc, name]))
  const builder = library.newBuilder().name('duibiao')
  const about = builder.testSuite().name(say.troubles)
  for (const { label, value } of frameOf(input)) about.property(xmlText(label), xmlText(value))
  if (report.notice !== undefined) about.property('notice', xmlText(report.notice))
  for (const trouble of report.problems) {
    const one = about
      .testCase()
      .className('duibiao')
      .name(xmlText(troublePlace(trouble)))
    if (trouble.remark) one.standardOutput(outputText(troubleMessage(locale, trouble)))
    else one.error(xmlText(troubleMessage(locale, trouble)), trouble.rule ?? 'unreadable')
  }
  for (const [agency, { guides, findings }] of casesByAgency(input)) {
    const suite = builder.testSuite().name(xmlText(names.get(agency) ?? agency))
    const errors = findings.filter(({ severity }) => severity === 'error')
    const others = Map.groupBy(
      findings.filter(({ severity }) => severity !== 'error'),
      ({ guideId }) => guideId,
    )
    const failing = new Set(errors.map(({ guideId }) => guideId))
    for (const finding of errors)
      suite
        .testCase()
        .className(finding.guideId ?? finding.standardCode ?? agency)
        .name(xmlText(`${subjectOf(finding).title} ${finding.rule} ${finding.place}`.trim()))
        .failure(xmlText(messageIn(locale, finding)), finding.rule)
        .standardError(detail(input, finding))
    for (const guide of guides) {
      const said = others.get(guide.id) ?? []
      if (failing.has(guide.id) && said.length === 0) continue
      const name = failing.has(guide.id) ? `${titleOf(guide)} ${words[locale].others}` : titleOf(guide)
      const one = suite.testCase().className(guide.id).name(xmlText(name))
      if (said.length > 0) one.standardOutput(said.map((finding) => line(input, finding)).join('\n'))
    }
    const unguided = others.get(null) ?? []
    if (unguided.length > 0)
      suite
        .testCase()
        .className(agency)
        .name(term(locale, 'element.presence'))
        .standardOutput(unguided.map((finding) => line(input, finding)).join('\n'))
  }
  yield builder.build()
}
