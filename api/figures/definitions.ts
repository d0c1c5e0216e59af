import type { Guide } from '../../rules/catalog.ts'
import { isLicence } from '../../rules/facts/fact-reader.ts'
import { type LimitPair, promisedShare, reductionOf, shareOf } from '../../rules/figures.ts'
import type { Locale } from '../../rules/messages/format.ts'
import { inWorkingDays } from './days.ts'

/** A published guide that is counted, with the item that it implements. */
export interface CountedGuide {
  readonly guide: Guide
  /** Null where it is linked to no item. */
  readonly standardCode: string | null
  /** The credit code, else the name, that the agency is known by. */
  readonly agency: string
  /** The same guide at an earlier time, where one was given. */
  readonly before?: Guide
}

/** A figure with what it was computed from. */
export interface Measured {
  /** Numerator and denominator; what they are is in the definition. */
  readonly part: number
  readonly whole: number
  /** What the definition makes of them; undefined where nothing could be counted. */
  readonly value: number | undefined
  /** The guides in the numerator, all that were counted, and those that publish too little to be counted. */
  readonly guides: readonly string[]
  readonly counted: readonly string[]
  readonly unstated: readonly string[]
}

/** How a value is written: a share in percent, a mean with one decimal, days with one decimal, a number. */
export type FigureUnit = 'percent' | 'mean' | 'days' | 'number'

/** A figure of the department's yearly self-assessment, with its definition. */
export interface FigureDefinition {
  readonly key: string
  readonly title: Readonly<Record<Locale, string>>
  readonly definition: Readonly<Record<Locale, string>>
  readonly unit: FigureUnit
  measure(guides: readonly CountedGuide[]): Measured
}

const ids = (guides: readonly CountedGuide[]): string[] => guides.map(({ guide }) => guide.id)

/** A share of guides: `holds` says yes or no, or undefined of a guide that does not say. */
const share =
  (holds: (guide: Guide) => boolean | undefined): FigureDefinition['measure'] =>
  (guides) => {
    const answers = guides.map((one) => [one, holds(one.guide)] as const)
    const counted = answers.flatMap(([one, answer]) => (answer === undefined ? [] : [one]))
    const held = answers.flatMap(([one, answer]) => (answer ? [one] : []))
    const unstated = answers.flatMap(([one, answer]) => (answer === undefined ? [one] : []))
    return {
      part: held.length,
      whole: counted.length,
      value: shareOf(held.length, counted.length),
      guides: ids(held),
      counted: ids(counted),
      unstated: ids(unstated),
    }
  }

/** A figure over the guides from which `read` gets something. */
const over =
  <Value>(
    read: (guide: CountedGuide) => Value | undefined,
    sum: (
      values: readonly Value[],
      guides: readonly CountedGuide[],
    ) => Pick<Measured, 'part' | 'whole' | 'value'>,
  ): FigureDefinition['measure'] =>
  (guides) => {
    const readings = guides.map((one) => [one, read(one)] as const)
    const counted = readings.flatMap(([one, value]) => (value === undefined ? [] : [one]))
    const values = readings.flatMap(([, value]) => (value === undefined ? [] : [value]))
    return {
      ...sum(values, counted),
      guides: ids(counted),
      counted: ids(counted),
      unstated: ids(readings.flatMap(([one, value]) => (value === undefined ? [one] : []))),
    }
  }

const limitPair = ({ guide }: CountedGuide): LimitPair | undefined => {
  const legal = inWorkingDays(guide.legalLimit, isLicence(guide))
  const promised = inWorkingDays(guide.promisedLimit, isLicence(guide))
  return legal === undefined || promised === undefined ? undefined : { legal, promised }
}

const promisedBeforeAfter = ({ guide, before }: CountedGuide) => {
  const now = inWorkingDays(guide.promisedLimit, isLicence(guide))
  const then = before && inWorkingDays(before.promisedLimit, isLicence(before))
  return now === undefined || then === undefined ? undefined : { before: then, after: now }
}

const materialsBeforeAfter = ({ guide, before }: CountedGuide) =>
  guide.materials && before?.materials
    ? { before: before.materials.length, after: guide.materials.length }
    : undefined

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Whether a guide can be applied for online. */
export const isOnline = ({ handling }: Guide): boolean | undefined => {
  const { channels, onlineDepth } = handling ?? {}
  if (channels === undefined && onlineDepth === undefined) return undefined
  return (
    channels?.includes('online') === true || channels?.includes('app') === true || (onlineDepth ?? 0) >= 3
  )
}

/** Whether a guide can be handled online from beginning to end: depth IV. */
export const isWhollyOnline = ({ handling }: Guide): boolean | undefined =>
  handling?.onlineDepth === undefined ? undefined : handling.onlineDepth === 4

/** Whether a guide is done at once: by its kind, else by its promised limit. */
export const isAtOnce = ({ handling, promisedLimit }: Guide): boolean | undefined => {
  if (handling?.kind !== undefined) return handling.kind === 'instant'
  if (!promisedLimit || promisedLimit.unit === 'none') return undefined
  return promisedLimit.unit === 'instant' || promisedLimit.value <= 0
}

const visitsWithin =
  (most: number) =>
  ({ handling }: Guide): boolean | undefined =>
    handling?.maxVisits === undefined ? undefined : handling.maxVisits <= most

const daysNote = {
  'zh-CN': '自然日按七分之五、月按21.75日折算为工作日，许可事项的日即工作日；不计时限的不计入',
  en: 'a calendar day counts as 5/7 and a month as 21.75 working days, for a licence a day is a working day; guides without a limit are not counted',
}

/** Every figure of the self-assessment, in its order. */
export const figureDefinitions: readonly FigureDefinition[] = [
  {
    key: 'guidesPerItem',
    unit: 'mean',
    title: { 'zh-CN': '平均每个事项的指南数', en: 'Guides per item' },
    definition: {
      'zh-CN': '已关联到标准事项的指南数 ÷ 有指南的标准事项数',
      en: 'guides linked to a standard item ÷ standard items with a guide',
    },
    measure: over(
      ({ standardCode }) => standardCode ?? undefined,
      (codes) => {
        const items = new Set(codes).size
        return { part: codes.length, whole: items, value: shareOf(codes.length, items) }
      },
    ),
  },
  {
    key: 'onlineApply',
    unit: 'percent',
    title: { 'zh-CN': '可网上申请率', en: 'Online application' },
    definition: {
      'zh-CN':
        '办理形式含网上办理（含移动端）或者网办深度不低于3级的指南数 ÷ 公布了办理形式或者网办深度的指南数',
      en: 'guides with an online channel, or of online depth 3 or more ÷ guides that publish channels or depth',
    },
    measure: share(isOnline),
  },
  {
    key: 'wholeOnline',
    unit: 'percent',
    title: { 'zh-CN': '全程网办率', en: 'Wholly online' },
    definition: {
      'zh-CN': '网办深度为4级的指南数 ÷ 公布了网办深度的指南数',
      en: 'guides of online depth 4 ÷ guides that publish their depth',
    },
    measure: share(isWhollyOnline),
  },
  {
    key: 'atOnce',
    unit: 'percent',
    title: { 'zh-CN': '即办率', en: 'Done at once' },
    definition: {
      'zh-CN':
        '办件类型为即办件（未公布办件类型的，承诺当场办结）的指南数 ÷ 公布了办件类型或者承诺时限的指南数',
      en: 'guides of kind instant (without a kind: promised at once) ÷ guides that publish a kind or a promised limit',
    },
    measure: share(isAtOnce),
  },
  {
    key: 'oneVisit',
    unit: 'percent',
    title: { 'zh-CN': '最多跑一次率', en: 'At most one visit' },
    definition: {
      'zh-CN': '到现场次数不超过1次的指南数 ÷ 公布了到现场次数的指南数',
      en: 'guides with at most one visit ÷ guides that publish the visits',
    },
    measure: share(visitsWithin(1)),
  },
  {
    key: 'noVisit',
    unit: 'percent',
    title: { 'zh-CN': '零跑动率', en: 'No visit' },
    definition: {
      'zh-CN': '到现场次数为0的指南数 ÷ 公布了到现场次数的指南数',
      en: 'guides without a visit ÷ guides that publish the visits',
    },
    measure: share(visitsWithin(0)),
  },
  {
    key: 'promisedOfLegal',
    unit: 'percent',
    title: { 'zh-CN': '承诺时限占法定时限的比例', en: 'Promised share of the legal limit' },
    definition: {
      'zh-CN': `承诺时限之和 ÷ 法定时限之和，计两者都公布的指南；${daysNote['zh-CN']}`,
      en: `sum of promised limits ÷ sum of legal limits, over guides that publish both; ${daysNote.en}`,
    },
    measure: over(limitPair, (pairs) => ({
      part: sumOf(pairs.map(({ promised }) => promised)),
      whole: sumOf(pairs.map(({ legal }) => legal)),
      value: promisedShare(pairs),
    })),
  },
  {
    key: 'meanPromised',
    unit: 'days',
    title: { 'zh-CN': '平均承诺时限（工作日）', en: 'Mean promised limit (working days)' },
    definition: {
      'zh-CN': `承诺时限之和 ÷ 公布了承诺时限的指南数；${daysNote['zh-CN']}`,
      en: `sum of promised limits ÷ guides that publish one; ${daysNote.en}`,
    },
    measure: over(
      ({ guide }) => inWorkingDays(guide.promisedLimit, isLicence(guide)),
      (days) => ({ part: sumOf(days), whole: days.length, value: shareOf(sumOf(days), days.length) }),
    ),
  },
  {
    key: 'materialsPerGuide',
    unit: 'mean',
    title: { 'zh-CN': '平均申请材料数', en: 'Materials per guide' },
    definition: {
      'zh-CN': '申请材料总数 ÷ 公布了申请材料的指南数',
      en: 'materials ÷ guides that publish their materials',
    },
    measure: over(
      ({ guide }) => guide.materials?.length,
      (counts) => ({
        part: sumOf(counts),
        whole: counts.length,
        value: shareOf(sumOf(counts), counts.length),
      }),
    ),
  },
  {
    key: 'materialsReduced',
    unit: 'percent',
    title: { 'zh-CN': '减少申请材料', en: 'Materials reduced' },
    definition: {
      'zh-CN': '同一指南上期材料数减本期材料数之和 ÷ 上期材料数之和；需要上期数据',
      en: 'sum of materials before minus now, of the same guides ÷ sum of materials before; needs earlier data',
    },
    measure: over(materialsBeforeAfter, (pairs) => {
      const { removed, share: value } = reductionOf(pairs)
      return { part: removed, whole: sumOf(pairs.map(({ before }) => before)), value }
    }),
  },
  {
    key: 'daysReduced',
    unit: 'percent',
    title: { 'zh-CN': '压缩承诺时限', en: 'Promised days reduced' },
    definition: {
      'zh-CN': `同一指南上期承诺时限减本期承诺时限之和 ÷ 上期承诺时限之和；${daysNote['zh-CN']}；需要上期数据`,
      en: `sum of promised limits before minus now, of the same guides ÷ sum before; ${daysNote.en}; needs earlier data`,
    },
    measure: over(promisedBeforeAfter, (pairs) => {
      const { removed, share: value } = reductionOf(pairs)
      return { part: removed, whole: sumOf(pairs.map(({ before }) => before)), value }
    }),
  },
]
