/**
 * Links the guides of one agency to the standard items that they implement, one to one. A person's decision wins; a
 * code decides unless name and content both speak for another item; else name and content together must be sure.
 */

import type { NameReading } from '../canonical/name.ts'
import type { Config, Guide } from '../catalog.ts'
import type { GuideFacts, StandardFacts } from '../facts.ts'
import { channelOf } from './channel.ts'
import { createContentScorer } from './content-score.ts'
import { byScore, type Chances, scaleCandidate, strength, weighCandidate } from './evidence.ts'
import { handlingKey } from './handling-key.ts'
import { indexCodes } from './item-index.ts'
import type { Candidate, Link } from './link.ts'
import { indexNames, type NameMatch } from './name-index.ts'

/** From this score a guide is linked: the share of wrong links above it is held below 2%. */
export const linkedFrom = 0.9
/** From this score a guide is undecided rather than unlisted. */
export const undecidedFrom = 0.6

/** A guide with what it was read as. */
export interface ReadGuide {
  readonly guide: Guide
  readonly facts: GuideFacts
}

/** Links guides, agency by agency; the result does not depend on the order of guides. */
export interface Linker {
  linkAgency(guides: readonly ReadGuide[]): readonly Link[]
}

/** The chance that a code names the right item, and where the name speaks for another item. */
const codeChance = 0.97
const doubtedCodeChance = 0.92
/** A name of this chance speaks for its item. */
const speakingName = 0.85
/** Names against an active item hold its score below undecided; an ended one may live on under another name. */
const otherNameLimit = 0.55
/** How much of its name an ended item must keep to be recognised by its content. */
const endedNameSimilarity = 0.3
/** How much stronger than its rivals a candidate must be to keep its whole score: odds of three to one. */
const clearMargin = Math.log(3)
/** How much weaker than the best a candidate may be that is taken because the best is another guide's. */
const nearBest = 1.5
/** How many items, by name, are weighed with their content. */
const weighedAtMost = 8
const candidatesKept = 5

const noMatches: readonly NameMatch[] = []

/** Makes a linker over the items of one directory and the decisions of people. */
export const createLinker = (
  standards: readonly StandardFacts[],
  reading: NameReading,
  pinned: NonNullable<Config['links']> = [],
): Linker => {
  const items = new Map(standards.map(({ item }) => [item.code, item]))
  const parents = new Set(standards.flatMap(({ item: { parent } }) => (parent === undefined ? [] : [parent])))
  const codes = indexCodes(standards.map(({ item }) => item))
  const names = indexNames(standards, reading)
  const content = createContentScorer(standards)
  const pins = new Map(pinned.map(({ guideId, standardCode }) => [guideId, standardCode]))

  const matchesOf = ({ name }: GuideFacts) => (name ? names.find(name) : noMatches)

  /** All items that name and content may speak for, best first, scaled down where the best is not clear of its rivals. */
  const candidatesOf = (facts: GuideFacts, taken: (code: string) => boolean): readonly Candidate[] => {
    const weighed = matchesOf(facts)
      .filter(({ code }) => !taken(code))
      .slice(0, weighedAtMost)
      .map((match) => {
        const hasEnded = items.get(match.code)?.status !== 'active'
        const isOther = match.relation === 'other' && !(hasEnded && match.similarity >= endedNameSimilarity)
        const chances: Chances = { name: match.chance, ...content.score(facts, match.code) }
        return weighCandidate(match.code, chances, isOther ? otherNameLimit : 1)
      })
      .sort(byScore)
    const [best, second] = weighed
    if (!best || !second) return weighed
    const margin = strength(best.score) - strength(second.score)
    const clear = 0.85 + 0.15 * Math.min(1, margin / clearMargin)
    // A doubt between two makes a guide undecided, never unlisted.
    const factor = Math.min(1, Math.max(clear, undecidedFrom / best.score))
    return factor === 1 ? weighed : weighed.map((candidate) => scaleCandidate(candidate, factor))
  }

  const byCode = new Map<string, Link>()
  const linkByCode = (guideId: string, code: string, facts: GuideFacts, chance: number): Link => {
    const key = `${facts.name?.id ?? 0}/${chance}/${code}`
    let link = byCode.get(key)
    if (!link) {
      const named = matchesOf(facts).find((match) => match.code === code)
      const candidate = weighCandidate(code, { code: chance, name: named?.chance ?? 0 })
      link = {
        guideId,
        standardCode: code,
        how: 'code',
        confidence: candidate.score,
        candidates: [candidate],
      }
      byCode.set(key, link)
    }
    return link.guideId === guideId ? link : { ...link, guideId }
  }

  /** Of the items that codes name, the one that the name speaks for; a main item goes down to its sub-item. */
  const decideByCode = ({ guide, facts }: ReadGuide, named: readonly string[]): Link | undefined => {
    const [first] = named
    if (first === undefined) return undefined
    const matches = matchesOf(facts)
    const chanceOf = (code: string) => matches.find((match) => match.code === code)?.chance ?? 0
    let code = first
    for (const other of named) if (chanceOf(other) > chanceOf(code)) code = other
    const speaking = matches.filter(({ chance, standing }) => chance >= speakingName && standing !== 'common')
    if (parents.has(code)) {
      const below = speaking.filter((match) => items.get(match.code)?.parent === code)
      const [only] = below
      if (only && below.length === 1) return linkByCode(guide.id, only.code, facts, codeChance)
      const subItem = contentNames(facts, code)
      if (subItem !== undefined) return linkByCode(guide.id, subItem, facts, doubtedCodeChance)
    }
    const parent = items.get(code)?.parent
    const other = speaking.find((match) => match.code !== code && match.code !== parent)
    if (!other || other.chance - chanceOf(code) < 0.1) return linkByCode(guide.id, code, facts, codeChance)
    if (!content.speaksFor(facts, other.code, code))
      return linkByCode(guide.id, code, facts, doubtedCodeChance)
    const candidate = weighCandidate(other.code, { name: other.chance, ...content.score(facts, other.code) })
    if (candidate.score < linkedFrom) return linkByCode(guide.id, code, facts, doubtedCodeChance)
    const contradicted = weighCandidate(
      code,
      { name: chanceOf(code), ...content.score(facts, code) },
      otherNameLimit,
    )
    return {
      guideId: guide.id,
      standardCode: other.code,
      how: howOf(candidate),
      confidence: candidate.score,
      candidates: [candidate, contradicted],
      codeSays: first,
    }
  }

  /** The sub-item whose content a guide under its main item's code has, against the main item and all other sub-items. */
  const contentNames = (facts: GuideFacts, main: string): string | undefined => {
    if (facts.name?.value.sub) return undefined
    const family = [main, ...standards.flatMap(({ item }) => (item.parent === main ? [item.code] : []))]
    return family.find(
      (code) =>
        code !== main && family.every((other) => other === code || content.speaksFor(facts, code, other)),
    )
  }

  return {
    linkAgency(guides) {
      const taken = new Set<string>()
      const slot = ({ guide, facts }: ReadGuide) =>
        `${channelOf(guide)}|${handlingKey(guide, facts.name?.value)}|`
      const links = new Map<string, Link>()
      const settle = (read: ReadGuide, link: Link) => {
        links.set(read.guide.id, link)
        if (link.standardCode === null) return
        taken.add(slot(read) + link.standardCode)
        // Where a sub-item is published by itself, another guide of the main item is hardly all sub-items in one.
        const parent = items.get(link.standardCode)?.parent
        if (parent !== undefined) taken.add(slot(read) + parent)
      }
      const open: { read: ReadGuide; candidates: readonly Candidate[] }[] = []
      for (const read of guides) {
        const { guide, facts } = read
        const pin = pins.get(guide.id)
        if (pin === null || (pin !== undefined && items.has(pin))) {
          settle(read, { guideId: guide.id, standardCode: pin, how: 'pinned', confidence: 1, candidates: [] })
          continue
        }
        const link = decideByCode(read, codes.find(guide))
        if (link) settle(read, link)
        else open.push({ read, candidates: candidatesOf(facts, () => false) })
      }
      open.sort(
        (a, b) =>
          (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0) ||
          (a.read.guide.id < b.read.guide.id ? -1 : 1),
      )
      for (const { read, candidates } of open) {
        const isTaken = (code: string) => taken.has(slot(read) + code)
        const [best] = candidates
        const free =
          best && candidates.some(({ standardCode }) => isTaken(standardCode))
            ? candidatesOf(read.facts, isTaken)
            : candidates
        const isNear = best && free[0] && strength(best.score) - strength(free[0].score) < nearBest
        settle(read, linkOf(read.guide.id, isNear && (free[0]?.score ?? 0) >= linkedFrom ? free : candidates))
      }
      return guides.map(({ guide }) => links.get(guide.id) as Link)
    },
  }
}

const howOf = ({ evidence }: Candidate): 'name' | 'content' => {
  const name = evidence.find(({ by }) => by === 'name')?.score ?? 0
  const all = evidence.reduce((sum, { score }) => sum + score, 0)
  return name >= all / 2 ? 'name' : 'content'
}

const linkOf = (guideId: string, candidates: readonly Candidate[]): Link => {
  const [best] = candidates
  const kept = candidates.slice(0, candidatesKept)
  return best && best.score >= linkedFrom
    ? { guideId, standardCode: best.standardCode, how: howOf(best), confidence: best.score, candidates: kept }
    : { guideId, standardCode: null, how: 'none', confidence: best?.score ?? 0, candidates: kept }
}
