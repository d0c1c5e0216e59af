import type { CompiledQuery } from 'kysely'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { ImportRow } from '../db/tables.ts'
import { ApiError } from '../error.ts'
import type { Source } from '../intake/source.ts'

/** An import that was carried out: what came, and what was answered. */
interface KeptImport<Answer> {
  readonly bodyHash: string
  readonly answer: Answer
}

const encoder = new TextEncoder()

/** SHA-256 of bytes, in hexadecimal digits. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of what an import is given: its file's name and bytes, and what else tells it from others. */
export const hashOf = async (source: Source, ...others: readonly string[]): Promise<string> => {
  const name = encoder.encode([...others, source.name, ''].join('\0'))
  const bytes = await source.bytes()
  const all = new Uint8Array(name.length + bytes.length)
  all.set(name)
  all.set(bytes, name.length)
  return sha256Of(all)
}

/** The import that an actor sent under a key, if there was one; what it answers hangs on what it was given. */
const findImport = async <Answer>(
  { db }: Store,
  { actor, key }: Pick<ImportRow, 'actor' | 'key'>,
): Promise<KeptImport<Answer> | undefined> => {
  const row = await db
    .selectFrom('import')
    .select(['body_hash', 'result'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
  // Written by keepImport, so it is an answer to what its hash names.
  return row && { bodyHash: row.body_hash, answer: JSON.parse(row.result) as Answer }
}

/** Statements that keep an import under its key. */
export const keepImport = ({ db }: Store, row: ImportRow): CompiledQuery[] =>
  insertRows(db, 'import', ['actor', 'key', 'body_hash', 'result', 'created_at'], [row])

/**
 * Imports unless that was done under the same key: then it is answered as it was.
 * @throws ApiError `key-reused` where something else was sent under the key
 */
export const onceFor = async <Answer>(
  store: Store,
  { actor, key, bodyHash }: Pick<ImportRow, 'actor' | 'key'> & { readonly bodyHash: string },
  commit: () => Promise<Answer>,
): Promise<Answer> => {
  const kept = await findImport<Answer>(store, { actor, key })
  if (kept && kept.bodyHash !== bodyHash) throw new ApiError('key-reused', { key })
  return kept ? kept.answer : await commit()
}
