import type { DirectoryFacts } from '../directory.ts'
import { clauseSynonyms } from '../lexicon/clause-synonyms.ts'
import { type ClauseWord, clauseWords, type WordKind } from '../lexicon/clause-words.ts'
import { isPlaceholder, type LocalMention, type LocalText } from './localise.ts'
import { parseNumeral } from './numeral.ts'
import { findQuantities, type Quantity } from './quantity.ts'
import { canonicalText } from './text.ts'

/** One part of a condition that carries meaning, as a range of its localised text. */
export interface ClauseToken {
  readonly start: number
  readonly end: number
  readonly kind: Exclude<WordKind, 'filler'> | 'quantity' | 'place' | 'ordinal'
  /** Equal exactly where two tokens mean the same. */
  readonly meaning: string
  readonly quantity?: Quantity
  readonly place?: LocalMention
}

type WordIndex = ReadonlyMap<string, readonly ClauseWord[]>

const indexWords = (words: readonly ClauseWord[]): WordIndex => {
  const index = new Map<string, ClauseWord[]>()
  for (const word of words) {
    const first = word.word.charAt(0)
    const list = index.get(first)
    if (list) list.push(word)
    else index.set(first, [word])
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length)
  return index
}

/** 本人社保卡 is a card of the person's, none of the office's. */
const inOtherWord: ReadonlyMap<string, RegExp> = new Map([['人社', /[保会区团工群]/y]])

const asWords = (groups: readonly (readonly string[])[]): ClauseWord[] =>
  groups.flatMap(([meaning = '', ...others]) =>
    [meaning, ...others].map((word) => {
      const notBefore = inOtherWord.get(word)
      return { word, kind: 'text' as const, meaning, ...(notBefore ? { notBefore } : {}) }
    }),
  )

const ownWords = [...clauseWords, ...asWords(clauseSynonyms)]
const ownMeanings: ReadonlyMap<string, ClauseWord> = new Map(
  ownWords.filter(({ kind }) => kind !== 'filler').map((word) => [word.word, word]),
)

/** The words of a directory's groups; a group that holds a word of our own shares its meaning. */
const asOwnWords = (groups: readonly (readonly string[])[]): ClauseWord[] =>
  groups.flatMap((group) => {
    const own = group.map((word) => ownMeanings.get(word)).find((word) => word !== undefined)
    const { kind, meaning } = own ?? { kind: 'text' as const, meaning: group[0] ?? '' }
    return group.filter((word) => !ownMeanings.has(word)).map((word) => ({ word, kind, meaning }))
  })

/** Characters that stand in names only where a name has two; a shorter synonym would be found inside other words. */
const shortestSynonym = 2

const indexes = new WeakMap<DirectoryFacts, WordIndex>()

/** The words of conditions with the synonyms of a directory, indexed once a directory. */
const wordsOf = (facts: DirectoryFacts): WordIndex => {
  const known = indexes.get(facts)
  if (known) return known
  const groups = (facts.directory.synonyms ?? []).map((group) =>
    group.map((name) => canonicalText(name).text).filter((name) => name.length >= shortestSynonym),
  )
  const index = indexWords([...ownWords, ...asOwnWords(groups)])
  indexes.set(facts, index)
  return index
}

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const stands = (word: ClauseWord, text: string, at: number): boolean => {
  if (!text.startsWith(word.word, at)) return false
  const end = at + word.word.length
  if (word.notAfter && at > 0 && word.notAfter.test(text.charAt(at - 1))) return false
  if (word.notBefore && matches(word.notBefore, text, end)) return false
  return !word.onlyBefore || matches(word.onlyBefore, text, end)
}

const separators = /[\s,、.。;:!?()[\]《》〔〕"'·~/-]/
/** What only says that the place is meant with all that lies in it. */
const placeExtent =
  /(?:行政区域|行政辖区|行政区|辖区|区域|范围|境)?内(?![部容设地科])|(?:行政区域|行政辖区|行政区|辖区|范围)/y
const rangeMark = /[-~至到]+/y
const ordinal = /第([〇零一二三四五六七八九十百千\d]+)/y

/** Reads the tokens of localised text from left to right; punctuation and words without meaning are none. */
export const tokenise = (local: LocalText, directory: DirectoryFacts): readonly ClauseToken[] => {
  const { text } = local
  const words = wordsOf(directory)
  const quantities = new Map(findQuantities(text).map((quantity) => [quantity.start, quantity]))
  const places = new Map(
    local.mentions.filter(({ inTitle }) => !inTitle).map((mention) => [mention.at, mention]),
  )
  const tokens: ClauseToken[] = []
  let at = 0
  const push = (end: number, kind: ClauseToken['kind'], meaning: string, more: Partial<ClauseToken> = {}) => {
    tokens.push({ start: at, end, kind, meaning, ...more })
    at = end
  }
  while (at < text.length) {
    const quantity = quantities.get(at)
    const place = places.get(at)
    const character = text.charAt(at)
    if (quantity) {
      push(quantity.end, 'quantity', quantity.meaning, { quantity })
      // 16-60周岁 and 16周岁至60周岁 are one range.
      if (matches(rangeMark, text, at) && quantities.has(rangeMark.lastIndex)) at = rangeMark.lastIndex
    } else if (place) {
      const meaning = isPlaceholder(character) ? character : `@${place.code ?? place.name}`
      push(Math.max(place.to, at + 1), 'place', meaning, { place })
      if (place.office === undefined && matches(placeExtent, text, at)) at = placeExtent.lastIndex
    } else if (character === '第' && matches(ordinal, text, at)) {
      const end = ordinal.lastIndex
      push(end, 'ordinal', `第${parseNumeral(text.slice(at + 1, end)) ?? text.slice(at + 1, end)}`)
    } else {
      const word = words.get(character)?.find((candidate) => stands(candidate, text, at))
      if (!word) {
        if (separators.test(character)) at += 1
        else push(at + 1, 'text', character.toLowerCase())
      } else if (word.kind === 'filler') at += word.word.length
      else push(at + word.word.length, word.kind, word.meaning)
    }
  }
  return tokens
}
