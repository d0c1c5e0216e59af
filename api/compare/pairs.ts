import type { StandardItem } from '../../rules/catalog.ts'
import type { ReadSide } from '../../rules/compare/two-guides.ts'
import { channelOf } from '../../rules/link/channel.ts'
import { handlingKey } from '../../rules/link/handling-key.ts'
import { readGuide } from '../../rules/scan/agency-unit.ts'
import type { Run } from '../../rules/scan/run.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { guidesOfAgencies } from '../guides/queries.ts'

/** Two agencies by their credit codes. */
export interface TwoAgencies {
  readonly a: string
  readonly b: string
}

/** One item at two agencies: a guide of each, or of one alone. */
export interface ItemPair {
  readonly item: StandardItem
  readonly a: ReadSide | undefined
  readonly b: ReadSide | undefined
}

/** All guides that two agencies publish, those of the same item, channel and handling item beside each other. */
export interface PairedGuides {
  readonly guides: { readonly a: number; readonly b: number }
  /** In the order of the directory. */
  readonly pairs: readonly ItemPair[]
}

/** Pairs the published guides of two agencies; `code` leaves the other items out. */
export const pairGuides = async (
  store: Store,
  { head, run }: { readonly head: CatalogHead; readonly run: Run },
  { a, b }: TwoAgencies,
  code?: string,
): Promise<PairedGuides> => {
  const stored = (await guidesOfAgencies(store, [a, b])).filter(({ guide }) => guide.status !== 'cancelled')
  const bySlot = new Map<string, { a?: ReadSide; b?: ReadSide }>()
  const slotsOfItem = new Map<string, Set<string>>()
  for (const { guide, agency, link } of stored) {
    const standardCode = link?.standardCode ?? null
    if (standardCode === null || (code !== undefined && standardCode !== code)) continue
    const { facts } = readGuide(run, guide, standardCode)
    const slot = [standardCode, channelOf(guide), handlingKey(guide, facts.name?.value)].join('|')
    const side = agency === a ? 'a' : 'b'
    const found = bySlot.get(slot) ?? {}
    // Where an agency has two for one place, the first in the order of the catalog stands for it.
    if (!found[side]) bySlot.set(slot, { ...found, [side]: { guide, facts } })
    slotsOfItem.set(standardCode, (slotsOfItem.get(standardCode) ?? new Set()).add(slot))
  }
  return {
    guides: {
      a: stored.filter(({ agency }) => agency === a).length,
      b: stored.filter(({ agency }) => agency === b).length,
    },
    pairs: head.directory.items.flatMap((item) =>
      Array.from(slotsOfItem.get(item.code) ?? [], (slot): ItemPair => {
        const pair = bySlot.get(slot)
        return { item, a: pair?.a, b: pair?.b }
      }),
    ),
  }
}
