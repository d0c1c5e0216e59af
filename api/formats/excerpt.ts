import type { Evidence } from '../../rules/rule.ts'

/** A piece of a published string; `marked` where the finding points at it. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

const contextCharacters = 20

/** A JSON Pointer's value, where that is a string. */
export const stringAt = (root: unknown, path: string): string | undefined => {
  let value = root
  for (const token of path.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Reflect.get(value, token.replace(/~1/g, '/').replace(/~0/g, '~'))
  }
  return typeof value === 'string' ? value : undefined
}

const clip = (text: string, keepStart: boolean, keepEnd: boolean): string => {
  const most = contextCharacters * (keepStart && keepEnd ? 2 : 1)
  if (text.length <= most) return text
  const start = keepStart ? text.slice(0, contextCharacters) : ''
  const end = keepEnd ? text.slice(-contextCharacters) : ''
  return `${start}…${end}`
}

/** The marked characters of a string with some text around each, cut at `…`; line breaks become spaces. */
export const excerpt = (
  text: string,
  ranges: readonly Pick<Evidence, 'start' | 'end'>[],
): readonly Piece[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of sorted) {
    if (start < from) continue
    pieces.push({ text: clip(text.slice(from, start), from > 0, true), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    from = end
  }
  pieces.push({ text: clip(text.slice(from), true, false), marked: false })
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') }))
}
