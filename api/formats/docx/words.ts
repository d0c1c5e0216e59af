import type { Locale } from '../../../rules/messages/format.ts'

interface Counts {
  readonly guides: number
  readonly errors: number
  readonly warnings: number
}

/** What the drafts of notices are worded with. */
export const words = {
  'zh-CN': {
    title: '办事指南整改提示（草稿）',
    to: (agency: string) => `${agency}：`,
    found: (day: string, directory: string, version: string, { guides, errors, warnings }: Counts) =>
      `${day}，对照《${directory}》（${version}版）对你单位公布的办事指南作了检查，发现需要整改的问题${errors + warnings}个，其中错误${errors}个、警告${warnings}个，涉及办事指南${guides}份。请逐项核实，按下表整改；有法律、法规依据而与标准不同的，请说明依据并申请修改标准。`,
    ofStandard: (day: string, directory: string, count: number) =>
      `${day}检查时，另发现《${directory}》自身的问题${count}个，请研究是否修改标准。`,
    columns: ['序号', '办事指南', '要素', '问题', '整改建议'],
    standardColumns: ['序号', '标准事项', '要素', '问题', '处理建议'],
    ground: '依据：',
    infos: (count: number) => `另有提示${count}个，供参考，不要求整改，未列入上表。`,
    incomplete: '本次检查有内容未能读入或检查，上表可能不全。',
    draft: '本提示由系统根据检查结果生成，是草稿，未经审核签发。',
    nothing: '没有发现需要整改的问题。',
  },
  en: {
    title: 'Notice to put service guides right (draft)',
    to: (agency: string) => `To ${agency}:`,
    found: (day: string, directory: string, version: string, { guides, errors, warnings }: Counts) =>
      `On ${day} the service guides that you publish were checked against ${directory} (version ${version}). ${errors + warnings} findings are to be put right: ${errors} errors and ${warnings} warnings in ${guides} guides. Please verify each and put it right as the table says; where a law or regulation is the ground for differing from the standard, name it and ask for the standard to be changed.`,
    ofStandard: (day: string, directory: string, count: number) =>
      `The check of ${day} also found ${count} problems in ${directory} itself; please consider changing the standard.`,
    columns: ['No.', 'Guide', 'Element', 'Finding', 'How to put it right'],
    standardColumns: ['No.', 'Standard item', 'Element', 'Finding', 'What to do'],
    ground: 'Ground: ',
    infos: (count: number) => `${count} infos ask for nothing to be done and are not listed.`,
    incomplete: 'Something could not be read or checked, so the table may lack findings.',
    draft:
      'This notice was made by the system from the result of a check. It is a draft that nobody has signed.',
    nothing: 'Nothing was found that is to be put right.',
  },
} as const satisfies Record<Locale, unknown>

/** A day (YYYY-MM-DD) as documents write it: 2026年11月23日. */
export const dayIn = (locale: Locale, day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return locale === 'zh-CN' ? `${year}年${month}月${date}日` : day
}
