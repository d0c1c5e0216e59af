import type { ItemName } from '../canonical/items/name.ts'
import { rawRange } from '../canonical/text/text.ts'
import { actionClasses } from '../lexicon/actions.ts'
import { qualifierGroups } from '../lexicon/qualifiers.ts'
import type { Evidence, Reason } from '../rule.ts'

interface Range {
  readonly start: number
  readonly end: number
}

const words = [...new Set([...actionClasses.flat(), ...qualifierGroups.flat(2)])]
  .filter((word) => word.length > 1 && word.length < 4)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const word = new RegExp(words.join('|'), 'g')

/** How far a range that is not empty cuts into known words at its start and at its end. */
const cutWords = (
  text: string,
  { start, end }: Range,
): { readonly before: number; readonly after: number } => {
  let before = 0
  let after = 0
  if (start === end) return { before, after }
  for (const { index, 0: found } of text.matchAll(word)) {
    const close = index + found.length
    if (index < start && start < close) before = start - index
    if (index < end && end < close) after = close - end
  }
  return { before, after }
}

const startsWord = (text: string, at: number): boolean =>
  [...text.matchAll(word)].some(({ index }) => index === at)

/** Where two texts differ, from the first difference to the last, and as far round as either side has words there. */
const differingRanges = (
  guide: string,
  standard: string,
): { readonly guide: Range; readonly standard: Range } => {
  let head = 0
  while (head < guide.length && guide[head] === standard[head]) head++
  let tail = 0
  const longest = Math.min(guide.length, standard.length) - head
  while (tail < longest && guide.at(-1 - tail) === standard.at(-1 - tail)) tail++
  const inGuide = { start: head, end: guide.length - tail }
  const inStandard = { start: head, end: standard.length - tail }
  const cuts = [cutWords(guide, inGuide), cutWords(standard, inStandard)]
  const after = Math.max(...cuts.map((cut) => cut.after))
  const known = Math.max(...cuts.map((cut) => cut.before))
  // One wrong character that is in no known word is most often the second of a word.
  const isLone = known === 0 && after === 0 && inGuide.end - head === 1 && head > 0
  const before = isLone && !startsWord(guide, head) && !startsWord(standard, head) ? 1 : known
  const widen = ({ start, end }: Range): Range => ({ start: start - before, end: end + after })
  return { guide: widen(inGuide), standard: widen(inStandard) }
}

/** The raw range of characters of a bare name; of none, the character before the place where they are missing. */
const toRaw = ({ at, text }: ItemName, { start, end }: Range): Range => {
  const first = start < end ? start : Math.max(0, start - 1)
  const last = start < end ? end - 1 : first
  const from = at[first]
  const to = at[last]
  if (from === undefined || to === undefined) return { start: 0, end: text.raw.length }
  const opened = text.text.slice(from, to + 1).search(/[([〔][^)\]〕]*$/) >= 0
  const closes = opened && /[)\]〕]/.test(text.text.charAt(to + 1))
  return rawRange(text, from, closes ? to + 2 : to + 1)
}

/** Where two names differ, on both sides, as ranges of the published strings. */
export const nameEvidence = (
  guide: ItemName,
  guidePath: string,
  standard: ItemName,
  standardPath: string,
): readonly Evidence[] => {
  const ranges = differingRanges(guide.bare, standard.bare)
  return [
    { side: 'guide', path: guidePath, ...toRaw(guide, ranges.guide) },
    { side: 'standard', path: standardPath, ...toRaw(standard, ranges.standard) },
  ]
}

/** A whole published name as evidence of one side. */
export const wholeName = (side: Evidence['side'], path: string, { text: { raw } }: ItemName): Evidence => ({
  side,
  path,
  start: 0,
  end: raw.length,
})

/** The folds that two names went through before they were compared. */
export const nameReasons = (guide: ItemName, standard: ItemName): readonly Reason[] => [
  ...guide.folds.map((fold) => ({ side: 'guide' as const, fold })),
  ...standard.folds.map((fold) => ({ side: 'standard' as const, fold })),
]
