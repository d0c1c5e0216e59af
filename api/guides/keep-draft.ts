import type { Guide } from '../../rules/catalog.ts'
import type { Trouble } from '../../rules/finding.ts'
import { type Actor, actorName, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import type { Store } from '../db/store.ts'
import { findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import { effectOf } from '../findings/effect.ts'
import { type NamedFinding, withNames } from '../findings/finding.ts'
import { lastScan } from '../scans/scan.ts'
import { changesByElement } from './changes.ts'
import { findDraft, keepDraft } from './drafts.ts'
import { findGuide, type StoredGuide } from './queries.ts'
import { recheckGuides } from './recheck.ts'
import { findRevision } from './revisions.ts'

/** A draft as somebody keeps it. */
export interface Keeping {
  readonly guide: Guide
  /** The revision of the guide that it was made from. */
  readonly baseRevision: number
  /** The number of the draft's changes that it was made from; 0 where there was none. */
  readonly draftRevision: number
  readonly actor: Actor
  readonly now: () => Date
}

/** What publishing a draft would do now, of what the actor may see. */
export interface DraftOutlook {
  readonly revision: number
  readonly updatedAt: string
  readonly opened: NamedFinding[]
  readonly closed: NamedFinding[]
  /** What it changes of the published guide, by element. */
  readonly changes: { element: string; fields: string[] }[]
  /** Rules that threw. */
  readonly troubles: Trouble[]
}

/** The guide of a path, where the actor may change it. @throws ApiError `guide-not-found` */
export const findOwnGuide = async (store: Store, actor: Actor, id: string): Promise<StoredGuide> => {
  const stored = await findGuide(store, id)
  if (!stored || !maySee(actor, stored.agency)) throw new ApiError('guide-not-found', { guide: id })
  return stored
}

/** Refuses a draft that was made from another one than the present, with both for a merge. */
export const refuseStaleDraft = async (store: Store, id: string): Promise<never> => {
  const { revision, draft } = await findDraft(store, id)
  throw new ApiError('stale-draft', {
    revision,
    draft: draft ? { ...draft, base: await findRevision(store, id, draft.baseRevision) } : null,
  })
}

/**
 * Keeps a draft and says what publishing it would open and close: it is linked and checked like a guide that is saved,
 * and nothing of that is written.
 * @throws ApiError `guide-not-found`, `revision-not-found`, `no-scan`, `stale-draft`
 */
export const keepAndForesee = async (
  store: Store,
  head: CatalogHead,
  { guide, baseRevision, draftRevision, actor, now }: Keeping,
): Promise<DraftOutlook> => {
  const stored = await findOwnGuide(store, actor, guide.id)
  if (baseRevision > stored.revision || baseRevision < 1)
    throw new ApiError('revision-not-found', { guide: guide.id, revision: baseRevision })
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const deed = findingDeed(actorName(actor), now(), { origin: 'edit', cause: 'edit', lastScan: scan.id })
  const kept = { guide, baseRevision, person: deed.actor, updatedAt: deed.at }
  const revision = await keepDraft(store, guide.id, kept, draftRevision)
  if (revision === undefined) return refuseStaleDraft(store, guide.id)
  const { units, tracked } = await recheckGuides(store, head, runOf(head, scan.asOf), [guide], deed)
  const { opened, closed } = effectOf(tracked.looked, actor)
  return {
    revision,
    updatedAt: deed.at,
    opened: opened.map((finding) => withNames(finding, head)),
    closed: closed.map((finding) => withNames(finding, head)),
    changes: changesByElement(stored.guide, guide),
    troubles: units.flatMap(({ troubles }) => troubles),
  }
}
