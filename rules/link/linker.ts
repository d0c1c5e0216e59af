/**
 * Links the guides of one agency to the standard items that they implement, one to one. A person's decision wins; a
 * code decides unless name and content both speak for another item; else name and content together must be sure.
 */
import type { NameReading } from '../canonical/items/name.ts'
import type { Config, Guide } from '../catalog.ts'
import type { GuideFacts, StandardFacts } from '../facts/facts.ts'
import { belowMainItem } from './below-main-item.ts'
import { channelOf } from './channel.ts'
import { createCodeDecider, type Decision } from './decide-by-code.ts'
import { howOf, strength } from './evidence.ts'
import { handlingKey } from './handling-key.ts'
import type { Candidate, Link } from './link.ts'
import { indexForLinks } from './link-index.ts'
import { linkedFrom } from './thresholds.ts'
import { weighByName } from './weigh-by-name.ts'

/** A guide with what it was read as. */
interface ReadGuide {
  readonly guide: Guide
  readonly facts: GuideFacts
}

/** Links guides, agency by agency; the result does not depend on the order of guides. */
export interface Linker {
  linkAgency(guides: readonly ReadGuide[]): readonly Link[]
}

/** How much weaker than the best a candidate may be that is taken because the best is another guide's. */
const nearBest = 1.5
const candidatesKept = 5

/** A guide that no code and no person decided, with what it may be. */
interface Open {
  readonly read: ReadGuide
  readonly candidates: readonly Candidate[]
}

const surestFirst = (a: Open, b: Open): number =>
  (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0) ||
  (a.read.guide.id < b.read.guide.id ? -1 : 1)

/** Where a guide stands among its agency's: of one item, one guide fits there. */
const slotOf = ({ guide, facts }: ReadGuide): string =>
  `${channelOf(guide)}|${handlingKey(guide, facts.name?.value)}|`

const decisionOf = (candidates: readonly Candidate[]): Decision => {
  const [best] = candidates
  const kept = candidates.slice(0, candidatesKept)
  return best && best.score >= linkedFrom
    ? { standardCode: best.standardCode, how: howOf(best), confidence: best.score, candidates: kept }
    : { standardCode: null, how: 'none', confidence: best?.score ?? 0, candidates: kept }
}

/** Makes a linker over the items of one directory and the decisions of people. */
export const createLinker = (
  standards: readonly StandardFacts[],
  reading: NameReading,
  pinned: NonNullable<Config['links']> = [],
): Linker => {
  const index = indexForLinks(standards, reading)
  const decideByCode = createCodeDecider(index)
  const pins = new Map(pinned.map(({ guideId, standardCode }) => [guideId, standardCode]))

  const decide = ({ guide, facts }: ReadGuide): Decision | undefined => {
    const pin = pins.get(guide.id)
    return pin === null || (pin !== undefined && index.items.has(pin))
      ? { standardCode: pin, how: 'pinned', confidence: 1, candidates: [] }
      : decideByCode(guide, facts)
  }

  /** Decides what codes left open, the surest first: of near candidates, one that no other guide of the agency is. */
  const decideOpen = (open: readonly Open[], decided: ReadonlyMap<ReadGuide, Decision>) => {
    const taken = new Set<string>()
    const take = (read: ReadGuide, { standardCode }: Decision) => {
      if (standardCode === null) return
      taken.add(slotOf(read) + standardCode)
      // Where a sub-item is published by itself, another guide of the main item is hardly all sub-items in one.
      const parent = index.items.get(standardCode)?.parent
      if (parent !== undefined) taken.add(slotOf(read) + parent)
    }
    for (const [read, decision] of decided) take(read, decision)
    const decisions = new Map<ReadGuide, Decision>()
    for (const { read, candidates } of [...open].sort(surestFirst)) {
      const slot = slotOf(read)
      const isTaken = (code: string) => taken.has(slot + code)
      const best = candidates[0]?.score ?? 0
      const isContested = candidates.some(({ standardCode }) => isTaken(standardCode))
      const free = isContested ? weighByName(index, read.facts, isTaken) : candidates
      const bestFree = free[0]?.score ?? 0
      const isNear = bestFree >= linkedFrom && strength(best) - strength(bestFree) < nearBest
      const decision = decisionOf(isNear ? free : candidates)
      decisions.set(read, decision)
      take(read, decision)
    }
    return decisions
  }

  return {
    linkAgency(guides) {
      const decided = new Map<ReadGuide, Decision>()
      const open: Open[] = []
      for (const read of guides) {
        const decision = decide(read)
        if (decision) decided.set(read, decision)
        else open.push({ read, candidates: weighByName(index, read.facts, () => false) })
      }
      const opened = open.length > 0 ? decideOpen(open, decided) : decided
      const below = new Set<string>()
      // One guide fits the main item; of two sub-items that it does not have, the other stays undecided.
      const byMainItem = (read: ReadGuide): Decision | undefined => {
        const found = belowMainItem(index, read.guide, read.facts)
        const slot = slotOf(read) + (found?.standardCode ?? '')
        if (!found || below.has(slot)) return undefined
        below.add(slot)
        return found
      }
      return guides.flatMap((read) => {
        const settled = decided.get(read) ?? opened.get(read)
        const decision = (settled?.how === 'none' ? byMainItem(read) : undefined) ?? settled
        return decision ? [{ guideId: read.guide.id, ...decision }] : []
      })
    },
  }
}
