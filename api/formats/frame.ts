import type { Locale } from '../../rules/messages/format.ts'
import type { FormatInput } from './format.ts'

/** One line of what every report says of itself. */
export interface FrameLine {
  readonly label: string
  readonly value: string
}

/** Words that reports share. */
export const reportWords = {
  'zh-CN': {
    title: '办事指南一致性检查报告',
    directory: '对照标准',
    version: '目录版本',
    ruleSet: '规则集',
    asOf: '检查日期',
    scope: '检查范围',
    result: '检查结果',
    incomplete: '结果不完整：有内容未能读入或检查，见“未能读入或检查的内容”。',
    troubles: '未能读入或检查的内容',
    scopeOf: (guides: number, items: number, agencies: number) =>
      `${guides} 份办事指南、${items} 个标准事项、${agencies} 个实施主体`,
    resultOf: (errors: number, warnings: number, infos: number) =>
      `错误 ${errors} 个，警告 ${warnings} 个，提示 ${infos} 个`,
    nothing: '没有发现问题。',
  },
  en: {
    title: 'Report on the consistency of service guides',
    directory: 'Standard',
    version: 'Directory version',
    ruleSet: 'Rule set',
    asOf: 'As of',
    scope: 'Checked',
    result: 'Result',
    incomplete:
      'The result is incomplete: something was not read or not checked, see “Not read or not checked”.',
    troubles: 'Not read or not checked',
    scopeOf: (guides: number, items: number, agencies: number) =>
      `${guides} guides, ${items} standard items, ${agencies} agencies`,
    resultOf: (errors: number, warnings: number, infos: number) =>
      `${errors} errors, ${warnings} warnings, ${infos} infos`,
    nothing: 'Nothing found.',
  },
} as const satisfies Record<Locale, unknown>

/**
 * What every report says of itself: what was checked against which version, by which rules, as of which day. No time
 * of the run, so that the same input gives the same bytes.
 */
export const frameOf = ({ report, catalog, locale }: FormatInput): readonly FrameLine[] => {
  const say = reportWords[locale]
  const { guides, items, agencies, errors, warnings, infos } = report.counts
  return [
    { label: say.directory, value: catalog.directory.title },
    { label: say.version, value: `${report.directory.id} ${report.directory.version}` },
    {
      label: say.ruleSet,
      value: `${report.tool.name} ${report.tool.version} · ${report.ruleSet.preset} ${report.ruleSet.version}`,
    },
    { label: say.asOf, value: report.asOf },
    { label: say.scope, value: say.scopeOf(guides, items, agencies) },
    { label: say.result, value: say.resultOf(errors, warnings, infos) },
  ]
}
