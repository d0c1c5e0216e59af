import { type CompiledQuery, sql } from 'kysely'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { type Actor, actorName } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { deleteRows, insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { guideRow, guideWords } from '../guides/guide.ts'
import type { StoredGuide } from '../guides/queries.ts'

const lastNo = async ({ db }: Store): Promise<number> => {
  const { no } = await db
    .selectFrom('guide')
    .select(sql<number | null>`max(no)`.as('no'))
    .executeTakeFirstOrThrow()
  return no ?? 0
}

/** Guides to be written, who writes them and why. */
export interface Writing {
  readonly guides: readonly Guide[]
  /** Those of them that stand already, by id. */
  readonly stored: ReadonlyMap<string, StoredGuide>
  readonly actor: Actor
  readonly at: string
  readonly cause?: 'import' | 'undo'
}

/** Statements that write guides: a revision each, the guide as it stands, and its words. */
export const writeGuides = async (
  store: Store,
  { agencies, agencyName }: CatalogHead,
  { guides, stored, actor, at, cause = 'import' }: Writing,
): Promise<CompiledQuery[]> => {
  const { db } = store
  const agencyOf = indexAgencies(agencies)
  let no = await lastNo(store)
  const rows = guides.map((guide) => {
    const before = stored.get(guide.id)
    if (!before) no += 1
    const agency = agencyId(guide, agencyOf(guide))
    return { guide, row: guideRow(guide, before?.no ?? no, (before?.revision ?? 0) + 1, agency) }
  })
  return [
    ...insertRows(
      db,
      'guide_revision',
      ['guide_id', 'revision', 'content', 'actor', 'cause', 'created_at'],
      rows.map(({ guide, row: { revision } }) => ({
        guide_id: guide.id,
        revision,
        content: JSON.stringify(guide),
        actor: actorName(actor),
        cause,
        created_at: at,
      })),
    ),
    ...insertRows(
      db,
      'guide',
      ['no', 'id', 'revision', 'agency', 'region', 'status', 'channel', 'name'],
      rows.map(({ row }) => row),
      { key: 'id', whereChanged: ['revision'] },
    ),
    ...deleteRows(
      db,
      'guide_search',
      'rowid',
      rows.map(({ row }) => row.no),
    ),
    ...insertRows(
      db,
      'guide_search',
      ['rowid', 'words'],
      rows.map(({ guide, row }) => ({ rowid: row.no, words: guideWords(guide, agencyName(row.agency)) })),
    ),
  ]
}
