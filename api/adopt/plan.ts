import {
  type AdoptableElement,
  type Adoption,
  type AdoptionOutcome,
  adoptStandard,
} from '../../rules/adopt/adopt.ts'
import type { Guide } from '../../rules/catalog.ts'
import type { Run } from '../../rules/scan/run.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { guidesWithDrafts } from '../guides/drafts.ts'
import type { Chosen } from './selection.ts'

/** Why a guide is left alone. */
export const skipReasons = [
  'no-link',
  'not-yours',
  'draft-open',
  'local',
  'better',
  'as-standard',
  'excluded',
  'changed',
  'stopped',
] as const
export type SkipReason = (typeof skipReasons)[number]

/** A guide that would adopt the standard, as it would stand. */
export interface Adopted extends Chosen {
  readonly guide: Guide
  /** What became of each element. */
  readonly outcomes: Adoption['elements']
}

/** What a selection comes to. */
export interface AdoptionPlan {
  readonly adopted: readonly Adopted[]
  readonly skipped: readonly (Chosen & { readonly reason: SkipReason })[]
}

/** Why nothing of a guide is changed, by what became of its elements. */
const reasonOf = (outcomes: Adoption['elements']): SkipReason => {
  const all = new Set<AdoptionOutcome>(outcomes.values())
  if (all.has('better')) return 'better'
  return all.has('as-standard') || !all.has('local') ? 'as-standard' : 'local'
}

/** What adopting the standard makes of guides. Nothing is written. */
export const planAdoption = async (
  store: Store,
  head: CatalogHead,
  run: Run,
  { chosen, actor, exclude = [] }: { chosen: readonly Chosen[]; actor: Actor; exclude?: readonly string[] },
): Promise<AdoptionPlan> => {
  const drafts = await guidesWithDrafts(
    store,
    chosen.map(({ stored }) => stored.guide.id),
  )
  const adopted: Adopted[] = []
  const skipped: (Chosen & { readonly reason: SkipReason })[] = []
  for (const one of chosen) {
    const { guide, agency, link } = one.stored
    const standard = head.items.get(link?.standardCode ?? '')
    const reason: SkipReason | undefined = !maySee(actor, agency)
      ? 'not-yours'
      : exclude.includes(guide.id)
        ? 'excluded'
        : drafts.has(guide.id)
          ? 'draft-open'
          : !standard || head.divided.has(standard.code)
            ? 'no-link'
            : undefined
    if (reason !== undefined || !standard) {
      skipped.push({ ...one, reason: reason ?? 'no-link' })
      continue
    }
    const adopting = {
      run,
      standard,
      agency: run.agencyOf(guide),
      linkConfidence: link?.confidence ?? 1,
    }
    const adoption = adoptStandard(adopting, guide, one.elements)
    if ([...adoption.elements.values()].includes('adopted'))
      adopted.push({ ...one, guide: adoption.guide, outcomes: adoption.elements })
    else skipped.push({ ...one, reason: reasonOf(adoption.elements) })
  }
  return { adopted, skipped }
}

/** The elements of a guide that an adoption changes. */
export const changedElements = ({ outcomes }: Adopted): AdoptableElement[] =>
  [...outcomes].flatMap(([element, outcome]) => (outcome === 'adopted' ? [element] : []))
