/** Cuts a query into the pieces that stand between its spaces. */
import type { Comparator, Span } from './query.ts'

/** Characters read as one value: quoted, or up to a space (and within a field, a comma). */
export interface Piece extends Span {
  readonly text: string
  readonly isQuoted: boolean
  /** Quotation marks that were opened and not closed. */
  readonly isOpen: boolean
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '＂': '＂' }
const space = /\s/
const comparators: readonly (readonly [string, Comparator])[] = [
  ['<=', '<='],
  ['>=', '>='],
  ['≤', '<='],
  ['≥', '>='],
  ['<', '<'],
  ['>', '>'],
  ['＜', '<'],
  ['＞', '>'],
]

/** A value's end: a space, or where values are listed a comma too. */
export type Ends = 'space' | 'comma'

const isEnd = (character: string, ends: Ends): boolean =>
  space.test(character) || (ends === 'comma' && (character === ',' || character === '，'))

/** Reads one piece; in quotes a backslash keeps what follows it. */
export const readPiece = (query: string, start: number, ends: Ends): Piece => {
  const close = closing[query[start] ?? '']
  if (close === undefined) {
    let end = start
    while (end < query.length && !isEnd(query.charAt(end), ends)) end++
    return { text: query.slice(start, end), isQuoted: false, isOpen: false, start, end }
  }
  let text = ''
  let at = start + 1
  while (at < query.length && query[at] !== close) {
    if (query[at] === '\\' && at + 1 < query.length) at++
    text += query[at]
    at++
  }
  const isOpen = at >= query.length
  return { text, isQuoted: true, isOpen, start, end: isOpen ? query.length : at + 1 }
}

/** The comparator that begins at a place, and its length. */
export const readComparator = (
  query: string,
  at: number,
): { readonly comparator: Comparator; readonly length: number } => {
  const found = comparators.find(([written]) => query.startsWith(written, at))
  return found ? { comparator: found[1], length: found[0].length } : { comparator: '', length: 0 }
}

/** The next place that is no space. */
export const skipSpace = (query: string, from: number): number => {
  let at = from
  while (at < query.length && space.test(query.charAt(at))) at++
  return at
}

const nameWithColon = /([\p{L}][\p{L}\p{M}_-]*)[:：](?!\/\/)/uy

/** The name of a field that begins at a place, with its colon; undefined where none does. */
export const readFieldName = (query: string, at: number): (Span & { readonly name: string }) | undefined => {
  nameWithColon.lastIndex = at
  const found = nameWithColon.exec(query)
  return found ? { name: found[1] ?? '', start: at, end: at + found[0].length } : undefined
}
