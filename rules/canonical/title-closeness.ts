import { distance } from 'fastest-levenshtein'
import { distinguishingWords } from '../lexicon/law-titles.ts'
import type { LawTitle } from './law-title.ts'

const placePattern = /[省市区县州盟旗]/
const countPattern = /[\d一二三四五六七八九十]/

/** What is left of two strings between their common beginning and their common end. */
const differingMiddles = (one: string, other: string): readonly [string, string] => {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

const sortedCharacters = (text: string): string => Array.from(text).sort().join('')

/**
 * How many characters one title is from the other where it can only be a misspelling of it, else undefined. Titles of
 * two kinds (条例, 办法), of two places, with other ordinals, or with a word that makes another document (暂行, 实施,
 * 管理 …) are never one misspelt; nor are titles in which two characters of a short name were replaced (失业, 工伤).
 */
export const misspellingDistance = (one: LawTitle, other: LawTitle): number | undefined => {
  if (one.key === other.key) return 0
  if (one.kind !== other.kind && one.kind !== '' && other.kind !== '') return undefined
  if (one.issuer !== other.issuer && one.issuer !== '' && other.issuer !== '') return undefined
  const [left, right] = differingMiddles(one.key, other.key)
  const length = Math.max(one.key.length, other.key.length)
  if (length < 4 || Math.abs(left.length - right.length) > 4) return undefined
  if ([left, right].some((middle) => distinguishingWords.has(middle) || countPattern.test(middle)))
    return undefined
  if (placePattern.test(left) !== placePattern.test(right)) return undefined
  const apart = distance(left, right)
  const isSwap = left.length === right.length && sortedCharacters(left) === sortedCharacters(right)
  const isGap = left === '' || right === ''
  const allowed = isSwap
    ? 4
    : isGap
      ? Math.min(4, Math.floor(length / 3))
      : Math.max(1, Math.floor(length / 6))
  return apart <= allowed ? apart : undefined
}
