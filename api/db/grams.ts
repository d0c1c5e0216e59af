/** Texts as the index holds them, since FTS5 knows no Chinese words: runs of characters cut into overlapping pairs. */

/** One run of a text: Chinese characters, or letters and digits. */
export interface TextRun {
  readonly isHan: boolean
  readonly value: string
}

const run = /(\p{Script=Han}+)|([\p{L}\p{N}]+?)(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu

/** A text folded for comparison: width, case. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The runs of a text in their order; what stands between them tells nothing. */
export const runsOf = (text: string): readonly TextRun[] =>
  Array.from(foldText(text).matchAll(run), ([value, han]) => ({ isHan: han !== undefined, value }))

/**
 * A run in overlapping pieces of a length, ended by the characters that begin no whole piece as one: so no piece is
 * followed by a piece of the next run that would continue it.
 */
export const gramsOf = (value: string, length: number): readonly string[] => {
  const characters = [...value]
  const last = Math.max(0, characters.length - length + 1)
  return [
    ...characters.slice(0, last).map((_, at) => characters.slice(at, at + length).join('')),
    characters.slice(last).join(''),
  ].filter((gram) => gram !== '')
}

/** What a code is found by: its letters and digits, in threes. */
export const foldCode = (code: string): string => foldText(code).replaceAll(/[^a-z0-9]/g, '')

/** Texts as words of the index. */
export const indexWords = (texts: Iterable<string>): string =>
  Array.from(texts, (text) =>
    runsOf(text)
      .flatMap(({ isHan, value }) => (isHan ? gramsOf(value, 2) : [value]))
      .join(' '),
  ).join(' ')

/** Codes as words of the index. */
export const indexCodes = (codes: Iterable<string>): string =>
  Array.from(codes, (code) => gramsOf(foldCode(code), 3).join(' ')).join(' ')
