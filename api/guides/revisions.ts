import { z } from '@hono/zod-openapi'
import type { Guide } from '../../rules/catalog.ts'
import type { Store } from '../db/store.ts'
import type { GuideRevisionRow } from '../db/tables.ts'
import { guideBody } from '../schema.ts'

/** One revision of a guide, whole. */
export const revisionSchema = z
  .object({
    revision: z.number().int(),
    /** Id of the person who saved it. */
    actor: z.string(),
    cause: z.enum(['import', 'edit', 'undo']),
    createdAt: z.string(),
    guide: guideBody,
  })
  .openapi('GuideRevision')
export type GuideRevision = z.infer<typeof revisionSchema>

const fromRevisionRow = ({
  revision,
  actor,
  cause,
  created_at,
  content,
}: GuideRevisionRow): GuideRevision => ({
  revision,
  actor,
  // Loading a catalog, importing, saving and taking an import back are all that write revisions.
  cause: cause as GuideRevision['cause'],
  createdAt: created_at,
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
