import { z } from '@hono/zod-openapi'
import { type CompiledQuery, sql } from 'kysely'
import type { Guide } from '../../rules/catalog.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { GuideDraftRow } from '../db/tables.ts'
import { guideBody } from '../schema.ts'

/** What is edited of a guide and not published. */
export const draftSchema = z
  .object({
    guide: guideBody,
    /** The guide that it was made from, and its revision. */
    base: guideBody,
    baseRevision: z.number().int(),
    /** Id of the person who changed it last. */
    person: z.string(),
    updatedAt: z.string(),
  })
  .openapi('GuideDraft')

/** A draft as it is kept. */
export interface KeptDraft {
  readonly guide: Guide
  readonly baseRevision: number
  readonly person: string
  /** ISO 8601. */
  readonly updatedAt: string
}

/** Where the draft of a guide stands: the number of its changes, and the draft if there is one. */
export interface DraftState {
  /** 0 where there never was one. */
  readonly revision: number
  readonly draft: KeptDraft | undefined
}

const fromDraftRow = ({
  revision,
  base_revision,
  content,
  person,
  updated_at,
}: GuideDraftRow): DraftState => ({
  revision,
  draft:
    content === null
      ? undefined
      : {
          guide: JSON.parse(content) as Guide,
          baseRevision: base_revision,
          person,
          updatedAt: updated_at,
        },
})

/** The draft of a guide. */
export const findDraft = async ({ db }: Store, id: string): Promise<DraftState> => {
  const row = await db.selectFrom('guide_draft').selectAll().where('guide_id', '=', id).executeTakeFirst()
  return row ? fromDraftRow(row) : { revision: 0, draft: undefined }
}

/** Which of some guides have a draft. */
export const guidesWithDrafts = async (
  { db }: Store,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('guide_draft')
    .select('guide_id')
    .where('guide_id', 'in', oneOf(ids))
    .where('content', 'is not', null)
    .execute()
  return new Set(rows.map(({ guide_id }) => guide_id))
}

/**
 * Keeps a draft in place of the one with a revision, and gives its own; undefined where that is not the present one.
 * One statement, and no write in the sense of the generation: nothing that is counted or listed depends on drafts.
 */
export const keepDraft = async (
  { db }: Store,
  id: string,
  { guide, baseRevision, person, updatedAt }: KeptDraft,
  expected: number,
): Promise<number | undefined> => {
  const { rows } = await sql<{ revision: number }>`
    insert into guide_draft (guide_id, revision, base_revision, content, person, updated_at)
    select ${id}, 1, ${baseRevision}, ${JSON.stringify(guide)}, ${person}, ${updatedAt}
    where ${expected} = 0 or exists (select 1 from guide_draft where guide_id = ${id})
    on conflict (guide_id) do update set
      revision = guide_draft.revision + 1,
      base_revision = excluded.base_revision,
      content = excluded.content,
      person = excluded.person,
      updated_at = excluded.updated_at
    where guide_draft.revision = ${expected}
    returning revision`.execute(db)
  return rows[0]?.revision
}

/** Drops the draft with a revision and gives the next; undefined where that is not the present one. */
export const dropDraft = async ({ db }: Store, id: string, expected: number): Promise<number | undefined> => {
  const row = await db
    .updateTable('guide_draft')
    .set({ content: null, revision: expected + 1 })
    .where('guide_id', '=', id)
    .where('revision', '=', expected)
    .returning('revision')
    .executeTakeFirst()
  return row?.revision
}

/** The statement that drops a draft with a batch of others; one that was changed meanwhile stays. */
export const draftPublished = ({ db }: Store, id: string, revision: number): CompiledQuery =>
  db
    .updateTable('guide_draft')
    .set({ content: null, revision: revision + 1 })
    .where('guide_id', '=', id)
    .where('revision', '=', revision)
    .compile()
