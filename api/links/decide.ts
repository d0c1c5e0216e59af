import { stableJson } from '../../rules/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import { type Actor, actorName, maySee } from '../actor.ts'
import type { CatalogHead, CatalogState } from '../catalog/head.ts'
import { retrying } from '../catalog/retrying.ts'
import { runOf } from '../catalog/run.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import { entryOf, findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import { effectOf } from '../findings/effect.ts'
import { findGuide, type StoredGuide } from '../guides/queries.ts'
import { recheckGuides, writeRechecked } from '../guides/recheck.ts'
import { lastScan, type Scan } from '../scans/scan.ts'
import { decisionStatements, decisionsAbout, type LinkDecision, withDecisions } from './decisions.ts'

/** A decision as a person makes it. */
export interface Deciding {
  readonly guideId: string
  readonly kind: LinkDecision['kind']
  /** Base code of the item, where `kind` is item. */
  readonly standardCode: string | null
  readonly reason: string
  /** The revision of the decision that the person saw; 0: none yet. */
  readonly revision: number
  readonly actor: Actor
  readonly now: () => Date
  /** Other rules than all. */
  readonly rules?: readonly Rule[]
}

/** What a decision changed, by fingerprints that its maker may see. */
export interface Decided {
  readonly opened: readonly string[]
  readonly closed: readonly string[]
}

const requireItem = (head: CatalogHead, { kind, standardCode }: Deciding): void => {
  if (kind === 'item' && !head.items.has(standardCode ?? ''))
    throw new ApiError('item-not-found', { item: standardCode })
}

const write = async (
  store: Store,
  deciding: Deciding,
  { head, generation }: CatalogState,
  { guide, agency }: StoredGuide,
  scan: Scan,
): Promise<Decided> => {
  const { guideId, kind, standardCode, reason, revision, actor, now, rules } = deciding
  const deed = findingDeed(actorName(actor), now(), { origin: 'edit', cause: 'edit', lastScan: scan.id })
  const decision: LinkDecision = {
    guideId,
    revision: revision + 1,
    kind,
    standardCode: kind === 'item' ? standardCode : null,
    reason,
    actor: deed.actor,
    createdAt: deed.at,
  }
  const decided: CatalogHead = { ...head, config: withDecisions(head.config, [decision]) }
  const run = runOf(decided, scan.asOf, rules)
  const rechecked = await recheckGuides(store, decided, run, [guide], deed, { rules })
  await store.batch([
    advanceGeneration(store.db, generation),
    ...decisionStatements(store.db, decision),
    ...(await writeRechecked(store, decided, rechecked, [
      entryOf(deed, 'decide', ['link', guideId], agency, {
        revision: decision.revision,
        kind,
        standardCode: decision.standardCode,
        reason,
      }),
    ])),
  ])
  const { opened, closed } = effectOf(rechecked.tracked.looked, actor)
  return {
    opened: opened.map(({ fingerprint }) => fingerprint),
    closed: closed.map(({ fingerprint }) => fingerprint),
  }
}

/**
 * Decides which item a guide is, for good: links its agency anew, checks the agency and the families that are touched,
 * and writes the decision with what they found, all in one batch. Made again where another write came between.
 */
export const decideLink = async (store: Store, deciding: Deciding): Promise<Decided> => {
  const { guideId, actor, revision, kind, standardCode, reason } = deciding
  return retrying(store, async (state) => {
    const stored = await findGuide(store, guideId)
    if (!stored || !maySee(actor, stored.agency)) throw new ApiError('guide-not-found', { guide: guideId })
    requireItem(state.head, deciding)
    const [before] = await decisionsAbout(store.db, guideId)
    if ((before?.revision ?? 0) !== revision)
      throw new ApiError('stale-revision', { revision: before?.revision ?? 0 })
    if (
      before &&
      stableJson([before.kind, before.standardCode, before.reason]) ===
        stableJson([kind, standardCode, reason])
    )
      return { opened: [], closed: [] }
    const scan = await lastScan(store)
    if (!scan) throw new ApiError('no-scan')
    return await write(store, deciding, state, stored, scan)
  })
}
