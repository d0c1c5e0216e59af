import type { CompiledQuery } from 'kysely'
import type { Guide } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Deed } from '../deed.ts'
import type { LogEntry } from '../log/log.ts'
import { indexGuides } from '../search/index-guides.ts'
import { guideRow, savedEntry } from './guide.ts'
import type { StoredGuide } from './queries.ts'

/** Why a revision was written: loaded or imported, edited, put back to an earlier one, or by a bulk; or to undo one of these. */
export const revisionCauses = ['import', 'edit', 'restore', 'adopt', 'undo'] as const
export type RevisionCause = (typeof revisionCauses)[number]

/** As part of what revisions are written, and why. */
export interface Authorship {
  readonly deed: Deed
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

/**
 * What gives guides a further revision each: statements of the revision, of the guide as it stands then and of its
 * words; with what the log says.
 */
export const reviseGuides = (
  store: Pick<Store, 'db'>,
  head: CatalogHead,
  revisings: readonly Revising[],
  { deed, cause, reason, bulk }: Authorship,
): { readonly statements: CompiledQuery[]; readonly entries: readonly LogEntry[] } => {
  const { db } = store
  const statements = [
    ...insertRows(
      db,
      'guide_revision',
      ['guide_id', 'revision', 'content', 'actor', 'cause', 'created_at', 'reason', 'bulk'],
      revisings.map(({ guide, stored }) => ({
        guide_id: guide.id,
        revision: stored.revision + 1,
        content: JSON.stringify(guide),
        actor: deed.actor,
        cause,
        created_at: deed.at,
        reason: reason ?? null,
        bulk: bulk ?? null,
      })),
    ),
    ...insertRows(
      db,
      'guide',
      ['no', 'id', 'revision', 'agency', 'region', 'status', 'channel', 'name'],
      revisings.map(({ guide, stored }) => guideRow(guide, stored.no, stored.revision + 1, stored.agency)),
      { key: 'id', whereChanged: ['revision'] },
    ),
    ...indexGuides(
      store,
      head,
      revisings.map(({ guide, stored }) => ({
        no: stored.no,
        guide,
        agencyName: head.agencyName(stored.agency),
      })),
    ),
  ]
  return {
    statements,
    entries: revisings.map(({ guide, stored }) =>
      savedEntry(deed, guide.id, stored.agency, stored.revision + 1, reason),
    ),
  }
}
