import { runsOf } from '../db/grams.ts'
import { heardIn } from './sound.ts'

/** Characters of a text, as UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A text folded character by character, so that offsets stay. */
const foldInPlace = (text: string): string =>
  Array.from(text, (character) => {
    const folded = character.normalize('NFKC').toLowerCase()
    return folded.length === character.length ? folded : character
  }).join('')

const letter = '[\\p{L}\\p{N}]'
const patterns = new Map<string, RegExp>()
const mostPatterns = 200

/** A word as a pattern: its runs in order with anything between that is no letter; letters begin where a run begins. */
const patternOf = (word: string): RegExp | undefined => {
  let pattern = patterns.get(word)
  if (pattern) return pattern
  const runs = runsOf(word)
  if (runs.length === 0) return undefined
  const source = runs
    .map(({ isHan, value }, at) => (isHan || at > 0 ? value : `(?<!(?!\\p{Script=Han})${letter})${value}`))
    .join(`(?:(?!${letter}).)*?`)
  pattern = new RegExp(source, 'gsu')
  if (patterns.size >= mostPatterns) patterns.clear()
  patterns.set(word, pattern)
  return pattern
}

/** Where a word stands in a text, as the index finds it. */
export const findWord = (text: string, word: string): readonly Range[] => {
  const pattern = patternOf(word)
  if (!pattern) return []
  return Array.from(foldInPlace(text).matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}

/** Where words stand in a text, in order, those that touch joined. */
export const findWords = (text: string, words: readonly string[]): readonly Range[] => {
  const joined: Range[] = []
  for (const range of words.flatMap((word) => findWord(text, word)).sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

/** Where words stand in a name: written, or as they sound. */
export const findInName = (name: string, words: readonly string[]): readonly Range[] => {
  const written = findWords(name, words)
  if (written.length > 0) return written
  return words.flatMap((word) => heardIn(name, word) ?? [])
}

/** A piece of a text with what is marked in it. */
export interface Excerpt {
  readonly text: string
  readonly marks: readonly Range[]
}

/** Characters shown before the first mark, and in all. */
const before = 24
const shown = 96

/** The piece of a text around its first mark; the whole of a short one. */
export const excerptOf = (text: string, marks: readonly Range[]): Excerpt => {
  const first = marks[0]
  if (text.length <= shown || !first) return { text: text.slice(0, shown), marks }
  const from = Math.max(0, Math.min(first.start - before, text.length - shown))
  const to = Math.min(text.length, from + shown)
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
