import diff from 'fast-diff'
import type { Text } from '../canonical/text/text.ts'

/** Characters of one side that the other has not, as canonical offsets. */
export interface QuotedRange {
  readonly start: number
  readonly end: number
}

/** Where two quotations of one provision differ in their words. */
export interface QuotedDifference {
  readonly standard: readonly QuotedRange[]
  readonly guide: readonly QuotedRange[]
}

interface Words {
  readonly text: string
  /** Canonical offset of each character. */
  readonly offsets: readonly number[]
}

const silent = /[\p{P}\p{S}\p{Z}\s]/u
const headPattern = /^第[\d一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十])?/

/** The words of a quotation: no punctuation, no spaces, no number of the article at its head. */
const wordsOf = (canonical: string, from = 0): Words => {
  const start = headPattern.exec(canonical)?.[0].length ?? 0
  let text = ''
  const offsets: number[] = []
  for (let at = start; at < canonical.length; at++) {
    const character = canonical.charAt(at)
    if (silent.test(character)) continue
    text += character
    offsets.push(from + at)
  }
  return { text, offsets }
}

const elision = /(?:\.{3,}|…+|\(略\))/g

/** Whether every piece of a shortened quotation stands in the other, in order. */
const isExcerpt = (short: string, long: string): boolean => {
  let from = 0
  for (const piece of short.split(elision)) {
    const words = wordsOf(piece).text
    const found = long.indexOf(words, from)
    if (found < 0) return false
    from = found + words.length
  }
  return true
}

const rangeOf = ({ offsets }: Words, start: number, end: number): QuotedRange => ({
  start: offsets[start] ?? offsets.at(-1) ?? 0,
  end: end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[start] ?? offsets.at(-1) ?? 0),
})

/** Compares two quotations of one provision; an excerpt of the other, or one that elides, is no difference. */
export const compareQuotes = (standard: Text, guide: Text): QuotedDifference | undefined => {
  const ours = wordsOf(standard.text)
  const theirs = wordsOf(guide.text)
  if (ours.text === theirs.text || ours.text === '' || theirs.text === '') return undefined
  if (isExcerpt(guide.text, ours.text) || isExcerpt(standard.text, theirs.text)) return undefined
  const found: { standard: QuotedRange[]; guide: QuotedRange[] } = { standard: [], guide: [] }
  let inOurs = 0
  let inTheirs = 0
  for (const [kind, text] of diff(ours.text, theirs.text)) {
    if (kind !== diff.INSERT) {
      if (kind === diff.DELETE) found.standard.push(rangeOf(ours, inOurs, inOurs + text.length))
      inOurs += text.length
    }
    if (kind !== diff.DELETE) {
      if (kind === diff.INSERT) found.guide.push(rangeOf(theirs, inTheirs, inTheirs + text.length))
      inTheirs += text.length
    }
  }
  return found
}
