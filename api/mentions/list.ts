import { z } from '@hono/zod-openapi'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { matches } from '../findings/filter.ts'
import { findingBody } from '../findings/finding.ts'
import { listedByFingerprint } from '../findings/list.ts'

/** A comment that calls upon the one who asks, as the API gives it. */
export const mentionSchema = z
  .object({
    id: z.number().int(),
    finding: findingBody,
    /** Id of the person who wrote the comment. */
    actor: z.string(),
    at: z.string(),
    text: z.string(),
  })
  .openapi('Mention')
export type Mention = z.infer<typeof mentionSchema>

/** Unread comments that call upon the actor, at findings that the actor may see. */
const unread = ({ db }: Pick<Store, 'db'>, asking: Asking) =>
  db
    .selectFrom('mention')
    .innerJoin('finding', 'finding.id', 'mention.finding_id')
    .where('mention.person', '=', asking.actor.person)
    .where('mention.read_at', 'is', null)
    .where((eb) => matches(eb, { ...asking, filter: {} }, 'state'))

/** The unread comments that call upon the actor, the newest first, with how many there are in all. */
export const listMentions = async (
  store: Store,
  asking: Asking,
  { limit, finding }: { readonly limit: number; readonly finding?: string | undefined },
): Promise<{ mentions: Mention[]; total: number }> => {
  let query = unread(store, asking)
  if (finding !== undefined) query = query.where('finding.fingerprint', '=', finding)
  const [{ total }, rows] = await Promise.all([
    query.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    query
      .select(['mention.id', 'mention.actor', 'mention.at', 'mention.text', 'finding.fingerprint'])
      .orderBy('mention.id', 'desc')
      .limit(limit)
      .execute(),
  ])
  const findings = await listedByFingerprint(store, asking, [
    ...new Set(rows.map(({ fingerprint }) => fingerprint)),
  ])
  const byFingerprint = new Map(findings.map((one) => [one.fingerprint, one]))
  return {
    total,
    mentions: rows.flatMap(({ fingerprint, ...mention }) => {
      const at = byFingerprint.get(fingerprint)
      return at ? [{ ...mention, finding: at }] : []
    }),
  }
}

/** Marks a comment that calls upon the actor as read; read before is no matter. @throws ApiError `mention-not-found` */
export const readMention = async (
  store: Store,
  { actor }: Pick<Asking, 'actor'>,
  id: number,
  at: Date,
): Promise<void> => {
  const { db } = store
  const own = await db
    .selectFrom('mention')
    .select('id')
    .where('id', '=', id)
    .where('person', '=', actor.person)
    .executeTakeFirst()
  if (!own) throw new ApiError('mention-not-found', { mention: id })
  await store.batch([
    db
      .updateTable('mention')
      .set({ read_at: at.toISOString() })
      .where('id', '=', id)
      .where('read_at', 'is', null)
      .compile(),
  ])
}
