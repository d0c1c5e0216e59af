import type { Finding } from '../../rules/finding.ts'
import { type Locale, ruleText, term } from '../../rules/messages/format.ts'
import { pathWords } from './field-words.ts'
import type { FormatInput } from './format.ts'
import { type Subject, subjectsOf } from './subject.ts'
import { lastField, sayValue } from './value-words.ts'

/** A row of the ledger of findings, and what its cells are made from. */
interface LedgerRow {
  readonly finding: Finding
  readonly subject: Subject
  /** From 1. */
  readonly number: number
  readonly locale: Locale
}

/** A column of the ledger: its heading, its width in characters, and the cell of a row. */
export interface LedgerColumn {
  readonly heading: Readonly<Record<Locale, string>>
  readonly width: number
  cell(row: LedgerRow): string | number
}

const kindWords: Readonly<Record<Finding['kind'], Readonly<Record<Locale, string>>>> = {
  guide: { 'zh-CN': '单份指南', en: 'one guide' },
  coverage: { 'zh-CN': '缺漏', en: 'coverage' },
  group: { 'zh-CN': '多地共同', en: 'group' },
  standard: { 'zh-CN': '标准自身', en: 'the standard itself' },
}

const stateWords: Readonly<Record<NonNullable<Finding['state']>, Readonly<Record<Locale, string>>>> = {
  new: { 'zh-CN': '新增', en: 'new' },
  unchanged: { 'zh-CN': '未变', en: 'unchanged' },
  updated: { 'zh-CN': '有变化', en: 'updated' },
  absent: { 'zh-CN': '已消除', en: 'absent' },
  'not-evaluated': { 'zh-CN': '未判断', en: 'not evaluated' },
}

/** What the outcome of a finding against a baseline is called; empty without a baseline. */
export const stateWord = (locale: Locale, { state }: Finding): string =>
  state === undefined ? '' : stateWords[state][locale]

/** The sentence of a finding in one language. */
export const messageIn = (locale: Locale, { message, messageEn }: Finding): string =>
  locale === 'en' ? messageEn : message

/** A side of a finding as a person reads it; empty where that side has nothing. */
export const sideText = (
  locale: Locale,
  { path, ...finding }: Finding,
  side: 'expected' | 'actual',
): string => (finding[side] === undefined ? '' : sayValue(locale, finding[side], lastField(path)))

/** How many columns from the left are printed: what a person needs on paper, legible on landscape A4. */
export const printedColumns = 8

/** The columns of the ledger of findings (问题台账), in the order of work: how bad, whose, what, and how to mend it. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { heading: { 'zh-CN': '序号', en: 'No.' }, width: 6, cell: ({ number }) => number },
  {
    heading: { 'zh-CN': '严重程度', en: 'Severity' },
    width: 9,
    cell: ({ finding, locale }) => term(locale, `severity.${finding.severity}`),
  },
  { heading: { 'zh-CN': '地区', en: 'Region' }, width: 10, cell: ({ subject }) => subject.regionName },
  { heading: { 'zh-CN': '实施主体', en: 'Agency' }, width: 22, cell: ({ subject }) => subject.agencyName },
  { heading: { 'zh-CN': '办事指南', en: 'Guide' }, width: 24, cell: ({ subject }) => subject.title },
  {
    heading: { 'zh-CN': '要素', en: 'Element' },
    width: 10,
    cell: ({ finding, locale }) => term(locale, `element.${finding.element}`),
  },
  {
    heading: { 'zh-CN': '问题', en: 'Finding' },
    width: 44,
    cell: ({ finding, locale }) => messageIn(locale, finding),
  },
  {
    heading: { 'zh-CN': '整改建议', en: 'How to put it right' },
    width: 30,
    cell: ({ finding, locale }) => ruleText(locale, finding.rule).repair,
  },
  {
    heading: { 'zh-CN': '对照值', en: 'Compared with' },
    width: 32,
    cell: ({ finding, locale }) => sideText(locale, finding, 'expected'),
  },
  {
    heading: { 'zh-CN': '指南现值', en: 'Published' },
    width: 32,
    cell: ({ finding, locale }) => sideText(locale, finding, 'actual'),
  },
  {
    heading: { 'zh-CN': '位置', en: 'Place' },
    width: 22,
    cell: ({ finding, locale }) => pathWords(locale, finding.path),
  },
  {
    heading: { 'zh-CN': '依据', en: 'Ground' },
    width: 36,
    cell: ({ finding, locale }) => ruleText(locale, finding.rule).ground ?? '',
  },
  {
    heading: { 'zh-CN': '类别', en: 'Kind' },
    width: 10,
    cell: ({ finding, locale }) => kindWords[finding.kind][locale],
  },
  {
    heading: { 'zh-CN': '较基线', en: 'Since baseline' },
    width: 10,
    cell: ({ finding, locale }) => stateWord(locale, finding),
  },
  {
    heading: { 'zh-CN': '标准事项编码', en: 'Base code' },
    width: 15,
    cell: ({ finding }) => finding.standardCode ?? '',
  },
  {
    heading: { 'zh-CN': '指南编号', en: 'Guide id' },
    width: 26,
    cell: ({ finding }) => finding.guideId ?? '',
  },
  { heading: { 'zh-CN': '规则', en: 'Rule' }, width: 28, cell: ({ finding }) => finding.rule },
  {
    heading: { 'zh-CN': '问题标识', en: 'Fingerprint' },
    width: 30,
    cell: ({ finding }) => finding.fingerprint,
  },
]

/** The rows of the ledger, one for each finding, in the report's order. */
export function* ledgerRows({
  report,
  catalog,
  locale,
}: FormatInput): Generator<readonly (string | number)[]> {
  const subjectOf = subjectsOf(catalog)
  for (const [at, finding] of report.findings.entries()) {
    const row = { finding, subject: subjectOf(finding), number: at + 1, locale }
    yield ledgerColumns.map((column) => column.cell(row))
  }
}
