/**
 * Whether a stretch of a clause only says the same in other words. What a condition turns on is in lists (numbers, bounds,
 * negations, persons, places, and the words of condition-terms.ts); where two short stretches differ in nothing of that
 * kind, one is the other worded otherwise, as in 主要生活来源 and 主要经济来源. Words that stand on one side only may
 * restrict, so that there only words that carry nothing are let pass.
 */
import type { ClauseToken } from '../canonical/clause-token.ts'
import { conditionTerms, lightWords } from '../lexicon/condition-terms.ts'

/** Tokens that differ, of a text, and the token behind them. */
export interface Stretch {
  readonly tokens: readonly ClauseToken[]
  readonly after: ClauseToken | undefined
  readonly text: string
}

/** Characters of a stretch at most: longer ones that differ are another requirement. */
const longest = 8

const longestTerm = Math.max(...Array.from(conditionTerms.keys(), (term) => term.length))

/** What the words mean that a stretch cuts or holds, the longest at each place. */
const termsAt = ({ tokens, text }: Stretch): ReadonlySet<string> => {
  const found = new Set<string>()
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  for (let at = Math.max(0, start - longestTerm + 1); at < end; at++)
    for (let length = longestTerm; length > 0; length--) {
      const meaning = conditionTerms.get(text.slice(at, at + length))
      if (meaning === undefined) continue
      if (at + length > start) found.add(meaning)
      at += length - 1
      break
    }
  return found
}

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))

const isLight = (text: string): boolean =>
  text === '' || lightWords.some((word) => text.startsWith(word) && isLight(text.slice(word.length)))

const marks = /[\s,、.。;:!?()]/g

/** Whether words carry nothing, with those behind them that are no tokens. */
const carryNothing = (own: readonly ClauseToken[], { tokens, after, text }: Stretch): boolean =>
  isLight(
    own
      .map((token) => {
        const next = tokens[tokens.indexOf(token) + 1] ?? after
        return text.slice(token.start, next && next.start >= token.end ? next.start : token.end)
      })
      .join('')
      .replace(marks, ''),
  )

const numeral = /[\d二两三四五六七八九十百千万]/

/** Whether a token is more than ordinary words: 3:1 is no quantity, and yet of numbers. */
const speaks = ({ kind, meaning }: ClauseToken): boolean => kind !== 'text' || numeral.test(meaning)

/** Words that deny in the same way are one: 没有 and 不存在. */
const denials = new Set(['无', '不', '非'])
const keyOf = ({ kind, meaning }: ClauseToken): string =>
  kind === 'negation' && denials.has(meaning) ? kind : `${kind} ${meaning}`

/** Tokens without those that the other side has as well, wherever they stand. */
const withoutShared = (
  own: readonly ClauseToken[],
  other: readonly ClauseToken[],
): readonly ClauseToken[] => {
  const left = other.map(keyOf)
  return own.filter((token) => {
    const at = left.indexOf(keyOf(token))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const lengthOf = (tokens: readonly ClauseToken[]): number =>
  tokens.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether two stretches that differ say the same in other words, as far as words can tell. */
export const isReworded = (standard: Stretch, guide: Stretch): boolean => {
  const [a, b] = [withoutShared(standard.tokens, guide.tokens), withoutShared(guide.tokens, standard.tokens)]
  if (a.some(speaks) || b.some(speaks)) return false
  if (lengthOf(a) > longest || lengthOf(b) > longest) return false
  if (!areEqual(termsAt(standard), termsAt(guide))) return false
  if (a.length > 0 && b.length > 0) return true
  return carryNothing(a, standard) && carryNothing(b, guide)
}
