import { elementNames } from '../../rules/catalog.ts'
import { isPresent } from '../../rules/finding.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { term } from '../../rules/messages/format.ts'
import type { Severity } from '../../rules/rule.ts'
import { severities } from '../findings/values.ts'
import type { Format, FormatInput } from './format.ts'
import { frameOf, reportWords } from './frame.ts'
import { messageIn } from './ledger.ts'
import { subjectsOf } from './subject.ts'
import { troubleLine } from './trouble-line.ts'

const headings = {
  'zh-CN': {
    severity: '严重程度',
    guide: '办事指南',
    element: '要素',
    finding: '问题',
    rule: '规则',
    sum: '合计',
  },
  en: {
    severity: 'Severity',
    guide: 'Guide',
    element: 'Element',
    finding: 'Finding',
    rule: 'Rule',
    sum: 'Sum',
  },
} as const satisfies Record<Locale, unknown>

const glyphs: Record<Severity, string> = { error: '●', warning: '▲', info: '○' }

/** Published text as Markdown shows it: no markup of its own, on one line. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~$&]/g, (character) => `\\${character}`)
    .replace(/\s+/g, ' ')
    .trim()

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`

function* countsByElement({ report, locale }: FormatInput): Iterable<string> {
  const say = headings[locale]
  const shown = severities.map((severity) => term(locale, `severity.${severity}`))
  yield row([say.element, ...shown, say.sum])
  yield row(['---', ...severities.map(() => '---:'), '---:'])
  for (const element of elementNames) {
    const of = report.findings.filter((finding) => finding.element === element && isPresent(finding))
    if (of.length > 0)
      yield row([
        term(locale, `element.${element}`),
        ...severities.map((severity) => of.filter((one) => one.severity === severity).length),
        of.length,
      ])
  }
  yield '\n'
}

/** For a merge request or a wiki: what was checked, counts by element, then a table of findings for each agency. */
export const markdown: Format = function* (input) {
  const { report, catalog, locale } = input
  const say = reportWords[locale]
  const columns = headings[locale]
  const subjectOf = subjectsOf(catalog)
  yield `# ${say.title}\n\n`
  if (report.notice !== undefined) yield `> **${plain(report.notice)}**\n\n`
  for (const { label, value } of frameOf(input))
    yield `- ${label}${locale === 'en' ? ': ' : '：'}${plain(value)}\n`
  yield '\n'
  if (!report.complete) yield `> ${say.incomplete}\n\n`
  if (report.findings.length === 0) yield `${say.nothing}\n\n`
  else yield* countsByElement(input)
  for (const [, findings] of Map.groupBy(report.findings.filter(isPresent), ({ agency }) => agency)) {
    const [first] = findings
    if (first) yield `## ${plain(subjectOf(first).agencyName)}\n\n`
    yield row([columns.severity, columns.guide, columns.element, columns.finding, columns.rule])
    yield row(['---', '---', '---', '---', '---'])
    for (const finding of findings)
      yield row([
        `${glyphs[finding.severity]} ${term(locale, `severity.${finding.severity}`)}`,
        plain(subjectOf(finding).title),
        term(locale, `element.${finding.element}`),
        plain(messageIn(locale, finding)),
        `\`${finding.rule}\``,
      ])
    yield '\n'
  }
  if (report.problems.length > 0) yield `## ${say.troubles}\n\n`
  for (const trouble of report.problems) yield `- ${plain(troubleLine(locale, trouble))}\n`
}
