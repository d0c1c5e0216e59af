import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { maySee } from '../actor.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { type LogPage, type LogPageAnswer, logEntrySchema, pageOf } from './list.ts'

/** What happened to one guide and to the findings at it, the newest first. */
export const timelineSchema = z
  .object({
    guide: z.object({ id: z.string(), name: z.string(), agency: z.string(), agencyName: z.string() }),
    /** What it began with: the log does not tell the loading of a catalog. */
    first: z.object({
      revision: z.number().int(),
      at: z.string(),
      actor: z.string(),
      cause: z.enum(['import', 'edit']),
    }),
    entries: z.array(logEntrySchema),
    next: z.number().int().nullable(),
  })
  .openapi('GuideTimeline')
type Timeline = z.infer<typeof timelineSchema>

/** A number as the log has it. */
const asText = (column: string) => sql<string>`cast(${sql.ref(column)} as text)`.as('id')

const readEntries = async (
  store: Pick<Store, 'db'>,
  asking: Pick<Asking, 'head'>,
  id: string,
  { limit, before }: LogPage,
): Promise<LogPageAnswer> => {
  let query = store.db
    .selectFrom('log')
    .selectAll()
    .where((eb) => {
      const own = eb.selectFrom('finding').where('guide_id', '=', id)
      const decided = own.innerJoin('decision_finding', 'decision_finding.finding_id', 'finding.id')
      return eb.or([
        eb.and([eb('subject', 'in', ['guide', 'link']), eb('subject_id', '=', id)]),
        eb.and([eb('subject', '=', 'finding'), eb('subject_id', 'in', own.select(asText('finding.id')))]),
        eb.and([
          eb('subject', '=', 'attachment'),
          eb(
            'subject_id',
            'in',
            own
              .innerJoin('attachment', 'attachment.finding_id', 'finding.id')
              .select(asText('attachment.id')),
          ),
        ]),
        eb.and([
          eb('subject', '=', 'decision'),
          eb('subject_id', 'in', decided.select(asText('decision_finding.decision_id'))),
        ]),
      ])
    })
    .orderBy('no', 'desc')
    .limit(limit + 1)
  if (before !== undefined) query = query.where('no', '<', before)
  return pageOf(store, asking, await query.execute(), limit)
}

/**
 * A page of what happened to a guide: its revisions, the events of its findings, and the decisions about them.
 * @throws ApiError `guide-not-found` where there is none, or the actor may not see its history
 */
export const readTimeline = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  id: string,
  page: LogPage,
): Promise<Timeline> => {
  const guide = await store.db
    .selectFrom('guide')
    .select(['id', 'name', 'agency'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!guide || !maySee(asking.actor, guide.agency)) throw new ApiError('guide-not-found', { guide: id })
  const { revision, created_at, actor, cause } = await store.db
    .selectFrom('guide_revision')
    .select(['revision', 'created_at', 'actor', 'cause'])
    .where('guide_id', '=', id)
    .orderBy('revision')
    .limit(1)
    .executeTakeFirstOrThrow()
  return {
    guide: { ...guide, agencyName: asking.head.agencyName(guide.agency) },
    first: { revision, at: created_at, actor, cause: cause === 'import' ? cause : 'edit' },
    ...(await readEntries(store, asking, id, page)),
  }
}
