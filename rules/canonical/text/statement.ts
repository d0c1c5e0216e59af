/** How much of a text a finding marks: the words, or what they stand in where that holds little else. */
import type { Range } from './residue.ts'

const sentenceMark = /[。;!?\n]/
const fragmentMark = /[,。;!?\n]/

const around = (text: string, { start, end }: Range, mark: RegExp): Range => {
  let from = start
  while (from > 0 && !mark.test(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && !mark.test(text.charAt(to))) to += 1
  return { start: from, end: to }
}

/** The sentence that a range stands in, with the mark that ends it. */
export const sentenceAround = (text: string, range: Range): Range => {
  const { start, end } = around(text, range, sentenceMark)
  return { start, end: Math.min(end + 1, text.length) }
}

/** The part between marks that a range stands in, without them. */
export const fragmentAround = (text: string, range: Range): Range => around(text, range, fragmentMark)

const most = 2

/**
 * The sentence that words stand in, where it holds at most as many characters again: then it was written for them.
 * Else the words alone.
 */
export const wordsOrSentence = (text: string, words: Range): Range => {
  const sentence = sentenceAround(text, words)
  return sentence.end - sentence.start <= most * (words.end - words.start) ? sentence : words
}

/** The brackets that words stand in, with all that they hold; undefined where they stand in none. */
const bracketsAround = (text: string, { start, end }: Range): Range | undefined => {
  const open = text.lastIndexOf('(', start - 1)
  if (start === 0 || open < 0 || /[)\n]/.test(text.slice(open, start))) return undefined
  const close = text.indexOf(')', end)
  return close < 0 || /[(\n]/.test(text.slice(end, close)) ? undefined : { start: open, end: close + 1 }
}

/**
 * The part of a sentence between commas that words stand in, with the commas; the brackets where it reaches beyond
 * them; the sentence where it holds little else.
 */
export const statementAround = (text: string, words: Range): Range => {
  const { start, end } = around(text, words, fragmentMark)
  const brackets = bracketsAround(text, words)
  if (brackets && (start < brackets.start || brackets.end < end)) return brackets
  return wordsOrSentence(text, {
    start: Math.max(0, start - (text.charAt(start - 1) === ',' ? 1 : 0)),
    end: Math.min(end + 1, text.length),
  })
}

/**
 * What to mark for words found in one text: those of one sentence together with it where it holds little else, else
 * each alone. Ranges in order.
 */
export const markedWords = (text: string, words: readonly Range[]): readonly Range[] => {
  const bySentence = Map.groupBy(words, (range) => sentenceAround(text, range).start)
  return [...bySentence.values()].flatMap((those) => {
    const span = { start: those[0]?.start ?? 0, end: those.at(-1)?.end ?? 0 }
    const marked = wordsOrSentence(text, span)
    return marked === span ? those : [marked]
  })
}

/** Words with the label that they are the value of: 具体要求:待补充. */
export const withLabel = (text: string, words: Range): Range => {
  const label = /[^\s,。;:!?]{1,10}:\s*$/.exec(text.slice(Math.max(0, words.start - 12), words.start))
  return label ? { start: words.start - label[0].length, end: words.end } : words
}
