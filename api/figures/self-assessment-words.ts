import type { Locale } from '../../rules/messages/format.ts'

interface GuideCounts {
  readonly items: number
  readonly published: number
  readonly agencies: number
  readonly linked: number
  readonly withGuides: number
  readonly mean: string
  readonly missing: number
}

/** The columns of the heat table as the 2019 report names them. */
export const columnWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  name: { 'zh-CN': '名称', en: 'Name' },
  split: { 'zh-CN': '子项拆分', en: 'Sub-items' },
  code: { 'zh-CN': '编码', en: 'Code' },
  type: { 'zh-CN': '类型', en: 'Type' },
  basis: { 'zh-CN': '设定依据', en: 'Legal basis' },
  materials: { 'zh-CN': '办理材料', en: 'Materials' },
  forms: { 'zh-CN': '业务表单', en: 'Forms' },
  limits: { 'zh-CN': '办理时限', en: 'Limits' },
}

/** What the section of the self-assessment is worded with. */
export const words = {
  'zh-CN': {
    title: '标准化情况（草稿）',
    frame: (day: string, directory: string, version: string) =>
      `以下数据以${day}各地公布的办事指南为准，对照《${directory}》（${version}版）计算；各项指标的口径列于表中。只计在政务服务网公布的办事指南。`,
    guidesHeading: '一、事项与办事指南',
    guidesText: ({ items, published, agencies, linked, withGuides, mean, missing }: GuideCounts) =>
      `目录共有标准事项${items}个。${agencies}个实施主体公布办事指南${published}份，其中${linked}份对应${withGuides}个标准事项，平均每个事项${mean}份。应公布而未公布的事项${missing}个（次）。`,
    uniformHeading: '二、要素统一情况',
    uniformText: (uniform: number, pairs: number, share: string) =>
      `按名称、子项拆分、编码、类型、设定依据、办理材料、业务表单、办理时限八类要素计算，标准要求统一的要素${pairs}项（次），其中与标准一致${uniform}项（次），一致率${share}。一致率是已关联的指南中没有错误的要素数与标准有规定的要素数之比。`,
    nothingToCompare: '没有可以与标准比对的要素。',
    uniformColumns: ['要素', '应一致', '已一致', '一致率'],
    found: (errors: number, warnings: number, infos: number) =>
      `检查共发现错误${errors}个、警告${warnings}个、提示${infos}个。`,
    figuresHeading: '三、主要指标',
    figureColumns: ['指标', '数值', '分子 / 分母', '口径'],
    unstated: (count: number) => `另有${count}份未公布所需内容，未计入。`,
    unmeasured: (titles: readonly string[]) =>
      `下列指标需要上期数据或者没有可计入的指南，本次未计算：${titles.join('、')}。`,
    breakdownHeading: '四、分层级、分类型情况',
    by: { level: '行使层级', type: '事项类型' },
    guides: '指南数',
    incomplete: '本次有内容未能读入或检查，以上数据不完整。',
    draft: '本节由系统根据公布的数据计算生成，是草稿，引用前请核对。',
  },
  en: {
    title: 'Standardisation (draft)',
    frame: (day: string, directory: string, version: string) =>
      `The data are those of the service guides published on ${day}, computed against ${directory} (version ${version}); each definition stands in the table. Only guides on the province's portal count.`,
    guidesHeading: '1. Items and guides',
    guidesText: ({ items, published, agencies, linked, withGuides, mean, missing }: GuideCounts) =>
      `The directory has ${items} standard items. ${agencies} agencies publish ${published} guides; ${linked} of them implement ${withGuides} items, ${mean} guides an item on average. ${missing} items that must be published are not.`,
    uniformHeading: '2. Uniformity by element',
    uniformText: (uniform: number, pairs: number, share: string) =>
      `Over name, sub-items, code, type, legal basis, materials, forms and limits, ${uniform} of ${pairs} elements that the standard binds are uniform: ${share}. The share is that of elements of linked guides without an error among those that the standard has a value for.`,
    nothingToCompare: 'No element can be compared with the standard.',
    uniformColumns: ['Element', 'To be uniform', 'Uniform', 'Share'],
    found: (errors: number, warnings: number, infos: number) =>
      `The check found ${errors} errors, ${warnings} warnings and ${infos} infos.`,
    figuresHeading: '3. Figures',
    figureColumns: ['Figure', 'Value', 'Numerator / denominator', 'Definition'],
    unstated: (count: number) => `${count} more guides do not publish what it needs and are not counted.`,
    unmeasured: (titles: readonly string[]) =>
      `These need earlier data, or no guide counts, so they were not computed: ${titles.join(', ')}.`,
    breakdownHeading: '4. By level and type',
    by: { level: 'Level', type: 'Type' },
    guides: 'Guides',
    incomplete: 'Something could not be read or checked, so these data are incomplete.',
    draft:
      'This section was computed by the system from published data. It is a draft: verify it before quoting.',
  },
} as const satisfies Record<Locale, unknown>
