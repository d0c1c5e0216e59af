import { Buffer } from 'node:buffer'
import type { CompiledQuery } from 'kysely'
import { insertRows } from '../../db/json-rows.ts'
import type { Store } from '../../db/store.ts'
import { bytesSource, type Source } from '../../intake/source.ts'
import type { StoredImport } from './stored-import.ts'

/** Bytes of a piece of a file: in Base64 a third more, which is below D1's 1 MB for a value. */
const pieceBytes = 600_000

function* piecesOf(no: number, bytes: Uint8Array) {
  for (let at = 0; at * pieceBytes < bytes.length; at++)
    yield {
      import_no: no,
      position: at,
      content: Buffer.from(bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes)).toString('base64'),
    }
}

/** Statements that keep a file. */
export const keepFile = ({ db }: Store, no: number, bytes: Uint8Array): CompiledQuery[] =>
  insertRows(db, 'import_chunk', ['import_no', 'position', 'content'], piecesOf(no, bytes))

/** The file of an import, as it came. */
export const fileOf = async (
  { db }: Store,
  { no, name, size }: Pick<StoredImport, 'no' | 'name' | 'size'>,
): Promise<Source> => {
  const rows = await db
    .selectFrom('import_chunk')
    .select('content')
    .where('import_no', '=', no)
    .orderBy('position')
    .execute()
  const bytes = new Uint8Array(size)
  let at = 0
  for (const { content } of rows) {
    const piece = Buffer.from(content, 'base64')
    bytes.set(piece, at)
    at += piece.length
  }
  return bytesSource(name, bytes)
}
