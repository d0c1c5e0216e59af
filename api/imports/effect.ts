import type { Guide } from '../../rules/catalog.ts'
import type { Finding, Trouble } from '../../rules/finding.ts'
import { findingsOf } from '../../rules/scan.ts'
import { track } from '../../rules/track.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import type { Store } from '../db/store.ts'
import { type Rechecked, recheckGuides } from '../guides/recheck.ts'
import type { Plan } from '../intake/import/plan.ts'

/** What an import does to the findings, of those that the actor may see. */
export interface Effect {
  readonly opened: readonly Finding[]
  /** At the same place with another value. */
  readonly changed: readonly Finding[]
  readonly closed: readonly Finding[]
  readonly unchanged: number
  /** Rules that threw. */
  readonly troubles: readonly Trouble[]
}

/** The guides that a plan writes, as they will be. */
export const guidesOf = ({ changes }: Plan): readonly Guide[] =>
  // Every change of a plan of guides was held to the guide's schema.
  changes.map(({ record }) => record as unknown as Guide)

const nothing: Rechecked = { links: [], units: [], places: new Map(), standing: [], counted: [] }

/** Links and checks again what a plan changes, as of one day. Nothing is written. */
export const recheckPlan = async (
  store: Store,
  head: CatalogHead,
  plan: Plan,
  asOf: string,
): Promise<Rechecked> =>
  plan.changes.length === 0 ? nothing : recheckGuides(store, runOf(head, asOf), guidesOf(plan))

/** What became of every finding of what was checked again. */
export const effectOf = ({ units, standing }: Rechecked, actor: Actor): Effect => {
  const tracked = track(standing, findingsOf(units)).filter((one) =>
    maySee(actor, 'now' in one ? one.now.agency : one.before.agency),
  )
  return {
    opened: tracked.flatMap((one) => (one.state === 'new' ? [one.now] : [])),
    changed: tracked.flatMap((one) => (one.state === 'updated' ? [one.now] : [])),
    closed: tracked.flatMap((one) => (one.state === 'absent' ? [one.before] : [])),
    unchanged: tracked.filter(({ state }) => state === 'unchanged').length,
    troubles: units.flatMap(({ troubles }) => troubles),
  }
}
