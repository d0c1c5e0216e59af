import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from './tables.ts'

const run = /(\p{Script=Han}+)|([\p{L}\p{N}]+)/gu

const parts = (text: string): { readonly han: boolean; readonly value: string }[] =>
  Array.from(text.normalize('NFKC').toLowerCase().matchAll(run), ([value, han]) => ({
    han: han !== undefined,
    value,
  }))

const pairsOf = (value: string): string[] => {
  const characters = [...value]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** A text as the index holds it: Chinese in overlapping pairs of characters, since FTS5 knows no Chinese words. */
export const indexWords = (texts: readonly string[]): string =>
  texts.flatMap((text) => parts(text).flatMap(({ han, value }) => (han ? pairsOf(value) : [value]))).join(' ')

/** A query in FTS5's language: every part must stand there, Chinese as a phrase of pairs; undefined where nothing is asked. */
const matchOf = (query: string): string | undefined => {
  const terms = parts(query).map(({ han, value }) =>
    han && [...value].length > 1 ? `"${pairsOf(value).join(' ')}"` : `"${value}"*`,
  )
  return terms.length === 0 ? undefined : terms.join(' AND ')
}

/** The numbers (`guide.no`) of the guides in which all of a query stands, as a subquery for `in`. */
export const guidesMatching = (query: string): RawBuilder<number> => {
  const match = matchOf(query)
  return match === undefined
    ? sql<number>`(select null where false)`
    : sql<number>`(select rowid from guide_search where guide_search match ${match})`
}

/** Puts a saved guide's words into the index. */
export const reindexGuide = (db: Kysely<Tables>, no: number, words: string): CompiledQuery =>
  sql`update guide_search set words = ${words} where rowid = ${no}`.compile(db)
