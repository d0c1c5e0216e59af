import { html as markup } from 'hono/html'
import { type ElementName, elementNames } from '../../../rules/catalog.ts'
import { percent } from '../../../rules/figures.ts'
import { type Finding, isPresent } from '../../../rules/finding.ts'
import { ruleText, term } from '../../../rules/messages/format.ts'
import type { Severity } from '../../../rules/rule.ts'
import { severities } from '../../findings/values.ts'
import { type Markup, type PageFrame, pageEnd, pageStart } from '../../office/page.ts'
import { pathWords } from '../field-words.ts'
import type { Format, FormatInput } from '../format.ts'
import { frameOf, reportWords } from '../frame.ts'
import { messageIn, sideText, stateWord } from '../ledger.ts'
import { passagesOf } from '../passages.ts'
import { type Subject, subjectsOf } from '../subject.ts'
import { troubleLine } from '../trouble-line.ts'
import { script, style } from './style.ts'
import { words } from './words.ts'

/** A severity is never told by its colour alone. */
export const glyphs: Record<Severity, string> = { error: '●', warning: '▲', info: '○' }

const anchor = (id: string): string => id.replaceAll('/', '-')

const tallyRow = (name: Markup | string, findings: readonly Finding[]): Markup =>
  markup`<tr><th scope="row">${name}</th>${severities.map(
    (severity) =>
      markup`<td class="number">${findings.filter((one) => one.severity === severity).length}</td>`,
  )}<td class="number">${findings.length}</td></tr>`

const tallyTable = (
  { locale }: FormatInput,
  first: string,
  rows: readonly (readonly [name: Markup | string, findings: readonly Finding[]])[],
): Markup => markup`<table><thead><tr><th scope="col">${first}</th>${severities.map(
  (severity) =>
    markup`<th scope="col" class="number">${glyphs[severity]} ${term(locale, `severity.${severity}`)}</th>`,
)}<th scope="col" class="number">${words[locale].sum}</th></tr></thead><tbody>
${rows.map(([name, findings]) => tallyRow(name, findings))}</tbody></table>\n`

const uniformityTable = ({ report, locale }: FormatInput): Markup => {
  const say = words[locale]
  return markup`<table><thead><tr><th scope="col">${say.element}</th><th scope="col" class="number">${say.pairs}</th><th scope="col" class="number">${say.uniform}</th><th scope="col" class="number">${say.share}</th></tr></thead><tbody>
${report.uniformity.map(
  ({ element, pairs, uniform }) =>
    markup`<tr><th scope="row">${term(locale, `element.${element}`)}</th><td class="number">${pairs}</td><td class="number">${uniform}</td><td class="number">${percent(uniform / pairs)}</td></tr>`,
)}</tbody></table>\n`
}

const filters = ({ locale }: FormatInput, byAgency: Agencies, elements: readonly ElementName[]): Markup => {
  const say = words[locale]
  return markup`<form class="filters" hidden data-shown="${say.shown}" aria-label="${say.filter}">
<label>${say.text} <input type="search" name="text" placeholder="${say.textHint}"></label>
${severities.map(
  (severity) =>
    markup`<label><input type="checkbox" name="severity" value="${severity}" checked> <span class="${severity}">${glyphs[severity]} ${term(locale, `severity.${severity}`)}</span></label>`,
)}
<label>${say.element} <select name="element"><option value="">${say.all}</option>${elements.map(
    (element) => markup`<option value="${element}">${term(locale, `element.${element}`)}</option>`,
  )}</select></label>
<label>${say.agency} <select name="agency"><option value="">${say.all}</option>${byAgency.map(
    ({ agency, name }) => markup`<option value="${agency}">${name}</option>`,
  )}</select></label>
<button type="reset">${say.clear}</button>
<output></output>
</form>\n`
}

const sideOf = (label: string, side: string, content: Markup | string): Markup =>
  markup`<p class="side of-${side}"><span>${label}</span><span>${content}</span></p>\n`

const sides = (finding: Finding, subject: Subject, { locale }: FormatInput): readonly Markup[] => {
  const say = words[locale]
  const passages = passagesOf(finding, subject.guide, subject.item)
  if (passages.length > 0)
    return passages.map(({ side, pieces }) =>
      sideOf(
        say[side],
        side,
        markup`${pieces.map(({ text, marked }) => (marked ? markup`<mark>${text}</mark>` : text))}`,
      ),
    )
  // Said alike, they differ in what the sentence tells, such as the form in which a material is taken.
  if (sideText(locale, finding, 'expected') === sideText(locale, finding, 'actual')) return []
  return (['expected', 'actual'] as const).flatMap((side) => {
    const text = sideText(locale, finding, side)
    const of = side === 'expected' ? 'standard' : 'guide'
    return text === '' ? [] : [sideOf(side === 'expected' ? say.expected : say.guide, of, text)]
  })
}

const findingPart = (finding: Finding, subject: Subject, input: FormatInput): Markup => {
  const { locale } = input
  const { severity, element, rule, path, fingerprint, fix } = finding
  const say = words[locale]
  const where = pathWords(locale, path)
  const told = [stateWord(locale, finding), where, fix && say.fix].filter(Boolean)
  return markup`<div class="finding ${severity}" id="${fingerprint}" data-severity="${severity}" data-element="${element}">
<p class="what"><span class="label">${glyphs[severity]} ${term(locale, `severity.${severity}`)} · ${term(locale, `element.${element}`)}</span><span>${messageIn(locale, finding)}</span></p>
${sides(finding, subject, input)}<p class="soft">${told.map((one) => `${one} · `)}<a href="#${anchor(rule)}">${rule}</a></p>
</div>\n`
}

interface AgencyFindings {
  readonly agency: string
  readonly name: string
  readonly region: string
  readonly findings: readonly Finding[]
}
type Agencies = readonly AgencyFindings[]

const groupByAgency = (findings: readonly Finding[], subjectOf: (finding: Finding) => Subject): Agencies =>
  Array.from(
    Map.groupBy(findings, ({ agency }) => agency),
    ([agency, own]) => {
      const [first] = own
      if (!first) throw new Error(`expected findings of ${agency}, got none`)
      const { agencyName, regionName } = subjectOf(first)
      return { agency, name: agencyName, region: regionName, findings: own }
    },
  )

function* agencyPart(
  { agency, name, region, findings }: AgencyFindings,
  subjectOf: (finding: Finding) => Subject,
  input: FormatInput,
): Iterable<string> {
  const say = words[input.locale]
  yield String(
    markup`<section class="agency" id="${agency}" data-agency="${agency}"><h2>${name} <span class="soft">${region}</span></h2>\n`,
  )
  const groups = Map.groupBy(
    findings,
    ({ guideId, standardCode }) => guideId ?? `${say.province} ${standardCode}`,
  )
  for (const [id, ofGuide] of groups) {
    const [first] = ofGuide
    if (!first) continue
    const about = first.guideId === null && first.kind === 'coverage' ? (first.standardCode ?? '') : id
    yield String(
      markup`<section class="guide"><h3>${subjectOf(first).title} <span class="soft">${about}</span></h3>\n`,
    )
    const gravestFirst = ofGuide.toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    )
    for (const finding of gravestFirst) yield String(findingPart(finding, subjectOf(finding), input))
    yield '</section>\n'
  }
  yield '</section>\n'
}

const rulesPart = (findings: readonly Finding[], { locale }: FormatInput): Markup => {
  const say = words[locale]
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  return markup`<section class="rules"><h2>${say.rules}</h2><dl>${ids.map((id) => {
    const { title, why, ground, repair } = ruleText(locale, id)
    return markup`<dt id="${anchor(id)}">${title} <span class="soft">${id}</span></dt>
<dd>${say.why}：${why}</dd>${ground === undefined ? '' : markup`<dd>${say.ground}：${ground}</dd>`}<dd>${say.repair}：${repair}</dd>\n`
  })}</dl></section>\n`
}

/** One file that opens anywhere without a network: what was checked, counts, all findings with a filter, the rules behind them. */
export const html: Format = function* (input) {
  const { report, catalog, locale } = input
  const say = words[locale]
  const shared = reportWords[locale]
  const subjectOf = subjectsOf(catalog)
  const findings = report.findings.filter(isPresent)
  const byAgency = groupByAgency(findings, subjectOf)
  const frame: PageFrame = {
    title: shared.title,
    locale,
    notice: report.notice,
    foot: `${report.directory.id} ${report.directory.version} · ${report.ruleSet.preset} ${report.ruleSet.version} · ${report.asOf}`,
    style,
    ...(findings.length === 0 ? {} : { script }),
  }
  yield pageStart(frame)
  yield String(markup`<header><h1>${shared.title}</h1>
<dl class="frame">${frameOf(input).map(({ label, value }) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
${report.complete ? '' : markup`<p class="error">${shared.incomplete}</p>`}</header>\n`)
  if (findings.length === 0) yield String(markup`<p>${shared.nothing}</p>\n`)
  else {
    const byElement = Map.groupBy(
      findings.toSorted((a, b) => elementNames.indexOf(a.element) - elementNames.indexOf(b.element)),
      ({ element }) => element,
    )
    yield String(
      markup`<section><h2>${say.summary}</h2>\n${tallyTable(
        input,
        say.element,
        Array.from(byElement, ([element, own]) => [term(locale, `element.${element}`), own] as const),
      )}${report.uniformity.length === 0 ? '' : markup`<h2>${say.share}</h2>\n${uniformityTable(input)}`}<h2>${say.agency}</h2>\n${tallyTable(
        input,
        say.agency,
        byAgency.map(
          ({ agency, name, findings: own }) => [markup`<a href="#${agency}">${name}</a>`, own] as const,
        ),
      )}</section>\n`,
    )
    yield String(filters(input, byAgency, [...byElement.keys()]))
    yield '<main>\n'
    for (const agency of byAgency) yield* agencyPart(agency, subjectOf, input)
    yield '</main>\n'
    yield String(rulesPart(findings, input))
  }
  if (report.problems.length > 0)
    yield String(
      markup`<section><h2>${shared.troubles}</h2><ul>${report.problems.map(
        (trouble) => markup`<li>${troubleLine(locale, trouble)}</li>`,
      )}</ul></section>\n`,
    )
  yield pageEnd(frame)
}
