import { actorName } from '../actor.ts'
import { agencyIndex } from '../catalog/agencies.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import type { Store } from '../db/store.ts'
import { findingDeed } from '../deed.ts'
import type { Rechecked } from '../guides/check-part.ts'
import { recheckAgencies } from '../guides/recheck.ts'
import type { ImportMoment } from '../imports/effect.ts'
import { familiesOfDeclarations, isOther } from './declarations.ts'
import type { AgenciesPlan } from './plan.ts'

/** A catalog with other agencies, and what they make of the findings. */
export interface AgenciesEffect {
  readonly changed: CatalogHead
  readonly rechecked: Rechecked
}

/**
 * Links and checks again what other agencies touch: those that are others from now on and those whose guides move, and the
 * families in which something else must be published. What opens has the cause `standard`: no guide changed, but what the
 * province says of its agencies. Nothing is written.
 */
export const agenciesEffect = async (
  store: Store,
  head: CatalogHead,
  { changes, moved, next }: AgenciesPlan,
  { actor, now, scan }: Pick<ImportMoment, 'actor' | 'now' | 'scan'>,
): Promise<AgenciesEffect> => {
  const changed: CatalogHead = { ...head, ...agencyIndex(next) }
  const others = changes.filter(isOther).flatMap(({ before, after }) => (after ?? before)?.uscc ?? [])
  const agencies = [...new Set([...others, ...moved.flatMap(({ from, to }) => [from, to])])]
  const families = [...familiesOfDeclarations(changes, head)]
  const deed = findingDeed(actorName(actor), now, {
    origin: 'agencies',
    cause: 'standard',
    lastScan: scan.id,
  })
  const run = runOf(changed, scan.asOf)
  return { changed, rechecked: await recheckAgencies(store, changed, run, { agencies, families }, deed) }
}
