import { parseNumeral } from '../../rules/canonical/quantities/numeral.ts'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import type { Limit, LimitUnit } from '../../rules/catalog.ts'
import { limitUnitWords } from './words.ts'

const countless: ReadonlySet<LimitUnit> = new Set<LimitUnit>(['instant', 'none'])
const wordOf = new Map(limitUnitWords.map(({ value, word }) => [value as LimitUnit, word]))
const written = new Map(
  limitUnitWords.flatMap(({ value, word, others }) =>
    [word, ...others].map((one) => [canonicalText(one).text, value as LimitUnit] as const),
  ),
)

/** A limit's value and unit as exports write them: 20个工作日, 当场, 不计时限. */
export const writeLimit = ({ value, unit }: Pick<Limit, 'value' | 'unit'>): string =>
  countless.has(unit) && value === 0 ? (wordOf.get(unit) ?? unit) : `${value}${wordOf.get(unit) ?? unit}`

const exactly = /^(?<number>[\d.,]+|[半一二两三四五六七八九十百零〇]+)\s*\(?\s*(?<unit>[^\d()]+?)\s*\)?$/
const inProse =
  /(?<number>\d+(?:\.\d+)?|[半一二两三四五六七八九十百]+)\s*\(?\s*(?<unit>个?(?:法定)?工作(?:日|天)|个?自然日|个?日历日|日(?!期|常)|天|个?小时|分钟|个?星期|周|个?月|年(?!\d))/g
const atOnce = /当场(?:作出|办结|办理|审批)|即时(?:办结|办理|办)|即来即办|立等可取|当场办/g

const unitOf = (word: string): LimitUnit | undefined =>
  written.get(word) ?? written.get(word.replace(/^个/, ''))

const inWords = (text: string): Limit | undefined => {
  const unit = written.get(text.replace(/[。.;]$/, ''))
  if (unit !== undefined && countless.has(unit)) return { value: 0, unit }
  const found = exactly.exec(text)?.groups
  const value = parseNumeral(found?.number ?? '')
  const named = unitOf(found?.unit ?? '')
  return value === undefined || named === undefined ? undefined : { value, unit: named }
}

const said = (text: string): Limit[] => {
  const found = new Map<string, Limit>()
  for (const { groups } of text.matchAll(inProse)) {
    const value = parseNumeral(groups?.number ?? '')
    const unit = unitOf(groups?.unit ?? '')
    if (value !== undefined && unit !== undefined) found.set(`${value} ${unit}`, { value, unit })
  }
  if (atOnce.test(text)) found.set('instant', { value: 0, unit: 'instant' })
  atOnce.lastIndex = 0
  return [...found.values()]
}

/**
 * Reads a limit: a number with its unit, a word such as 当场, or prose that gives exactly one period, which is then
 * kept whole as the note. Undefined where there is none, or more than one.
 */
export const readLimitText = (text: string): Limit | undefined => {
  const folded = canonicalText(text).text.trim()
  const exact = inWords(folded)
  if (exact) return exact
  const [only, ...more] = said(folded)
  return only && more.length === 0 ? { ...only, note: text } : undefined
}
