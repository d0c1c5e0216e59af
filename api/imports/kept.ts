import type { CompiledQuery } from 'kysely'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { ImportRow } from '../db/tables.ts'
import type { Source } from '../intake/source.ts'
import type { ImportAnswer } from './answer.ts'

/** An import that was carried out: what came, and what was answered. */
export interface KeptImport {
  readonly bodyHash: string
  readonly answer: ImportAnswer
}

const encoder = new TextEncoder()

/** SHA-256 of bytes, in hexadecimal digits. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of what an import is given: its file's name and bytes. */
export const hashOf = async (source: Source): Promise<string> => {
  const name = encoder.encode(`${source.name}\0`)
  const bytes = await source.bytes()
  const all = new Uint8Array(name.length + bytes.length)
  all.set(name)
  all.set(bytes, name.length)
  return sha256Of(all)
}

/** The import that an actor sent under a key, if there was one. */
export const findImport = async (
  { db }: Store,
  { actor, key }: Pick<ImportRow, 'actor' | 'key'>,
): Promise<KeptImport | undefined> => {
  const row = await db
    .selectFrom('import')
    .select(['body_hash', 'result'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
  // Written by keepImport, so it is an answer.
  return row && { bodyHash: row.body_hash, answer: JSON.parse(row.result) as ImportAnswer }
}

/** Statements that keep an import under its key. */
export const keepImport = ({ db }: Store, row: ImportRow): CompiledQuery[] =>
  insertRows(db, 'import', ['actor', 'key', 'body_hash', 'result', 'created_at'], [row])
