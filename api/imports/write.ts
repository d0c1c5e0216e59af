import { type CompiledQuery, sql } from 'kysely'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Deed } from '../deed.ts'
import { guideRow, savedEntry } from '../guides/guide.ts'
import type { StoredGuide } from '../guides/queries.ts'
import type { LogEntry } from '../log/log.ts'
import { indexGuides } from '../search/index-guides.ts'

const lastNo = async ({ db }: Store): Promise<number> => {
  const { no } = await db
    .selectFrom('guide')
    .select(sql<number | null>`max(no)`.as('no'))
    .executeTakeFirstOrThrow()
  return no ?? 0
}

/** Guides to be written, as part of what and why. */
export interface Writing {
  readonly guides: readonly Guide[]
  /** Those of them that stand already, by id. */
  readonly stored: ReadonlyMap<string, StoredGuide>
  readonly deed: Deed
  readonly cause?: 'import' | 'undo'
}

/** What writes guides: a revision each, the guide as it stands, and its words; with what the log says. */
export const writeGuides = async (
  store: Store,
  head: CatalogHead,
  { guides, stored, deed, cause = 'import' }: Writing,
): Promise<{ readonly statements: CompiledQuery[]; readonly entries: readonly LogEntry[] }> => {
  const { db } = store
  const agencyOf = indexAgencies(head.agencies)
  let no = await lastNo(store)
  const rows = guides.map((guide) => {
    const before = stored.get(guide.id)
    if (!before) no += 1
    const agency = agencyId(guide, agencyOf(guide))
    return { guide, row: guideRow(guide, before?.no ?? no, (before?.revision ?? 0) + 1, agency) }
  })
  const statements = [
    ...insertRows(
      db,
      'guide_revision',
      ['guide_id', 'revision', 'content', 'actor', 'cause', 'created_at'],
      rows.map(({ guide, row: { revision } }) => ({
        guide_id: guide.id,
        revision,
        content: JSON.stringify(guide),
        actor: deed.actor,
        cause,
        created_at: deed.at,
      })),
    ),
    ...insertRows(
      db,
      'guide',
      ['no', 'id', 'revision', 'agency', 'region', 'status', 'channel', 'name'],
      rows.map(({ row }) => row),
      { key: 'id', whereChanged: ['revision'] },
    ),
    ...indexGuides(
      store,
      head,
      rows.map(({ guide, row }) => ({ no: row.no, guide, agencyName: head.agencyName(row.agency) })),
    ),
  ]
  return {
    statements,
    entries: rows.map(({ guide, row: { revision, agency } }) => savedEntry(deed, guide.id, agency, revision)),
  }
}
