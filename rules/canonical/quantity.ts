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
  /** Equal exactly where comparator, value and unit are. */
  readonly meaning: string
}

interface Unit {
  readonly unit: string
  readonly times: number
  readonly word: RegExp
}

const unit = (name: string, times: number, word: RegExp): Unit => ({ unit: name, times, word })

/** Words that count, the longer before the shorter; what may not follow makes them part of another word. */
const units: readonly Unit[] = [
  unit('工作日', 1, /个?(?:法定)?工作(?:日|天)/y),
  unit('岁', 1, /(?:周岁|岁)/y),
  unit('日', 7, /个?(?:周(?!岁|年|边|期|末)|星期|礼拜)/y),
  unit('日', 1, /个?(?:自然日|日历日|自然天|日(?!期|常|益|程|报|志|制|均|间)|天(?!然|津|河))/y),
  unit('月', 3, /个?季度/y),
  unit('年度', 1, /个?(?:自然)?年度/y),
  unit('月', 12, /个?(?:周年|整年|年(?!龄|满|底|初|末|份|轻|检|审|报|均|限|金|代|级|纪|薪|终|会|景))/y),
  unit('月', 1, /个?月(?!份|度|均|底|初|末|薪|报|缴|结|工资|平均|收入)/y),
  unit('小时', 1, /个?(?:小时|钟头)/y),
  unit('学时', 1, /个?(?:学时|课时)/y),
  unit('分钟', 1, /分钟/y),
  unit('元', 1, /(?:元|块钱)/y),
  unit('人次', 1, /人次/y),
  unit(
    '人',
    1,
    /(?:人(?!民|员|才|力|社|事|均|身|口|数|生|士|格|机)|名(?!称|单|义|额|册|录|誉|字|片|下)|位(?!于|置))/y,
  ),
  unit('户', 1, /户(?!籍|口|主|名)/y),
  unit('家', 1, /家(?!庭|属|长|人|政|具|乡|居|住)/y),
  unit('平方米', 1, /(?:平方米|平米|m2)/y),
  unit('公里', 1, /(?:公里|千米)/y),
  unit('米', 1, /米/y),
  unit('倍', 1, /倍/y),
  unit('学分', 1, /学分/y),
  unit('分', 1, /分(?!之|公|院|支|析|别|配|立|类|为|期|局|厅|工|段|级|管|行|阶|批|享|布|校|所|歧|担|娩|包)/y),
  unit('次', 1, /次(?!性|日|月|年|数|序)/y),
  unit('份', 1, /份(?!额)/y),
  unit('项', 1, /项(?!目)/y),
  unit('件', 1, /件/y),
  unit('套', 1, /套/y),
  unit('张', 1, /张/y),
  unit('间', 1, /间(?!隔|断|接)/y),
  unit('台', 1, /台/y),
  unit('辆', 1, /辆/y),
  unit('门', 1, /门(?!诊|类|户)/y),
  unit('种', 1, /种(?!植)/y),
  unit('类', 1, /类(?!别|型)/y),
  unit('级', 1, /级(?!别)/y),
  unit('期', 1, /期(?!限|满|间|末)/y),
  unit('个', 1, /个(?!人|体|税|案|性|别)/y),
]
const share: Unit = unit('比例', 1, /(?:)/y)

const atLeast =
  /(?:不(?:得|能|应)?(?:少于|低于|小于|短于)|不下于|至少|最少|最低|达到|(?:届|年|已)?满|≥|>=)(?:为|是|有)?(?:人民币)?$/
const atMost =
  /(?:不(?:得|能|应)?(?:超过|多于|高于|大于|长于|迟于|晚于)|未超过|没有超过|至多|最多|最长|最高|≤|<=)(?:为|是|有)?(?:人民币)?$/
const under = /(?:不满|未满|不足|未达到?|未届满|少于|低于|小于|短于|<)(?:人民币)?$/
const over = /(?:超过|多于|高于|大于|长于|逾|>)(?:人民币)?$/

interface Bound {
  readonly comparator: Comparator
  readonly length: number
}

const longestPrefix = 12

const boundBefore = (text: string, start: number, from: number): Bound | undefined => {
  const before = text.slice(Math.max(from, start - longestPrefix), start)
  const read = (pattern: RegExp, comparator: Comparator): Bound | undefined => {
    const match = pattern.exec(before)
    return match ? { comparator, length: match[0].length } : undefined
  }
  return (
    read(atMost, '<=') ??
    read(/不(?:得|能|应)?(?:少于|低于|小于|短于)(?:人民币)?$/, '>=') ??
    read(under, '<') ??
    read(over, '>') ??
    read(atLeast, '>=')
  )
}

const inclusion = String.raw`\((不)?(?:含|包括|包含)[^()]{0,8}\)`
const suffix = new RegExp(
  `(?:${inclusion})?(?:(?:及|或者?)?(?:其)?(以上|以下|以内|之内|以外|之外|内(?!容|部|地|设|外|科|在|涵|陆|蒙|资)))?(?:${inclusion})?`,
  'y',
)

const boundAfter = (text: string, end: number): Bound | undefined => {
  suffix.lastIndex = end
  const match = suffix.exec(text)
  if (!match || match[0] === '') return undefined
  const [whole, notBefore, word, notAfter] = match
  const excluded = notBefore !== undefined || notAfter !== undefined
  if (word === undefined) return { comparator: '=', length: whole.length }
  if (word === '以上') return { comparator: excluded ? '>' : '>=', length: whole.length }
  if (word === '以外' || word === '之外') return { comparator: '>', length: whole.length }
  return { comparator: excluded ? '<' : '<=', length: whole.length }
}

const unitAt = (text: string, at: number): { readonly unit: Unit; readonly end: number } | undefined => {
  for (const candidate of units) {
    candidate.word.lastIndex = at
    if (candidate.word.test(text)) return { unit: candidate, end: candidate.word.lastIndex }
  }
  return undefined
}

// 统一人员, 唯一, 第一年, 每一户: there 一 counts nothing or only points.
const countsNothing = /[统唯单划逐专归第同每某任另之]$/
const dateAfter = /(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|月\d{1,2}日)/y
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

const inclusionBeforeUnit = new RegExp(inclusion, 'y')

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
  const other = numerals[index + 1]
  rangeMark.lastIndex = numeral.end
  if (!other || !rangeMark.test(text) || rangeMark.lastIndex !== other.start) return undefined
  const borrowed = unitAt(text, other.end)
  return borrowed && { unit: borrowed.unit, end: numeral.end }
}

const halfAfter = /半/y

const measure = (text: string, numeral: Numeral, found: { unit: Unit; end: number }) => {
  const { unit: counted, end } = found
  if (numeral.value === 0.5 && counted.unit === '月' && counted.times === 1)
    return { value: 15, unit: '日', end }
  halfAfter.lastIndex = end
  const half = counted.times > 1 && halfAfter.test(text)
  const value = Number(((numeral.value + (half ? 0.5 : 0)) * counted.times).toFixed(6))
  return { value, unit: counted.unit, end: half ? end + 1 : end }
}

/** Makes the meaning of a quantity. */
export const quantityMeaning = (comparator: Comparator, value: number, unitName: string): string =>
  `${comparator}${value}${unitName}`

/** Finds the quantities in canonical text, left to right, each with the words that bound it (不满, 以上, 含). */
export const findQuantities = (text: string): readonly Quantity[] => {
  const numerals = findNumerals(text)
  const found: Quantity[] = []
  let from = 0
  numerals.forEach((numeral, index) => {
    if (numeral.start < from || countsNothing.test(text.slice(from, numeral.start))) return
    const date = dateEnd(text, numeral)
    if (date !== undefined) {
      from = date
      return
    }
    const counted = unitOf(text, numerals, index)
    if (!counted) return
    const { value, unit: unitName, end } = measure(text, numeral, counted)
    const before = boundBefore(text, numeral.start, from)
    const after = boundAfter(text, end)
    const strict = before?.comparator === '<' || before?.comparator === '>'
    const comparator =
      (strict ? before.comparator : undefined) ??
      (after && after.comparator !== '=' ? after.comparator : undefined) ??
      before?.comparator ??
      '='
    const last = end + (after?.length ?? 0)
    found.push({
      start: numeral.start - (before?.length ?? 0),
      end: last,
      value,
      unit: unitName,
      comparator,
      meaning: quantityMeaning(comparator, value, unitName),
    })
    from = last
  })
  return found
}
