/**
 * Whether a stretch of a clause only says the same in other words. What a condition turns on is in lists (numbers, bounds,
 * negations, persons, places, and the words of condition-terms.ts); where two short stretches differ in nothing of that
 * kind, one is the other worded otherwise, as in 主要生活来源 and 主要经济来源. Words that stand on one side only may
 * restrict, so that there only few are let pass, or such as carry nothing.
 */
import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import { conditionPhrases } from '../../lexicon/condition-phrases.ts'
import { conditionTerms, lightWords } from '../../lexicon/condition-terms.ts'

/** Tokens that differ, of a text, and the token behind them. */
export interface Stretch {
  readonly tokens: readonly ClauseToken[]
  readonly after: ClauseToken | undefined
  readonly text: string
}

/** Characters of a stretch at most: longer ones that differ are another requirement. */
const longest = 8
/** The same of words that only one side has, if they carry something. */
const longestAdded = 3

const longestTerm = Math.max(...Array.from(conditionTerms.keys(), (term) => term.length))

/**
 * What the words mean that a stretch holds, the longest at each place; beside other words those too that it cuts, as
 * 最先 is where only 先 differs.
 */
const termsAt = ({ tokens, text }: Omit<Stretch, 'after'>, withCut: boolean): ReadonlySet<string> => {
  const found = new Set<string>()
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  for (let at = withCut ? Math.max(0, start - longestTerm + 1) : start; at < end; at++)
    for (let length = longestTerm; length > 0; length--) {
      const meaning = conditionTerms.get(text.slice(at, at + length))
      if (meaning === undefined) continue
      if (withCut ? at + length > start : at + length <= end) found.add(meaning)
      at += length - 1
      break
    }
  return found
}

const areEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))

/** Whether whole clauses hold the same listed words. */
export const saysEqualTerms = (standard: Omit<Stretch, 'after'>, guide: Omit<Stretch, 'after'>): boolean =>
  areEqual(termsAt(standard, false), termsAt(guide, false))

/** Whether words carry nothing. */
export const isLight = (text: string): boolean =>
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

const telling = /[\d二两三四五六七八九十百千万无不未非没免除]/

/** Whether a token is more than ordinary words: 3:1 is no quantity and 无 in 无固定期限 no negation, and yet they tell. */
export const speaks = ({ kind, meaning }: ClauseToken): boolean => kind !== 'text' || telling.test(meaning)

/** Words that deny in the same way are one: 没有 and 不存在. */
const denials = new Set(['无', '不', '非'])
const keyOf = ({ kind, meaning }: ClauseToken): string =>
  kind === 'negation' && denials.has(meaning) ? kind : `${kind} ${meaning}`

/** Whether two tokens mean the same, or deny in the same way. */
export const meansSame = (one: ClauseToken, other: ClauseToken): boolean => keyOf(one) === keyOf(other)

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

/** How far around a stretch the phrase may reach that it is a part of: 拒不 where only 不 differs. */
const phraseReach = 4

/** The tokens of a stretch that are of a phrase of a group, but for numbers with their bounds; undefined where it has none. */
const tokensOfPhrase = (
  { tokens, text }: Stretch,
  group: readonly string[],
): ReadonlySet<ClauseToken> | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return undefined
  const from = Math.max(0, first.start - phraseReach)
  const around = text.slice(from, last.end + phraseReach)
  for (const phrase of group) {
    const start = from + around.indexOf(phrase)
    if (start < from) continue
    const own = tokens.filter(
      (token) => !token.quantity && token.start < start + phrase.length && token.end > start,
    )
    if (own.length > 0) return new Set(own)
  }
  return undefined
}

/** Both stretches without phrases that ask for the same. */
const withoutPhrases = (standard: Stretch, guide: Stretch): readonly [Stretch, Stretch] => {
  for (const group of conditionPhrases) {
    const own = tokensOfPhrase(standard, group)
    const other = own && tokensOfPhrase(guide, group)
    if (own && other)
      return withoutPhrases(
        { ...standard, tokens: standard.tokens.filter((token) => !own.has(token)) },
        { ...guide, tokens: guide.tokens.filter((token) => !other.has(token)) },
      )
  }
  return [standard, guide]
}

const opensMember = /[^一二三四五六七八九十\d]、$/

const opensPeriod = /[自从][^,。;!?\n]{0,12}$/
const closesPeriod = /^[^,。;!?\n]{0,8}?(?:之日|日起|起算|起[,。;]|起\d)/

/** Whether words say from when a period runs: 自毕业之日起, 自离校之日起. */
const startsPeriod = ({ tokens, text }: Stretch): boolean => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    opensPeriod.test(text.slice(0, first.start)) &&
    closesPeriod.test(text.slice(last.end))
  )
}

/** Whether words qualify what stands behind them: 年老的残疾人. */
const qualifies = ({ tokens, text }: Stretch): boolean => text.charAt(tokens.at(-1)?.end ?? -1) === '的'

/** Whether words are a member of a list, which asks for more or less without it. */
const isListed = ({ tokens, text }: Stretch): boolean => {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    // 二、 numbers a clause.
    (opensMember.test(text.slice(0, first.start)) || text.charAt(last.end) === '、')
  )
}

const lengthOf = (tokens: readonly ClauseToken[]): number =>
  tokens.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether two stretches that differ say the same in other words, as far as words can tell. */
export const isReworded = (ofStandard: Stretch, ofGuide: Stretch): boolean => {
  const [standard, guide] = withoutPhrases(ofStandard, ofGuide)
  const [a, b] = [withoutShared(standard.tokens, guide.tokens), withoutShared(guide.tokens, standard.tokens)]
  if (a.some(speaks) || b.some(speaks)) return false
  if (lengthOf(a) > longest || lengthOf(b) > longest) return false
  const isExchange = a.length > 0 && b.length > 0
  if (!areEqual(termsAt(standard, isExchange), termsAt(guide, isExchange))) return false
  if ((startsPeriod(standard) || startsPeriod(guide)) && (a.length > 0 || b.length > 0)) return false
  if (isExchange) return true
  if (isListed(standard) || isListed(guide)) return false
  if (carryNothing(a, standard) && carryNothing(b, guide)) return true
  return lengthOf([...a, ...b]) <= longestAdded && !qualifies(standard) && !qualifies(guide)
}
