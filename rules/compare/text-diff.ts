import { findQuantities } from '../canonical/quantities/quantity.ts'
import { rawRange, type Text } from '../canonical/text/text.ts'
import { diffSequences } from './sequence-diff.ts'

/** A stretch of two texts: the same canonical characters, or changed ones; ranges are in the raw strings. */
export interface TextStretch {
  readonly isSame: boolean
  readonly standard: { readonly start: number; readonly end: number; readonly text: string }
  readonly guide: { readonly start: number; readonly end: number; readonly text: string }
}

const longestTitle = 80
const unsplit = new RegExp(`《[^》]{0,${longestTitle}}》|\\d+(?:\\.\\d+)?|[A-Za-z]+|[^]`, 'gu')

/** Cuts canonical text into what a diff may not split: titles in 《》, quantities with their units, words, characters. */
const cut = (text: string): readonly string[] => {
  const parts: string[] = []
  let from = 0
  const plain = (to: number): void => {
    if (to > from) parts.push(...(text.slice(from, to).match(unsplit) ?? []))
    from = to
  }
  for (const { start, end } of findQuantities(text)) {
    const open = text.lastIndexOf('《', start)
    if (open >= from && text.indexOf('》', open) >= end) continue
    plain(start)
    parts.push(text.slice(start, end))
    from = end
  }
  plain(text.length)
  return parts
}

const endsOf = (parts: readonly string[]): readonly number[] => {
  let at = 0
  return [0, ...parts.map((part) => (at += part.length))]
}

/** Compares two texts; the stretches partition both canonical texts in order. */
export const diffTexts = (standard: Text, guide: Text): readonly TextStretch[] => {
  const a = cut(standard.text)
  const b = cut(guide.text)
  const endsA = endsOf(a)
  const endsB = endsOf(b)
  const side = (
    text: Text,
    ends: readonly number[],
    range: { readonly start: number; readonly end: number },
  ) => {
    const start = ends[range.start] ?? 0
    const end = ends[range.end] ?? text.text.length
    return { ...rawRange(text, start, end), text: text.text.slice(start, end) }
  }
  return diffSequences(a, b).map((stretch) => ({
    isSame: stretch.isSame,
    standard: side(standard, endsA, stretch.a),
    guide: side(guide, endsB, stretch.b),
  }))
}
