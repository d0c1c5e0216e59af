/** 事项类型: two digits that mean different types in the national and the provincial table, or the type's name. */

import {
  type ItemType,
  itemTypeSynonyms,
  nationalItemTypes,
  obsoleteItemTypes,
  provincialItemTypes,
} from '../../lexicon/item-types.ts'
import type { Reading } from '../reading.ts'
import type { Text } from '../text/text.ts'

/** A published type with the first two characters of the base code, else of the directory's region, which choose its table. */
export interface TypeSource {
  readonly type: string
  readonly prefix: string
}

/** What a published type means. */
export interface TypeFact {
  readonly text: Text
  /** Its two digits in the table of `prefix`; undefined where that table does not have it. */
  readonly code: string | undefined
  /** Its name; of a type that no table has, the published text. */
  readonly word: string
  /** Two canonical characters: 00 national, else a province. */
  readonly prefix: string
  /** Whether the type is one that no item has any longer (非行政许可审批). */
  readonly isObsolete: boolean
  readonly meaning: string
}

/** The types under a base code's first two characters: 00 national, any other a province. */
export const itemTypesOf = (prefix: string): readonly ItemType[] =>
  prefix === '00' ? nationalItemTypes : provincialItemTypes

const wordPattern = /[^\d\s()（）、.·:：-]+/
const digitPattern = /\d+/
const suffixPattern = /(?:类事项|事项|类别|类)$/

const knownWord = (published: string): string | undefined => {
  const bare = published.replace(suffixPattern, '')
  const word = itemTypeSynonyms[bare] ?? bare
  return obsoleteItemTypes.has(word) || itemTypesOf('00').some((type) => type.word === word)
    ? word
    : undefined
}

/** Reads a type: digits by the table of the prefix, or a name; where both stand there the name decides. */
export const readType = ({ type, prefix }: TypeSource, { text }: Reading): TypeFact => {
  const read = text(type)
  const canonicalPrefix = text(prefix).text
  const table = itemTypesOf(canonicalPrefix)
  const digits = digitPattern.exec(read.text)?.[0].padStart(2, '0')
  const word =
    knownWord(wordPattern.exec(read.text)?.[0] ?? '') ?? table.find(({ code }) => code === digits)?.word
  return {
    text: read,
    code: table.find((row) => row.word === word)?.code,
    word: word ?? read.text.trim(),
    prefix: canonicalPrefix,
    isObsolete: word !== undefined && obsoleteItemTypes.has(word),
    meaning: word ?? `?${read.text.trim()}`,
  }
}
