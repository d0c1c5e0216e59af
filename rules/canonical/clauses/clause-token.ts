import type { DirectoryFacts } from '../../directory.ts'
import { clauseSynonyms } from '../../lexicon/clause-synonyms.ts'
import {
  atLeastApart,
  atMostApart,
  atMostTimes,
  type ClauseWord,
  clauseWords,
  type WordKind,
} from '../../lexicon/clause-words.ts'
import { isPlaceholder, type LocalMention, type LocalText } from '../places/localise.ts'
import { parseNumeral } from '../quantities/numeral.ts'
import { findQuantities, type Quantity } from '../quantities/quantity.ts'
import { canonicalText } from '../text/text.ts'

/** One part of a condition that carries meaning, as a range of its localised text. */
export interface ClauseToken {
  readonly start: number
  readonly end: number
  readonly kind: Exclude<WordKind, 'filler'> | 'quantity' | 'place' | 'ordinal'
  /** Equal exactly where two tokens mean the same. */
  readonly meaning: string
  readonly quantity?: Quantity
  readonly place?: LocalMention
  /** Its bound stands apart from its number: 至少工作3年. */
  readonly isBoundApart?: true
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
const numeralOf = '[\\d〇零一二三四五六七八九十元]'
/** A day as people write it: 2024年1月1日, 二〇二四年元月一日, 6月30日, 2024-01-01, 2024.1.1. */
const dayOfYear = new RegExp(
  `(?:(${numeralOf}{4})年)?(${numeralOf}{1,2})月(?:(${numeralOf}{1,3})[日号])|([12]\\d{3})([-./])([01]?\\d)\\5([0-3]?\\d)(?!\\d)`,
  'y',
)
const opensDate = /[\d〇零一二三四五六七八九十元]/
const inNumber = (numeral: string | undefined): string =>
  numeral === undefined ? '' : String(numeral === '元' ? 1 : (parseNumeral(numeral) ?? numeral))
const dayAt = (text: string, at: number): RegExpExecArray | undefined => {
  // The middle of a longer number opens no date.
  if (at > 0 && /\d/.test(text.charAt(at - 1))) return undefined
  dayOfYear.lastIndex = at
  return dayOfYear.exec(text) ?? undefined
}

const meaningOfDay = ([, year, month, day, otherYear, , otherMonth, otherDay]: RegExpExecArray): string =>
  `${inNumber(year ?? otherYear)}-${inNumber(month ?? otherMonth)}-${inNumber(day ?? otherDay)}`

const ordinal = /第([〇零一二三四五六七八九十百千\d]+)/y

/** How far from its 只能 a number of times may stand: 只能申请享受一次. */
const reachOfLimit = 6

/**
 * 只能享受一次 says the same as 享受不超过一次, and 至少工作3年 as 工作不少于3年: the number takes the bound, the word
 * goes.
 */
const withLimits = (tokens: readonly ClauseToken[]): readonly ClauseToken[] => {
  const limits = ({ kind, meaning }: ClauseToken) =>
    kind === 'text' && (meaning === atMostTimes || meaning === atMostApart || meaning === atLeastApart)
  if (!tokens.some(limits)) return tokens
  const dropped = new Set<ClauseToken>()
  const bounded = new Map<ClauseToken, ClauseToken>()
  tokens.forEach((token, at) => {
    if (!limits(token)) return
    const counted = tokens.slice(at + 1, at + 1 + reachOfLimit).find(({ quantity }) => quantity)
    if (!counted?.quantity || (token.meaning === atMostTimes && counted.quantity.unit !== '次')) return
    dropped.add(token)
    if (counted.quantity.comparator !== '=') return
    const comparator = token.meaning === atLeastApart ? ('>=' as const) : ('<=' as const)
    const meaning = counted.meaning.replace(/^=/, comparator)
    bounded.set(counted, {
      ...counted,
      meaning,
      quantity: { ...counted.quantity, comparator, meaning },
      isBoundApart: true,
    })
  })
  return tokens.flatMap((token) => (dropped.has(token) ? [] : [bounded.get(token) ?? token]))
}

/** 满12个月后 is when 12个月后 is: what comes behind a period has let it pass. */
const withPassed = (tokens: readonly ClauseToken[], text: string): readonly ClauseToken[] =>
  tokens.map((token, at) => {
    const { quantity, start, end } = token
    const next = tokens[at + 1]
    if (
      quantity?.comparator !== '>=' ||
      next?.kind !== 'comparator' ||
      next.meaning !== '后' ||
      !/^(?:已|届)?满/.test(text.slice(start, end))
    )
      return token
    const meaning = quantity.meaning.replace(/^>=/, '=')
    return { ...token, meaning, quantity: { ...quantity, comparator: '=', meaning } }
  })

const locative = new Set(['地', '所', '在', '所在地'])
const holding = new Set(['符合', '有', '拥', '凭', '持'])

const isResidence = (token: ClauseToken | undefined): boolean =>
  token?.kind === 'text' && token.meaning === '户籍'

/**
 * 户籍在本市 and 具有本市户籍 say the same as 本市户籍: the place goes first, and takes in the words that only say that
 * somebody has it.
 */
const withResidences = (tokens: readonly ClauseToken[]): readonly ClauseToken[] => {
  if (!tokens.some(isResidence)) return tokens
  const ordered: ClauseToken[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as ClauseToken
    if (token.kind === 'place' && isResidence(tokens[at + 1])) {
      let { start } = token
      while (holding.has(ordered.at(-1)?.meaning ?? '') && ordered.at(-1)?.end === start)
        start = ordered.pop()?.start ?? start
      ordered.push({ ...token, start })
      continue
    }
    let next = at + 1
    if (isResidence(token)) while (locative.has(tokens[next]?.meaning ?? '')) next++
    const place = tokens[next]
    // Of 户籍本市 nobody says that it is a place of residence: there is 在, 为 or 是 between.
    if (!isResidence(token) || !place?.place || place.place.office !== undefined || place.start === token.end)
      ordered.push(token)
    else {
      ordered.push({ ...place, start: token.start }, { ...token, start: place.end, end: place.end })
      at = next
    }
  }
  return ordered
}

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
    const day = quantity === undefined && opensDate.test(character) ? dayAt(text, at) : undefined
    if (day) push(at + day[0].length, 'text', meaningOfDay(day))
    else if (quantity) {
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
  return withPassed(withLimits(withResidences(tokens)), text)
}
