import { distance } from 'fastest-levenshtein'
import { distinguishingWords } from '../../lexicon/law-titles.ts'
import type { LawTitle } from './law-title.ts'

const placePattern = /[省市区县州盟旗]/
const countPattern = /[\d一二三四五六七八九十]/

const commonStart = (one: string, other: string): number => {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  return start
}

/** What is left of two strings between their common beginning and their common end. */
const differingMiddles = (one: string, other: string): readonly [string, string] => {
  const start = commonStart(one, other)
  const shorter = Math.min(one.length, other.length)
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

const sortedCharacters = (text: string): string => Array.from(text).sort().join('')

/** How sure a misspelling must be: `likely` where the right title is expected there, `certain` where it is only known. */
export type Certainty = 'likely' | 'certain'

/**
 * How many characters one title is from the other where it can only be a misspelling of it, else undefined. Titles of
 * two kinds (条例, 办法), of two issuers or places, with other ordinals, or with a word that makes another document
 * (暂行, 实施, 管理 …) are never one misspelt; nor are titles in which two characters of a short name were replaced
 * (失业, 工伤), and for certain not one (企业年金, 职业年金).
 */
export const misspellingDistance = (
  one: LawTitle,
  other: LawTitle,
  certainty: Certainty,
): number | undefined => {
  if (one.issuer !== other.issuer && one.issuer !== '' && other.issuer !== '') return undefined
  if (one.key === other.key) return 0
  if (one.kind !== other.kind && one.kind !== '' && other.kind !== '') return undefined
  const [left, right] = differingMiddles(one.key, other.key)
  const length = Math.max(one.key.length, other.key.length)
  if (length < 4 || Math.abs(left.length - right.length) > 4) return undefined
  if ([left, right].some((middle) => distinguishingWords.has(middle) || countPattern.test(middle)))
    return undefined
  if (placePattern.test(left) !== placePattern.test(right)) return undefined
  const apart = distance(left, right)
  return apart <= allowedDistance(one, other, left, right, certainty) ? apart : undefined
}

const allowedDistance = (
  one: LawTitle,
  other: LawTitle,
  left: string,
  right: string,
  certainty: Certainty,
): number => {
  const length = Math.max(one.key.length, other.key.length)
  if (left.length === right.length && sortedCharacters(left) === sortedCharacters(right)) return 4
  if (left === '' || right === '') return Math.min(4, Math.floor(length / 3))
  const isInKind = one.kind !== other.kind
  return certainty === 'certain' && length < 8 && !isInKind ? 0 : Math.max(1, Math.floor(length / 6))
}
