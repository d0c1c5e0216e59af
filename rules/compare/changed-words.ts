/** Which words of a short text were changed: whole words, since who changes 保险 to 保障 changed a word. */

interface Range {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** What a word before it is the kind of: 申请表, 许可证, 促进法. */
const kindSign = /[表证书单法函册]/

const wordAround = (text: string, at: number): Range => {
  const word = segmenter.segment(text).containing(at)
  return word ? { start: word.index, end: word.index + word.segment.length } : { start: at, end: at + 1 }
}

/**
 * The words of one text that stand where the other has others; where some are missing, the characters beside the gap.
 * A single character is marked with the one that makes it a word, longer stretches with the sign of their kind.
 */
export const changedWords = (text: string, other: string): Range => {
  const most = Math.min(text.length, other.length)
  let start = 0
  while (start < most && text[start] === other[start]) start++
  let tail = 0
  while (tail < most - start && text.at(-1 - tail) === other.at(-1 - tail)) tail++
  const end = text.length - tail
  if (end <= start) return { start: Math.max(0, start - 1), end: Math.min(text.length, start + 1) }
  if (end - start > 1) return { start, end: kindSign.test(text.charAt(end)) ? end + 1 : end }
  const word = wordAround(text, start)
  if (word.start < start) return { start: start - 1, end }
  return word.end > end ? { start, end: end + 1 } : { start, end }
}

/** A stretch with what is left of the words that it cuts into, as far as it is no longer than the stretch: 直系血 of 直系血亲. */
export const wholeWords = (text: string, { start, end }: Range): Range => {
  const first = wordAround(text, start)
  const last = wordAround(text, end - 1)
  const added = start - first.start + last.end - end
  return added > 0 && added <= end - start ? { start: first.start, end: last.end } : { start, end }
}

/** Whether two texts have so much in common that one is the other with a word changed. */
export const shareWords = (one: string, other: string): boolean => {
  const { start, end } = changedWords(one, other)
  return 2 * (end - start) <= one.length && end > start
}
