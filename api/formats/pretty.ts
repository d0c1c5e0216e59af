import { styleText } from 'node:util'
import type { ElementName, Guide, StandardItem } from '../../rules/catalog.ts'
import { rules } from '../../rules/checks/index.ts'
import { type Finding, isPresent } from '../../rules/finding.ts'
import { type Locale, term } from '../../rules/messages/format.ts'
import type { Severity } from '../../rules/rule.ts'
import { titleOf } from '../catalog/title.ts'
import type { Format, FormatInput } from './format.ts'
import { passagesOf } from './passages.ts'

const glyphs: Record<Severity, string> = { error: '●', warning: '▲', info: '○' }
const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const

const words = {
  'zh-CN': {
    standard: '标准',
    guide: '现值',
    fix: '可一键修正',
    province: '省级标准',
    nothing: '没有发现问题。',
    troubles: '未能读入或运行出错',
    summary: (count: FormatInput['report']['counts'], asOf: string) =>
      `共 ${count.guides} 份指南、${count.items} 个标准事项、${count.agencies} 个实施主体；截至 ${asOf} 发现问题 ${count.findings} 个：错误 ${count.errors}，警告 ${count.warnings}，提示 ${count.infos}。`,
    incomplete: '结果不完整：上列内容未能读入或检查。',
    states: { new: '新增', updated: '有变化' },
    since: (count: StateCounts) =>
      `与基线相比：新增 ${count.new}，有变化 ${count.updated}，未变 ${count.unchanged}，已消除 ${count.absent}${count['not-evaluated'] === 0 ? '' : `，未判断 ${count['not-evaluated']}`}。`,
    byRule: (count: number) => `新增的问题中有 ${count} 个出自规则的更新，不计入 --fail-on new。`,
    ignored: (count: number) => `配置中的忽略条目另外涵盖 ${count} 个问题。`,
    silentRules: (count: number) => `没有查出问题的规则（${count} 条）：`,
  },
  en: {
    standard: 'standard',
    guide: 'guide',
    fix: 'fix available',
    province: 'the standard itself',
    nothing: 'Nothing found.',
    troubles: 'Not read, or failed',
    summary: (count: FormatInput['report']['counts'], asOf: string) =>
      `${count.guides} guides, ${count.items} standard items, ${count.agencies} agencies; as of ${asOf} ${count.findings} findings: ${count.errors} errors, ${count.warnings} warnings, ${count.infos} infos.`,
    incomplete: 'The result is incomplete: what is listed above was not read or not checked.',
    states: { new: 'new', updated: 'updated' },
    since: (count: StateCounts) =>
      `Since the baseline: ${count.new} new, ${count.updated} updated, ${count.unchanged} unchanged, ${count.absent} absent${count['not-evaluated'] === 0 ? '' : `, ${count['not-evaluated']} not evaluated`}.`,
    byRule: (count: number) =>
      `${count} of the new findings come from changed rules and do not count for --fail-on new.`,
    ignored: (count: number) => `Ignore entries of the configuration cover ${count} more findings.`,
    silentRules: (count: number) => `Rules that matched nothing (${count}):`,
  },
} satisfies Record<Locale, unknown>

type StateCounts = NonNullable<FormatInput['report']['states']>

const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** For people: grouped by agency and guide, the differing characters marked, coloured on a terminal. */
export const pretty: Format = function* (input) {
  const { report, catalog, locale, isTerminal } = input
  const say = words[locale]
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isTerminal ? styleText(format, text, { validateStream: false }) : text
  const guides = new Map(catalog.guides.map((guide) => [guide.id, guide]))
  const items = new Map(catalog.directory.items.map((item) => [item.code, item]))
  const agencies = new Map(catalog.agencies.map(({ uscc, name }) => [uscc, name]))
  const mark = (text: string) =>
    isTerminal ? styleText(['bold', 'underline'], text, { validateStream: false }) : `⟦${text}⟧`

  if (report.notice) yield `${style('bold', report.notice)}\n\n`
  const present = report.findings.filter(isPresent)
  for (const [agency, ofAgency] of groupBy(present, (finding) => finding.agency)) {
    const name = agencies.get(agency) ?? guides.get(ofAgency[0]?.guideId ?? '')?.agency.name
    yield `${style('bold', name ?? agency)}${name === undefined ? '' : style('dim', `  ${agency}`)}\n`
    for (const [, ofGuide] of groupBy(
      ofAgency,
      ({ guideId, standardCode }) => `${guideId} ${standardCode}`,
    )) {
      const [first] = ofGuide
      if (!first) continue
      const guide = first.guideId === null ? undefined : guides.get(first.guideId)
      const item = first.standardCode === null ? undefined : items.get(first.standardCode)
      const title = guide ?? item
      yield `\n  ${title === undefined ? '' : titleOf(title)}${style('dim', `  ${first.guideId ?? `${say.province} ${first.standardCode ?? ''}`}`)}\n`
      for (const finding of ofGuide) {
        const { severity, element, rule, fix, state } = finding
        const message = locale === 'en' ? finding.messageEn : finding.message
        const label = `${glyphs[severity]} ${term(locale, `severity.${severity}`)} ${term(locale, `element.${element}`)}`
        const change =
          state === 'new' || state === 'updated' ? `${style('bold', `[${say.states[state]}]`)} ` : ''
        yield `    ${style(colours[severity], label)}  ${change}${message}${style('dim', `  ${rule}${fix ? ` · ${say.fix}` : ''}`)}\n`
        yield* marks(finding, guide, item, mark, say)
      }
    }
    yield '\n'
  }
  if (present.length === 0) yield `${say.nothing}\n`
  if (report.problems.length > 0) {
    yield `${style('bold', say.troubles)}\n`
    for (const { file, line, field, rule, ...trouble } of report.problems) {
      const where = [file, line].filter((part) => part !== undefined).join(':') || rule || ''
      yield `  ${style('dim', [where, field].filter(Boolean).join(' '))}  ${locale === 'en' ? trouble.messageEn : trouble.message}\n`
    }
  }
  yield `${say.summary(report.counts, report.asOf)}\n`
  if (report.states) yield `${say.since(report.states)}\n`
  const byRule = present.filter(({ cause }) => cause === 'rule').length
  if (byRule > 0) yield `${say.byRule(byRule)}\n`
  if (report.ignored) yield `${say.ignored(report.ignored.length)}\n`
  if (!report.complete) yield `${style('yellow', say.incomplete)}\n`
}

function* marks(
  finding: Finding,
  guide: Guide | undefined,
  item: StandardItem | undefined,
  mark: (text: string) => string,
  say: { readonly standard: string; readonly guide: string },
): Iterable<string> {
  for (const { side, pieces } of passagesOf(finding, guide, item))
    yield `        ${say[side]}  ${pieces.map((piece) => (piece.marked ? mark(piece.text) : piece.text)).join('')}\n`
}

/** The share of uniformity by element, the counts by rule and the rules that matched nothing, for `--stats`. */
export const stats: Format = function* ({ report, locale }) {
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const found = [
    ...report.findings.filter(isPresent),
    ...(report.ignored ?? []).map(({ finding }) => finding),
  ]
  const byRule = groupBy(found, ({ rule }) => rule)
  for (const { element, pairs, uniform } of report.uniformity)
    yield `${percent.format(uniform / pairs).padStart(7)}  ${uniform}/${pairs}  ${term(locale, `element.${element satisfies ElementName}`)}\n`
  for (const [rule, ofRule] of [...byRule].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  ))
    yield `${String(ofRule.length).padStart(7)}  ${rule}\n`
  const silent = rules.map(({ id }) => id as string).filter((id) => !byRule.has(id))
  if (silent.length > 0) yield `${words[locale].silentRules(silent.length)}\n  ${silent.join('\n  ')}\n`
  const { readMs, linkMs, compareMs, totalMs } = report.timings
  yield `read ${readMs} ms · link ${linkMs} ms · compare ${compareMs} ms · total ${totalMs} ms\n`
}
