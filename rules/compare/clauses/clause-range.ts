import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import type { Prose } from '../../canonical/prose/prose.ts'
import type { Quantity } from '../../canonical/quantities/quantity.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { wholeWords } from '../changed-words.ts'
import type { ClauseChange, Side, SideText } from './clause-change.ts'

/** Characters of a raw string. */
export interface RawRange {
  readonly start: number
  readonly end: number
}

/** Characters of localised text. */
export type LocalRange = RawRange

const fragmentEnd = /[,;。:!?\n]/
const longestPhrase = 60
/** Characters shown where words are missing: enough for the word that they belonged to. */
const shownAtGap = 2

/** The words of a range with what stands around them up to the next marks, within their clause, as published. */
export const phraseAround = (prose: Prose, { start, end }: LocalRange): string => {
  const { text } = prose.local
  const opening = prose.clauses.findLast((clause) => clause.start <= start)?.start ?? 0
  let from = start
  let to = end
  while (from > opening && start - from < longestPhrase && !fragmentEnd.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < longestPhrase && !fragmentEnd.test(text.charAt(to))) to += 1
  const range = rawRange(prose.local, from, to)
  return prose.text.raw.slice(range.start, range.end).trim()
}

/** Where a side's tokens stand; where it has none, the gap in which they would, or what follows it. */
export const stretchAround = ({ tokens, before, after }: Side): LocalRange => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) return { start: first.start, end: Math.max(last.end, first.end) }
  if (before && after && before.end < after.start) return { start: before.end, end: after.start }
  // 统筹地区以内 beside 统筹地区以外: what differs is the end of the place.
  if (before?.kind === 'place' && before.end === after?.start)
    return { start: Math.max(before.start, before.end - shownAtGap), end: before.end }
  if (after) return { start: after.start, end: Math.max(after.end, after.start + shownAtGap) }
  return before ? { start: before.start, end: before.end } : { start: 0, end: 0 }
}

const inclusive = /^\((?:不)?(?:含|包括|包含)[^()]*\)/

/** The words that bound a quantity, before and behind it; of 12个月(含)以下 beside 12个月(含)以上 only 以下. */
const boundsOf = (
  { start, end, numeral }: Quantity,
  text: string,
  other: Quantity | undefined,
  otherText: string,
): readonly LocalRange[] => {
  const behind = text.slice(numeral.unitEnd, end)
  const otherBehind = other ? otherText.slice(other.numeral.unitEnd, other.end) : ''
  const same = inclusive.exec(behind)?.[0] ?? ''
  const skipped = same !== '' && otherBehind.startsWith(same) && behind.length > same.length ? same.length : 0
  const bounds = [
    { start, end: numeral.start },
    { start: numeral.unitEnd + skipped, end },
  ].filter((range) => range.end > range.start)
  return bounds.length > 0 ? bounds : [{ start: numeral.start, end: numeral.unitEnd }]
}

const differing = (
  token: ClauseToken,
  other: ClauseToken | undefined,
  kind: ClauseChange['kind'],
  text: string,
  otherText: string,
) => {
  const { quantity } = token
  if (!quantity || other?.meaning === token.meaning) return quantity ? [] : [token]
  // 年满18周岁的持卡人 beside 持卡人: the whole of what restricts.
  if (!other && kind === 'number')
    return [{ start: quantity.start, end: quantity.end + (text[quantity.end] === '的' ? 1 : 0) }]
  if (kind === 'comparator') return boundsOf(quantity, text, other?.quantity, otherText)
  const { start, end, unitEnd } = quantity.numeral
  const sameUnit =
    other?.quantity?.unit === quantity.unit && other.quantity.numeral.times === quantity.numeral.times
  const sameNumber = other?.quantity?.value === quantity.value && other.quantity.unit === quantity.unit
  if (sameNumber) return [{ start: quantity.start, end: quantity.end }]
  return [{ start, end: sameUnit ? end : unitEnd }]
}

const sentenceMark = /[;。!?\n]/
const asksAll = /同时(?!间|期)|全部|所有/g

/** The word that asks for all where the other side asks for one, nearest before the gap in its sentence. */
const wordForAll = (text: string, gap: LocalRange): LocalRange | undefined => {
  let from = gap.start
  while (from > 0 && !sentenceMark.test(text.charAt(from - 1))) from -= 1
  const match = [...text.slice(from, gap.end).matchAll(asksAll)].at(-1)
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

const joining = /(?:并且|而且|以及|[且并及和与])$/

/** The word that joins what follows to what stands before: 并且 where the other side says 或者. */
const wordForBoth = (text: string, { after }: Side): LocalRange | undefined => {
  const match = after && joining.exec(text.slice(Math.max(0, after.start - 2), after.start))
  return after && match ? { start: after.start - match[0].length, end: after.start } : undefined
}

const ofNumber = /[\d.一二三四五六七八九十百千万两零〇]/

/** How far two texts agree from their beginning, never into a number. */
const agreeing = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  const isWithin = (text: string) => ofNumber.test(text[at - 1] ?? '') && ofNumber.test(text[at] ?? '')
  while (at > 0 && (isWithin(a) || isWithin(b))) at -= 1
  return at
}

const reversed = (text: string): string => [...text].reverse().join('')

/** Of a stretch on each side only what differs; a side that would have nothing left stays as it is. */
const narrowed = (
  [own, text]: readonly [LocalRange, string],
  [other, otherText]: readonly [LocalRange, string],
): LocalRange => {
  const [a, b] = [text.slice(own.start, own.end), otherText.slice(other.start, other.end)]
  const lead = agreeing(a, b)
  const tail = agreeing(reversed(a.slice(lead)), reversed(b.slice(lead)))
  return a.length - lead - tail > 0 ? { start: own.start + lead, end: own.end - tail } : own
}

const rangeMark = /^[-~至到]+$/

/** Both ends of a range as one: 一级至四级. */
const joinedRanges = (text: string, ranges: readonly LocalRange[]): readonly LocalRange[] => {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last && rangeMark.test(text.slice(last.end, start))) last.end = end
    else joined.push({ start, end })
  }
  return joined
}

/**
 * The characters that differ: the numeral of another number, the words of another bound, restricting words together
 * with whom they restrict.
 */
export const rangesOf = (
  { kind, standard, guide }: ClauseChange,
  read: { readonly standard: SideText; readonly guide: SideText },
): { readonly standard: readonly LocalRange[]; readonly guide: readonly LocalRange[] } => {
  const rangesOfSide = (
    side: Side,
    other: Side,
    { text }: SideText,
    { text: otherText }: SideText,
  ): readonly LocalRange[] => {
    if (side.tokens.length > 0 && (kind === 'number' || kind === 'comparator'))
      return joinedRanges(
        text,
        side.tokens.flatMap((token, at) => differing(token, other.tokens[at], kind, text, otherText)),
      )
    const stretch = stretchAround(side)
    const asksOne = other.tokens.some(({ meaning }) => meaning === '之一')
    const forAll =
      asksOne && kind === 'conjunction' && side.tokens.length === 0 ? wordForAll(text, stretch) : undefined
    if (forAll) return [forAll]
    if (kind === 'conjunction' && side.tokens.length === 0) {
      const forBoth = wordForBoth(text, side)
      if (forBoth) return [forBoth]
    }
    if ((kind === 'differs' || kind === 'worded') && stretch.end > stretch.start)
      return [wholeWords(text, narrowed([stretch, text], [stretchAround(other), otherText]))]
    const { after } = side
    const size = stretch.end - stretch.start
    const restricts =
      (kind === 'subject' || kind === 'place') && side.tokens.length > 0 && other.tokens.length === 0
    return restricts && after?.kind === 'subject' && after.end - stretch.end <= size
      ? [{ start: stretch.start, end: after.end }]
      : [stretch]
  }
  return {
    standard: rangesOfSide(standard, guide, read.standard, read.guide),
    guide: rangesOfSide(guide, standard, read.guide, read.standard),
  }
}
