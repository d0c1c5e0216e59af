import { type Unit, units } from '../../lexicon/units.ts'
import { findNumerals, type Numeral } from './numeral.ts'

/** How a quantity bounds what it counts; `=` where nothing is said. The number itself belongs to >= and <=. */
export type Comparator = '=' | '>=' | '<=' | '>' | '<'

/** What a quantity counts in. Ages, money and counts keep their word; a year is twelve months, a week seven days. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** In canonical units: 半年 is 6 of 个月, 60% is 0.6 of 比例. */
  readonly value: number
  readonly unit: string
  readonly comparator: Comparator
  /** The number that brackets name, where it is another: 3人(含4人)以下. */
  readonly named?: number
  /** Where the numeral stands, where its unit ends, and how many of the canonical unit that is. */
  readonly numeral: {
    readonly start: number
    readonly end: number
    readonly unitEnd: number
    readonly times: number
  }
  /** Equal exactly where comparator, value and unit are. */
  readonly meaning: string
}

const share: Unit = { unit: '比例', times: 1, word: /(?:)/y }

const money = '(?:人民币)?$'
const link = '(?:为|是|有|达|可达|可)?'
const least = '(?:下限|至少|最少|最低|最短|起码)'
const most = '(?:上限|至多|最多|最长|最高|最大|最迟)'
/** What stands between two words for one bound: 最长期限不得超过3年. */
const of = '(?:期限|时间|年限|时限|金额|人数|比例)?(?:也|均|应当?|须|可)?'
const notLess =
  '(?:不(?:得|能|应|可)?(?:少于|低于|小于|短于)|不下于|(?:大于|超过|高于|多于)(?:或者?)?等于|(?:等于|达到)(?:或者?)?(?:大于|超过|高于))'
const notMore =
  '(?:不(?:得|能|应|可)?(?:超过|超出|逾|多于|高于|大于|长于|迟于|晚于)|未超过|没有超过|(?:小于|低于|少于)(?:或者?)?等于|等于(?:或者?)?(?:小于|低于|少于))'

const atMost = new RegExp(`(?:${most}${of})?(?:${notMore}|${most}|≤|<=)${link}${money}`)
const atLeastInWords = new RegExp(`(?:${least}${of})?${notLess}${link}${money}`)
const atLeast = new RegExp(
  `(?:${least}${of})?(?:${least}|达到|(?:届|年|已|须|应|需)?满|(?<![不满])足|(?<![下上到送直])达|≥|>=)${link}${money}`,
)
const under =
  /(?:年?(?:尚?不满|未满)|尚?未年满|尚?不足|未达到?|未届满|(?<![直遇拿收])不到|达不到|少于|低于|小于|短于|<)(?:人民币)?$/
const over = /(?:超过|超出|多于|高于|大于|长于|逾|>)(?:人民币)?$/

interface Bound {
  readonly comparator: Comparator
  readonly length: number
  /** The number that brackets name: 3人(含3人)以下. */
  readonly names?: number | undefined
}

const longestPrefix = 16

const boundBefore = (text: string, start: number, from: number): Bound | undefined => {
  const before = text.slice(Math.max(from, start - longestPrefix), start)
  const read = (pattern: RegExp, comparator: Comparator): Bound | undefined => {
    const match = pattern.exec(before)
    return match ? { comparator, length: match[0].length } : undefined
  }
  return (
    read(atMost, '<=') ??
    read(atLeastInWords, '>=') ??
    read(under, '<') ??
    read(over, '>') ??
    read(atLeast, '>=') ??
    // 近3年 and 最近三年 say the same as 近3年内.
    read(/(?:最近|(?<![附就将接靠邻亲])近)$/, '<=')
  )
}

const inclusion = String.raw`[(\[](不)?(?:含|包括|包含)([^()[\]]{0,8})[)\]]`
const suffix = new RegExp(
  `(?:${inclusion})?(?:(?:及|或者?)?(?:其)?(以上|以下|以内|之内|之上|之下|以外|之外|内(?!容|部|地|设|外|科|涵|陆|蒙|资)))?(?:${inclusion})?`,
  'y',
)

/** 以12个月为上限, 以1次为限: the words around the number bound it. */
const opensLimit = /以(?![上下内外前后])[^,。;]*$/
const limitBehind = /为(?:(?:最高)?(?:上限|限额?)|(下限|底线))(?!制)/y

const boundAround = (
  text: string,
  start: number,
  end: number,
): { before: Bound; after: Bound } | undefined => {
  limitBehind.lastIndex = end
  const opening = opensLimit.exec(text.slice(Math.max(0, start - longestPrefix), start))?.[0]
  const match = opening === undefined ? null : limitBehind.exec(text)
  if (opening === undefined || !match) return undefined
  const comparator = match[1] === undefined ? '<=' : '>='
  return {
    before: { comparator, length: opening === '以' ? 1 : 0 },
    after: { comparator, length: match[0].length },
  }
}

const boundAfter = (text: string, end: number): Bound | undefined => {
  suffix.lastIndex = end
  const match = suffix.exec(text)
  if (!match || match[0] === '') return undefined
  const [whole, notBefore, namedBefore, word, notAfter, namedAfter] = match
  const names = findNumerals(namedBefore ?? namedAfter ?? '')[0]?.value
  const excluded = notBefore !== undefined || notAfter !== undefined
  if (word === undefined) return { comparator: '=', length: whole.length, names }
  if (word === '以上' || word === '之上')
    return { comparator: excluded ? '>' : '>=', length: whole.length, names }
  if (word === '以外' || word === '之外') return { comparator: '>', length: whole.length, names }
  return { comparator: excluded ? '<' : '<=', length: whole.length, names }
}

const unitAt = (text: string, at: number): { readonly unit: Unit; readonly end: number } | undefined => {
  for (const candidate of units) {
    candidate.word.lastIndex = at
    if (candidate.word.test(text)) return { unit: candidate, end: candidate.word.lastIndex }
  }
  return undefined
}

// 统一人员, 唯一, 第一年, 同一户: there 一 counts nothing or only points.
const countsNothing = /[统唯单划逐专归第同某任另之]$/
const dateAfter =
  /(?:年(?:[\d一二三四五六七八九十元]{1,2}月(?:[\d一二三四五六七八九十]{1,3}[日号])?)?|月[\d一二三四五六七八九十]{1,3}[日号])/y
const firstYear = 1000

/** Where a date ends that a numeral opens: 2024年1月1日, 1月1日. */
const dateEnd = (text: string, { start, end, value }: Numeral): number | undefined => {
  dateAfter.lastIndex = end
  const match = dateAfter.exec(text)
  if (!match) return undefined
  const isYear = value >= firstYear && Number.isInteger(value) && end - start >= 4
  return match[0].startsWith('月') || isYear ? dateAfter.lastIndex : undefined
}

const rangeMark = /(?:[-~至到]|—)+/y

/** 2.1级, 3.16周岁: no grade or age is a fraction, so the number numbers a member that begins with one. */
const behindMark = (text: string, numeral: Numeral): Numeral => {
  if (Number.isInteger(numeral.value) || !/^(?:级|周岁)/.test(text.slice(numeral.end, numeral.end + 2)))
    return numeral
  const dot = text.slice(numeral.start, numeral.end).indexOf('.')
  const start = numeral.start + dot + 1
  return dot < 0 ? numeral : { ...numeral, start, value: Number(text.slice(start, numeral.end)) }
}

const inclusionBeforeUnit = new RegExp(inclusion, 'y')

const ofShares = /(?:比例|占比|比率|比重|持股|股权|[参就失]\S率)[^,。;]{0,10}$/

/** 持股比例不低于0.8 is 80%. */
const isShareWithoutSign = (text: string, { start, end, value }: Numeral): boolean =>
  value > 0 && value < 1 && text.slice(start, end).includes('.') && ofShares.test(text.slice(0, start))

/** The unit of a numeral: what follows it, or in 3-6个月 what follows the other end of the range. */
const unitOf = (
  text: string,
  numerals: readonly Numeral[],
  index: number,
): { readonly unit: Unit; readonly end: number } | undefined => {
  const numeral = numerals[index]
  if (!numeral) return undefined
  if (numeral.isShare) return { unit: share, end: numeral.end }
  inclusionBeforeUnit.lastIndex = numeral.end
  const at = inclusionBeforeUnit.test(text) ? inclusionBeforeUnit.lastIndex : numeral.end
  const direct = unitAt(text, at)
  if (direct) return direct
  if (isShareWithoutSign(text, numeral)) return { unit: share, end: numeral.end }
  const other = numerals[index + 1]
  rangeMark.lastIndex = numeral.end
  if (!other || !rangeMark.test(text) || rangeMark.lastIndex !== other.start) return undefined
  const borrowed = unitAt(text, other.end)
  return borrowed && { unit: borrowed.unit, end: numeral.end }
}

/** 100% in the unit of shares. */
const whole = 1
const hoursOfDay = 24
const halfAfter = /半/y

const measure = (text: string, numeral: Numeral, found: { unit: Unit; end: number }) => {
  const { unit: counted, end } = found
  if (numeral.value === 0.5 && counted.unit === '月' && counted.times === 1)
    return { value: 15, unit: '日', end }
  halfAfter.lastIndex = end
  const half = counted.times > 1 && halfAfter.test(text)
  const value = Number(((numeral.value + (half ? 0.5 : 0)) * counted.times).toFixed(6))
  // 24小时 is a day, 48小时 are two.
  if (counted.unit === '小时' && value > 0 && value % hoursOfDay === 0)
    return { value: value / hoursOfDay, unit: '日', end }
  return { value, unit: counted.unit, end: half ? end + 1 : end }
}

/** Finds the quantities in canonical text, left to right, each with the words that bound it (不满, 以上, 含). */
export const findQuantities = (text: string): readonly Quantity[] => {
  const numerals = findNumerals(text)
  const found: Quantity[] = []
  let from = 0
  numerals.forEach((read, index) => {
    const numeral = behindMark(text, read)
    if (numeral.start < from || countsNothing.test(text.slice(from, numeral.start))) return
    const date = dateEnd(text, numeral)
    if (date !== undefined) {
      from = date
      return
    }
    const counted = unitOf(text, numerals, index)
    if (!counted) return
    const { value, unit: unitName, end } = measure(text, numeral, counted)
    const around = boundAround(text, numeral.start, end)
    const before = around?.before ?? boundBefore(text, numeral.start, from)
    const after = around?.after ?? boundAfter(text, end)
    const strict = before?.comparator === '<' || before?.comparator === '>'
    const said =
      (strict ? before.comparator : undefined) ??
      (after && after.comparator !== '=' ? after.comparator : undefined) ??
      before?.comparator ??
      '='
    // Of a share there is no more than the whole: 达到100% is 为100%.
    const comparator = said === '>=' && unitName === share.unit && value === whole ? '=' : said
    const last = end + (after?.length ?? 0)
    const named = after?.names === numeral.value ? undefined : after?.names
    found.push({
      start: numeral.start - (before?.length ?? 0),
      end: last,
      value,
      unit: unitName,
      comparator,
      numeral: { start: numeral.start, end: numeral.end, unitEnd: end, times: counted.unit.times },
      ...(named === undefined ? {} : { named }),
      meaning: `${comparator}${value}${unitName}${named === undefined ? '' : `(${named})`}`,
    })
    from = last
  })
  return found
}
