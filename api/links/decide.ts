import { stableJson } from '../../rules/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import { type Actor, actorName, maySee } from '../actor.ts'
import { type CatalogHead, type CatalogState, readCatalogState } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import { advanceGeneration } from '../db/generation.ts'
import { StaleBatchError, type Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { findGuide, type StoredGuide } from '../guides/queries.ts'
import { recheckGuides, writeRechecked } from '../guides/recheck.ts'
import { lastScan } from '../scans/scan.ts'
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

/** How often a decision is made again because something else was written meanwhile. */
const attempts = 3

const requireItem = (head: CatalogHead, { kind, standardCode }: Deciding): void => {
  if (kind === 'item' && !head.items.has(standardCode ?? ''))
    throw new ApiError('item-not-found', { item: standardCode })
}

const write = async (
  store: Store,
  deciding: Deciding,
  { head, generation }: CatalogState,
  { guide }: StoredGuide,
  asOf: string,
): Promise<Decided> => {
  const { guideId, kind, standardCode, reason, revision, actor, now } = deciding
  const decision: LinkDecision = {
    guideId,
    revision: revision + 1,
    kind,
    standardCode: kind === 'item' ? standardCode : null,
    reason,
    actor: actorName(actor),
    createdAt: now().toISOString(),
  }
  const decided: CatalogHead = { ...head, config: withDecisions(head.config, [decision]) }
  const rechecked = await recheckGuides(store, runOf(decided, asOf, deciding.rules), [guide], deciding.rules)
  const { units, standing } = rechecked
  await store.batch([
    advanceGeneration(store.db, generation),
    ...decisionStatements(store.db, decision),
    ...writeRechecked(store, decided, rechecked),
  ])
  const before = new Set(standing.map(({ fingerprint }) => fingerprint))
  const after = units.flatMap(({ findings }) => findings)
  const found = new Set(after.map(({ fingerprint }) => fingerprint))
  const seen = (findings: typeof after) =>
    findings.filter(({ agency }) => maySee(actor, agency)).map(({ fingerprint }) => fingerprint)
  return {
    opened: seen(after.filter(({ fingerprint }) => !before.has(fingerprint))),
    closed: seen(standing.filter(({ fingerprint }) => !found.has(fingerprint))),
  }
}

/**
 * Decides which item a guide is, for good: links its agency anew, checks the agency and the families that are touched,
 * and writes the decision with what they found, all in one batch. Made again where another write came between.
 */
export const decideLink = async (store: Store, deciding: Deciding): Promise<Decided> => {
  const { guideId, actor, revision, kind, standardCode, reason } = deciding
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const state = await readCatalogState(store)
    if (!state) throw new ApiError('no-catalog')
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
    try {
      return await write(store, deciding, state, stored, scan.asOf)
    } catch (error) {
      if (!(error instanceof StaleBatchError)) throw error
    }
  }
  throw new ApiError('too-many-writes')
}
