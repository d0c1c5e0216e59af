import type { ItemName } from '../canonical/name.ts'
import { rawRange } from '../canonical/text.ts'
import { actionClasses } from '../lexicon/actions.ts'
import { qualifierGroups } from '../lexicon/qualifiers.ts'
import type { Evidence, Reason } from '../rule.ts'

interface Range {
  readonly start: number
  readonly end: number
}

const words = [...new Set([...actionClasses.flat(), ...qualifierGroups.flat(2)])]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
const word = new RegExp(words.join('|'), 'g')

/** The word known to the lexicon in which a range lies. */
const wordAround = (text: string, { start, end }: Range): Range | undefined => {
  for (const { index, 0: found } of text.matchAll(word))
    if (start < end && index <= start && end <= index + found.length)
      return { start: index, end: index + found.length }
  return undefined
}

/** Where two texts differ, from the first difference to the last, as words where either side has a word there. */
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
  const known = wordAround(standard, inStandard)
  const published = wordAround(guide, inGuide)
  // One wrong character that is in no known word is most often the second of a word.
  const isLone = !known && !published && inGuide.end - head === 1 && head > 0
  const before = isLone ? 1 : Math.max(head - (known?.start ?? head), head - (published?.start ?? head))
  const after = Math.max(
    (known?.end ?? inStandard.end) - inStandard.end,
    (published?.end ?? inGuide.end) - inGuide.end,
  )
  const widen = ({ start, end }: Range): Range => ({ start: start - before, end: end + after })
  return { guide: widen(inGuide), standard: widen(inStandard) }
}

/** The raw range of characters of a bare name; of none, the character before the place where they are missing. */
const toRaw = ({ at, text }: ItemName, { start, end }: Range): Range => {
  const first = start < end ? start : Math.max(0, start - 1)
  const last = start < end ? end - 1 : first
  const from = at[first]
  const to = at[last]
  return from === undefined || to === undefined
    ? { start: 0, end: text.raw.length }
    : rawRange(text, from, to + 1)
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
