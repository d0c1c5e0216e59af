import type { Guide } from '../../rules/catalog.ts'
import type { Trouble } from '../../rules/finding.ts'
import { type Actor, actorName } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import type { Store } from '../db/store.ts'
import { findingDeed } from '../deed.ts'
import { effectOf as effectOfLook, type FindingEffect } from '../findings/effect.ts'
import type { Rechecked } from '../guides/check-part.ts'
import { recheckGuides } from '../guides/recheck.ts'
import type { Plan } from '../intake/import/plan.ts'
import type { Scan } from '../scans/scan.ts'

/** What an import does to the findings, of those that the actor may see. */
export interface Effect extends FindingEffect {
  /** Rules that threw. */
  readonly troubles: readonly Trouble[]
}

/** The guides that a plan writes, as they will be. */
export const guidesOf = ({ changes }: Plan): readonly Guide[] =>
  // Every change of a plan of guides was held to the guide's schema.
  changes.map(({ record }) => record as unknown as Guide)

/** Who imports, and beside which scan. */
export interface ImportMoment {
  readonly actor: Actor
  readonly now: Date
  readonly scan: Scan
  /** The key of the import; absent where nothing will be written. */
  readonly key?: string
}

/** Links and checks again guides as they would be, as of the day of the last scan. Nothing is written. */
export const recheckImported = async (
  store: Store,
  head: CatalogHead,
  guides: readonly Guide[],
  { actor, now, scan, key = '' }: ImportMoment,
): Promise<Rechecked> =>
  recheckGuides(
    store,
    head,
    runOf(head, scan.asOf),
    guides,
    findingDeed(actorName(actor), now, { origin: `import:${key}`, cause: 'import', lastScan: scan.id }),
  )

/** Links and checks again what a plan changes. Nothing is written. */
export const recheckPlan = (
  store: Store,
  head: CatalogHead,
  plan: Plan,
  moment: ImportMoment,
): Promise<Rechecked> => recheckImported(store, head, guidesOf(plan), moment)

/** What became of every finding of what was checked again. */
export const effectOf = ({ units, tracked }: Rechecked, actor: Actor): Effect => ({
  ...effectOfLook(tracked.looked, actor),
  troubles: units.flatMap(({ troubles }) => troubles),
})
