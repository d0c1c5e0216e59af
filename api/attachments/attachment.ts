import { Buffer } from 'node:buffer'
import { z } from '@hono/zod-openapi'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CompiledQuery, sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { AttachmentRow } from '../db/tables.ts'
import { deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { matches } from '../findings/filter.ts'
import { appendLog } from '../log/log.ts'
import { mostAttachments } from './limits.ts'

/** A file at a finding, as the API gives it. */
export const attachmentSchema = z
  .object({
    id: z.number().int(),
    name: z.string(),
    /** Bytes. */
    size: z.number().int(),
    /** SHA-256 of its bytes. */
    hash: z.string(),
    /** Id of the person who attached it. */
    actor: z.string(),
    at: z.string(),
    /** Whether the one who asks may take it away. */
    removable: z.boolean(),
  })
  .openapi('Attachment')
export type Attachment = z.infer<typeof attachmentSchema>

/** Who attached a file, and the province, may take it away. */
const mayRemove = ({ actor }: Pick<AttachmentRow, 'actor'>, who: Actor): boolean =>
  who.person === actor || who.role === 'province'

const fromRow = ({ id, name, size, hash, actor, at }: AttachmentRow, who: Actor): Attachment => ({
  id,
  name,
  size,
  hash,
  actor,
  at,
  removable: mayRemove({ actor }, who),
})

/** A finding that the actor may see. @throws ApiError `finding-not-found` */
const requireFinding = async ({ db }: Pick<Store, 'db'>, asking: Asking, fingerprint: string) => {
  const finding = await db
    .selectFrom('finding')
    .select(['finding.id', 'finding.agency'])
    .where('finding.fingerprint', '=', fingerprint)
    .where((eb) => matches(eb, { ...asking, filter: {} }, 'state'))
    .executeTakeFirst()
  if (!finding) throw new ApiError('finding-not-found', { fingerprint })
  return finding
}

/** Files at a finding that were not removed, the oldest first. */
const standingAt = ({ db }: Pick<Store, 'db'>, finding: number) =>
  db
    .selectFrom('attachment')
    .selectAll()
    .where('finding_id', '=', finding)
    .where('removed_at', 'is', null)
    .orderBy('id')

/** The files at a finding, the oldest first. @throws ApiError `finding-not-found` */
export const listAttachments = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  fingerprint: string,
): Promise<Attachment[]> => {
  const finding = await requireFinding(store, asking, fingerprint)
  return (await standingAt(store, finding.id).execute()).map((row) => fromRow(row, asking.actor))
}

/** Bytes of a piece of a file: in Base64 a third more, which is below D1's 1 MB for a value. */
const pieceBytes = 600_000

function* piecesOf(id: number, bytes: Uint8Array) {
  for (let at = 0; at * pieceBytes < bytes.length; at++)
    yield {
      attachment_id: id,
      position: at,
      content: Buffer.from(bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes)).toString('base64'),
    }
}

const nextId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { id } = await db
    .selectFrom('attachment')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

/**
 * Attaches a file, already held to what may be attached, to a finding, and tells it to the log.
 * @throws ApiError `finding-not-found`, `attachment-refused` where there are too many, `too-many-writes`
 */
export const attach = (
  store: Store,
  asking: Asking,
  fingerprint: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  now: () => Date,
): Promise<Attachment> =>
  retrying(store, async ({ generation }) => {
    const finding = await requireFinding(store, asking, fingerprint)
    const standing = await standingAt(store, finding.id).execute()
    if (standing.length >= mostAttachments)
      throw new ApiError('attachment-refused', { reason: 'too-many', name, most: mostAttachments })
    const deed = deedOf(asking.actor.person, now(), 'edit')
    const row: AttachmentRow = {
      id: await nextId(store),
      finding_id: finding.id,
      name,
      size: bytes.length,
      hash: bytesToHex(sha256(bytes)),
      actor: deed.actor,
      at: deed.at,
      removed_by: null,
      removed_at: null,
    }
    await store.batch([
      advanceGeneration(store.db, generation),
      ...insertRows(
        store.db,
        'attachment',
        ['id', 'finding_id', 'name', 'size', 'hash', 'actor', 'at'],
        [row],
      ),
      ...insertRows(
        store.db,
        'attachment_chunk',
        ['attachment_id', 'position', 'content'],
        piecesOf(row.id, bytes),
      ),
      ...(await told(store, row, deed, 'attach', finding.agency)),
    ])
    return fromRow(row, asking.actor)
  })

/** What the log says of a file: the finding, and by its hash which bytes they were, also once they are gone. */
const told = (
  store: Store,
  { id, finding_id, name, size, hash }: AttachmentRow,
  deed: ReturnType<typeof deedOf>,
  action: 'attach' | 'detach',
  agency: string,
): Promise<CompiledQuery[]> =>
  appendLog(store, [
    entryOf(deed, action, ['attachment', String(id)], agency, {
      finding: finding_id,
      file: name,
      size,
      hash,
    }),
  ])

const requireAttachment = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  fingerprint: string,
  id: number,
): Promise<{ readonly row: AttachmentRow; readonly agency: string }> => {
  const finding = await requireFinding(store, asking, fingerprint)
  const row = await standingAt(store, finding.id).where('id', '=', id).executeTakeFirst()
  if (!row) throw new ApiError('attachment-not-found', { attachment: id })
  return { row, agency: finding.agency }
}

/** A file at a finding with its bytes. @throws ApiError `finding-not-found`, `attachment-not-found` */
export const readAttachment = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  fingerprint: string,
  id: number,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> => {
  const { row } = await requireAttachment(store, asking, fingerprint, id)
  const chunks = await store.db
    .selectFrom('attachment_chunk')
    .select('content')
    .where('attachment_id', '=', id)
    .orderBy('position')
    .execute()
  const bytes = new Uint8Array(row.size)
  let at = 0
  for (const { content } of chunks) {
    const piece = Buffer.from(content, 'base64')
    bytes.set(piece, at)
    at += piece.length
  }
  return { name: row.name, bytes }
}

/**
 * Takes a file away: its content is deleted, that it was there stays in the log.
 * @throws ApiError `finding-not-found`, `attachment-not-found`, also where the actor may not take it away
 */
export const detach = (
  store: Store,
  asking: Asking,
  fingerprint: string,
  id: number,
  now: () => Date,
): Promise<void> =>
  retrying(store, async ({ generation }) => {
    const { row, agency } = await requireAttachment(store, asking, fingerprint, id)
    if (!mayRemove(row, asking.actor)) throw new ApiError('attachment-not-found', { attachment: id })
    const deed = deedOf(asking.actor.person, now(), 'edit')
    await store.batch([
      advanceGeneration(store.db, generation),
      store.db
        .updateTable('attachment')
        .set({ removed_by: deed.actor, removed_at: deed.at })
        .where('id', '=', id)
        .compile(),
      store.db.deleteFrom('attachment_chunk').where('attachment_id', '=', id).compile(),
      ...(await told(store, row, deed, 'detach', agency)),
    ])
  })
