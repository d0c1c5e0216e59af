import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import { foldCode, foldText, gramsOf, runsOf } from './grams.ts'
import { insertRows } from './json-rows.ts'
import { syllablesOf } from './syllables.ts'
import type { Tables } from './tables.ts'
import { nameColumns, type TextColumn, type TextElement, textColumns } from './text-columns.ts'

/** The words of one guide or item, by column. */
export type IndexedText = Readonly<Record<TextColumn, string>>

/** What is searched: guides by `guide.no`, items by `itemRowid`. */
export type TextTable = 'guide_search' | 'item_search'

const phrase = (tokens: readonly string[]): string => `"${tokens.join(' ')}"`

const wordsPhrase = (word: string): string | undefined => {
  const runs = runsOf(word)
  const last = runs.at(-1)
  if (!last) return undefined
  const tokens = runs.flatMap(({ isHan, value }, at) => {
    if (!isHan) return [value]
    const grams = gramsOf(value, 2)
    // The text may go on where the word ends; only inside a word is it known that the run ends.
    return at === runs.length - 1 && grams.length > 1 ? grams.slice(0, -1) : grams
  })
  const isBegun = !last.isHan || [...last.value].length === 1
  return `${phrase(tokens)}${isBegun ? '*' : ''}`
}

const codePhrase = (word: string): string | undefined => {
  const code = foldCode(word)
  if (code.length < 3 || !/\d/.test(code) || !/^[\x20-\x7e]+$/.test(foldText(word))) return undefined
  return `{code} : ${phrase(gramsOf(code, 3).slice(0, -1))}`
}

/** Two letters begin a piece of three; more are pieces in their order. */
const initialsPhrase = (letters: string): string =>
  letters.length < 3 ? `${phrase([letters])}*` : phrase(gramsOf(letters, 3).slice(0, -1))

const soundPhrases = (word: string): readonly string[] => {
  const letters = foldText(word).replaceAll('ü', 'v').replaceAll(/['’]/g, '')
  if (!/^[a-z]{2,}$/.test(letters)) return []
  return [
    `{initials} : ${initialsPhrase(letters)}`,
    ...syllablesOf(letters).map((syllables) => `{sound} : ${phrase(syllables)}*`),
  ]
}

/** Where a word is looked for: everywhere, in what a thing is named by, or in some elements. */
export type Where = 'anywhere' | 'names' | readonly TextElement[]

/** A word in FTS5's language: as text, as a part of a code, or as it sounds; undefined for one without a letter or digit. */
const matchOfWord = (word: string, where: Where): string | undefined => {
  const words = wordsPhrase(word)
  if (words === undefined) return undefined
  if (where !== 'anywhere' && where !== 'names') return `{${where.join(' ')}} : ${words}`
  const code = codePhrase(word)
  const text = where === 'names' ? `{${nameColumns.join(' ')}} : ${words}` : words
  return `(${[text, ...(code === undefined ? [] : [code]), ...soundPhrases(word)].join(' OR ')})`
}

/** Whether anything can be found by a word: it holds a letter, a digit or a Chinese character. */
export const isSearchable = (word: string): boolean => runsOf(word).length > 0

/** What text must hold: all words somewhere; with elements, at least one of the words in one of these. */
export interface TextQuery {
  readonly words: readonly string[]
  readonly where?: Where
  readonly inElements?: readonly TextElement[]
}

const matchOf = ({ words, where = 'anywhere', inElements }: TextQuery): string | undefined => {
  const terms = words.flatMap((word) => matchOfWord(word, where) ?? [])
  if (terms.length === 0) return undefined
  if (!inElements) return terms.join(' AND ')
  const there = words.flatMap((word) => matchOfWord(word, inElements) ?? [])
  return `${terms.join(' AND ')} AND (${there.join(' OR ')})`
}

/** The rows in which a query's words stand, as a subquery for `in`; none where no word can be searched. */
export const rowsMatching = (table: TextTable, query: TextQuery): RawBuilder<number> => {
  const match = matchOf(query)
  return match === undefined
    ? sql<number>`(select null where false)`
    : sql<number>`(select rowid from ${sql.table(table)} where ${sql.table(table)} match ${match})`
}

/** What `elementsHolding` gives of each guide: its number, and for each element 1 where a word stands in it, else 0. */
export type ElementHits = { readonly no: number } & Readonly<Record<TextElement, number>>

/**
 * The guides in which all words stand, and in which elements any of them does. The rank of a match by one column alone
 * is nought where nothing stands there: so one look tells all elements.
 */
export const elementsHolding = (
  words: readonly string[],
  elements: readonly TextElement[],
): RawBuilder<ElementHits> => {
  const isIn = (element: TextElement) => {
    const weights = textColumns.map((column) => (column === element ? 1 : 0))
    return sql`bm25(guide_search, ${sql.raw(weights.join(', '))}) <> 0 as ${sql.ref(element)}`
  }
  return sql<ElementHits>`(select rowid as no, ${sql.join(elements.map(isIn))} from guide_search
    where guide_search match ${matchOf({ words }) ?? '""'})`
}

/** The ids of the findings in whose sentences a word stands, as a subquery for `in`. */
export const findingsSaying = (word: string): RawBuilder<number> => {
  const words = wordsPhrase(word)
  return words === undefined
    ? sql<number>`(select null where false)`
    : sql<number>`(select rowid from finding_search where finding_search match ${words})`
}

/** Items of a directory that the index numbers apart. */
const itemsOfDirectory = 1_000_000

/** The row of an item: by the number of its directory and its position in it. */
export const itemRowid = (directoryNo: number, position: number): number =>
  directoryNo * itemsOfDirectory + position

/** The position of an item in its directory. */
export const itemPosition = (rowid: number): number => rowid % itemsOfDirectory

/** Statements that put texts into the index, instead of what stood there where they are not new. */
export const indexTexts = (
  db: Kysely<Tables>,
  table: TextTable,
  rows: readonly (IndexedText & { readonly rowid: number })[],
  isNew: boolean,
): CompiledQuery[] => [
  ...(isNew
    ? []
    : [
        sql`delete from ${sql.table(table)} where rowid in (select value from json_each(${JSON.stringify(rows.map(({ rowid }) => rowid))}))`.compile(
          db,
        ),
      ]),
  ...insertRows(db, table, ['rowid', ...textColumns], rows),
]
