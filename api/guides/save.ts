import type { CompiledQuery } from 'kysely'
import { agencyId } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { stableJson, type Trouble } from '../../rules/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Run } from '../../rules/scan/run.ts'
import { type Actor, actorName, maySee } from '../actor.ts'
import type { CatalogState } from '../catalog/head.ts'
import { retrying } from '../catalog/retrying.ts'
import { runOf } from '../catalog/run.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import { effectOf, errorsBrought } from '../findings/effect.ts'
import { lastScan, type Scan } from '../scans/scan.ts'
import { findGuide, type StoredGuide } from './queries.ts'
import { recheckGuides, writeRechecked } from './recheck.ts'
import { type RevisionCause, reviseGuides } from './revise.ts'
import { findRevision } from './revisions.ts'

/** A guide as a person saves it. */
export interface Saving {
  readonly guide: Guide
  /** The revision that it was made from. */
  readonly revision: number
  readonly actor: Actor
  readonly now: () => Date
  /** Default: an edit. */
  readonly cause?: RevisionCause
  /** Why it is published although it opens errors. */
  readonly reason?: string | undefined
  /** Errors that it opens refuse it unless a reason is given; otherwise they are only recorded. */
  readonly refusesErrors?: boolean
  /** What is written with it, or with nothing where it changes nothing. */
  readonly beside?: readonly CompiledQuery[]
  /** Other rules than all. */
  readonly rules?: readonly Rule[]
}

/** What a saved guide changed, by fingerprints that its saver may see. */
export interface Saved {
  readonly opened: readonly string[]
  readonly closed: readonly string[]
  /** Rules that threw while it was checked. */
  readonly troubles: readonly Trouble[]
}

/** A guide stays what it is, whose it is and where it is; all else may be edited. */
const requireSameIdentity = (stored: StoredGuide, { guide }: Saving, run: Run): void => {
  const identity = [
    ['id', guide.id, stored.guide.id],
    ['region', guide.region, stored.guide.region],
    ['agency', agencyId(guide, run.agencyOf(guide)), stored.agency],
  ] as const
  for (const [path, got, expected] of identity)
    if (got !== expected)
      throw new ApiError('invalid-guide', { issues: [{ path, message: `expected ${expected}, got ${got}` }] })
}

const save = async (
  store: Store,
  saving: Saving,
  { head, generation }: CatalogState,
  stored: StoredGuide,
  scan: Scan,
): Promise<Saved> => {
  const { db } = store
  const { guide, actor, now, cause = 'edit', reason, refusesErrors = false, beside = [] } = saving
  const run = runOf(head, scan.asOf, saving.rules)
  requireSameIdentity(stored, saving, run)
  const deed = findingDeed(actorName(actor), now(), { origin: 'edit', cause: 'edit', lastScan: scan.id })
  const rechecked = await recheckGuides(store, head, run, [guide], deed, { rules: saving.rules })
  const { units, tracked } = rechecked
  if (refusesErrors && reason === undefined) {
    const errors = errorsBrought(tracked.looked, actor)
    if (errors.length > 0) throw new ApiError('errors-opened', { findings: errors })
  }
  const revised = reviseGuides(store, head, [{ guide, stored }], { deed, cause, reason })
  await store.batch([
    advanceGeneration(db, generation),
    ...revised.statements,
    ...(await writeRechecked(store, head, rechecked, revised.entries)),
    ...beside,
  ])
  const { opened, closed } = effectOf(tracked.looked, actor)
  return {
    opened: opened.map(({ fingerprint }) => fingerprint),
    closed: closed.map(({ fingerprint }) => fingerprint),
    troubles: units.flatMap(({ troubles }) => troubles),
  }
}

/**
 * Saves a revision of a guide: links its agency anew, checks the agency and the families that are touched, and
 * tracks what these units find, all in one batch. Made again where another write came between.
 */
export const saveGuide = async (store: Store, saving: Saving): Promise<Saved> => {
  const { guide, revision, actor } = saving
  return retrying(store, async (state) => {
    const stored = await findGuide(store, guide.id)
    if (!stored || !maySee(actor, stored.agency)) throw new ApiError('guide-not-found', { guide: guide.id })
    if (stored.revision !== revision)
      throw new ApiError('stale-revision', {
        revision: stored.revision,
        guide: stored.guide,
        base: await findRevision(store, guide.id, revision),
      })
    const scan = await lastScan(store)
    if (!scan) throw new ApiError('no-scan')
    if (stableJson(guide) === stableJson(stored.guide)) {
      if (saving.beside?.length)
        await store.batch([advanceGeneration(store.db, state.generation), ...saving.beside])
      return { opened: [], closed: [], troubles: [] }
    }
    return await save(store, saving, state, stored, scan)
  })
}
