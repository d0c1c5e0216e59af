import { z } from '@hono/zod-openapi'
import type { Guide } from '../../rules/catalog.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { GuideRevisionRow } from '../db/tables.ts'
import { guideBody } from '../schema.ts'
import { changeSchema, changesBetween } from './changes.ts'
import { type RevisionCause, revisionCauses } from './revise.ts'

/** One revision of a guide, whole. */
export const revisionSchema = z
  .object({
    revision: z.number().int(),
    /** Id of the person who saved it. */
    actor: z.string(),
    cause: z.enum(revisionCauses),
    createdAt: z.string(),
    /** Why it was published although it opens errors. */
    reason: z.string().nullable(),
    /** The bulk that it was part of. */
    bulk: z.number().int().nullable(),
    guide: guideBody,
  })
  .openapi('GuideRevision')
export type GuideRevision = z.infer<typeof revisionSchema>

const fromRevisionRow = ({
  revision,
  actor,
  cause,
  created_at,
  reason,
  bulk,
  content,
}: GuideRevisionRow): GuideRevision => ({
  revision,
  actor,
  // Every writer of revisions names one of the causes.
  cause: cause as RevisionCause,
  createdAt: created_at,
  reason,
  bulk,
  guide: JSON.parse(content) as Guide,
})

/** All revisions of a guide, the newest first. */
export const listRevisions = async ({ db }: Store, id: string): Promise<GuideRevision[]> => {
  const rows = await db
    .selectFrom('guide_revision')
    .selectAll()
    .where('guide_id', '=', id)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(fromRevisionRow)
}

/** A revision, and what it changed of the one before it; the first changed nothing. */
export const revisionChangesSchema = revisionSchema
  .omit({ guide: true })
  .extend({ changes: z.array(changeSchema) })
  .openapi('GuideRevisionChanges')

/** What a revision of a guide changed; undefined where the guide never had it. */
export const readRevisionChanges = async (
  { db }: Store,
  id: string,
  revision: number,
): Promise<z.infer<typeof revisionChangesSchema> | undefined> => {
  const rows = await db
    .selectFrom('guide_revision')
    .selectAll()
    .where('guide_id', '=', id)
    .where('revision', 'in', [revision, revision - 1])
    .orderBy('revision', 'desc')
    .execute()
  const [written, before] = rows.map(fromRevisionRow)
  if (written?.revision !== revision) return undefined
  const { guide, ...facts } = written
  return { ...facts, changes: before ? changesBetween(before.guide, guide) : [] }
}

/** A guide as one of its revisions has it; undefined where it never had that one. */
export const findRevision = async (
  { db }: Store,
  id: string,
  revision: number,
): Promise<Guide | undefined> => {
  const row = await db
    .selectFrom('guide_revision')
    .select('content')
    .where('guide_id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row && (JSON.parse(row.content) as Guide)
}

/** The guides as they stood before a bulk wrote them, by id. */
export const guidesBefore = async (
  { db }: Store,
  bulk: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Guide>> => {
  const rows = await db
    .selectFrom('guide_revision as written')
    .innerJoin('guide_revision as before', (join) =>
      join
        .onRef('before.guide_id', '=', 'written.guide_id')
        .on((eb) => eb('before.revision', '=', eb('written.revision', '-', 1))),
    )
    .select(['before.guide_id', 'before.content'])
    .where('written.bulk', '=', bulk)
    .where('written.cause', '=', 'adopt')
    .where('written.guide_id', 'in', oneOf(ids))
    .execute()
  return new Map(rows.map(({ guide_id, content }) => [guide_id, JSON.parse(content) as Guide]))
}
