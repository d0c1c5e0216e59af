/** What was probably meant by a cell that cannot be read: offered to a person, never taken by itself. */
import { distance } from 'fastest-levenshtein'
import { canonicalText } from '../../rules/canonical/text/text.ts'
import { readCell } from './cell.ts'
import type { ValueKind } from './columns.ts'
import type { Word } from './words.ts'

/** How alike a text and a word must be for the word to be what was meant. */
const leastAlike = 0.5

const folded = (text: string): string => canonicalText(text).text.replace(/\s/g, '')

/** The word that a text is most like; undefined where none is near, or two values are as near. */
const nearestWord = (words: readonly Word[], text: string): string | undefined => {
  const wanted = folded(text)
  const ranked = words
    .map(({ word, others }) => ({
      word,
      alike: Math.max(
        ...[word, ...others].map((one) => {
          const name = folded(one)
          return 1 - distance(name, wanted) / Math.max(1, name.length, wanted.length)
        }),
      ),
    }))
    .toSorted((one, other) => other.alike - one.alike)
  const [best, second] = ranked
  if (!best || best.alike < leastAlike || best.alike === second?.alike) return undefined
  return best.word
}

const onlyNumber = (text: string): string | undefined => {
  const numbers = folded(text).match(/\d+(?:\.\d+)?/g) ?? []
  return numbers.length === 1 ? numbers[0] : undefined
}

const regionEnds = ['市', '县', '区', '省'] as const

const candidateOf = (kind: ValueKind, text: string): string | undefined => {
  switch (kind.type) {
    case 'choice':
      return nearestWord(kind.words, text)
    case 'choices': {
      const parts = text.split(/[、，,；;/／|\n]/).filter((part) => part.trim() !== '')
      const found = parts.map((part) =>
        isReadable(kind, part) ? part.trim() : nearestWord(kind.words, part),
      )
      return found.includes(undefined) ? undefined : found.join('、')
    }
    case 'limit': {
      // A number alone is nearly always of working days: 行政许可法 82 counts in them.
      const number = /^([\d.]+)(?:个|工作|个工作)?$/.exec(folded(text))?.[1]
      return number === undefined ? undefined : `${number}个工作日`
    }
    case 'number':
    case 'count':
      return onlyNumber(text)
    case 'region': {
      const named = regionEnds.map((end) => `${text.trim()}${end}`).filter((name) => isReadable(kind, name))
      return named.length === 1 ? named[0] : undefined
    }
    default:
      return undefined
  }
}

const isReadable = (kind: ValueKind, text: string): boolean => {
  const reading = readCell(kind, text)
  return reading !== undefined && 'value' in reading && !reading.isPart
}

/** A text that this column could hold in place of one that it could not; undefined where none is likelier than others. */
export const suggestText = (kind: ValueKind, text: string): string | undefined => {
  const candidate = candidateOf(kind, text)
  return candidate !== undefined && isReadable(kind, candidate) ? candidate : undefined
}
