import type { CompiledQuery } from 'kysely'
import type { Guide } from '../../rules/catalog.ts'
import { type Actor, actorName } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { reindexGuide } from '../db/guide-search.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { guideRow, guideWords } from './guide.ts'
import type { StoredGuide } from './queries.ts'

/** Why a revision was written: loaded or imported, edited, put back to an earlier one, or by a bulk and its undoing. */
export const revisionCauses = ['import', 'edit', 'restore', 'adopt', 'undo'] as const
export type RevisionCause = (typeof revisionCauses)[number]

/** Who writes revisions, when and why. */
export interface Authorship {
  readonly actor: Actor
  /** ISO 8601. */
  readonly at: string
  readonly cause: RevisionCause
  /** Why it was published although it opens errors. */
  readonly reason?: string | undefined
  /** The bulk that it is part of. */
  readonly bulk?: number
}

/** A guide as it is to stand, and as it stands. */
export interface Revising {
  readonly guide: Guide
  readonly stored: StoredGuide
}

/** Statements that give guides a further revision each: the revision, the guide as it stands then, and its words. */
export const reviseGuides = (
  { db }: Pick<Store, 'db'>,
  head: CatalogHead,
  revisings: readonly Revising[],
  { actor, at, cause, reason, bulk }: Authorship,
): CompiledQuery[] => {
  const rows = revisings.map(({ guide, stored }) =>
    guideRow(guide, stored.no, stored.revision + 1, stored.agency),
  )
  return [
    ...insertRows(
      db,
      'guide_revision',
      ['guide_id', 'revision', 'content', 'actor', 'cause', 'created_at', 'reason', 'bulk'],
      revisings.map(({ guide, stored }) => ({
        guide_id: guide.id,
        revision: stored.revision + 1,
        content: JSON.stringify(guide),
        actor: actorName(actor),
        cause,
        created_at: at,
        reason: reason ?? null,
        bulk: bulk ?? null,
      })),
    ),
    ...insertRows(
      db,
      'guide',
      ['no', 'id', 'revision', 'agency', 'region', 'status', 'channel', 'name'],
      rows,
      { key: 'id', whereChanged: ['revision'] },
    ),
    ...revisings.map(({ guide, stored }) =>
      reindexGuide(db, stored.no, guideWords(guide, head.agencyName(stored.agency))),
    ),
  ]
}
