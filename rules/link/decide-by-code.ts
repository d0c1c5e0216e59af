import type { GuideFacts } from '../facts/facts.ts'
import type { PublishedCodes } from './code-index.ts'
import { howOf, weighCandidate } from './evidence.ts'
import type { Link } from './link.ts'
import type { LinkIndex } from './link-index.ts'
import { linkedFrom, otherNameLimit } from './thresholds.ts'

/** A link but for the guide it is of. */
export type Decision = Omit<Link, 'guideId'>

/** The chance that a code names the right item, and where the name speaks for another item. */
const codeChance = 0.97
const doubtedCodeChance = 0.92
/** A name of this chance, and this much above the code's item, speaks for its item. */
const speakingName = 0.85
const speakingMargin = 0.1

/**
 * Decides by code which item a guide is. A code holds unless name and content both speak for another item. Where a
 * guide's own codes contradict each other, the name tells which holds; the code of a main item goes down to the
 * sub-item that name or content names. Undefined where no code is of an item.
 */
export const createCodeDecider = (index: LinkIndex) => {
  const { items, subItems, content } = index

  const holding = (code: string, facts: GuideFacts, chance: number): Decision => {
    const named = index.namedBy(facts).find((match) => match.code === code)
    const candidate = weighCandidate(code, { code: chance, name: named?.chance ?? 0 })
    return { standardCode: code, how: 'code', confidence: candidate.score, candidates: [candidate] }
  }

  /** The sub-item whose content a guide under its main item's code has, against the main item and all other sub-items. */
  const subItemByContent = (facts: GuideFacts, main: string): string | undefined => {
    if (facts.name?.value.sub) return undefined
    const below = subItems.get(main) ?? []
    const isAgainstAll = (code: string) =>
      [main, ...below].every((other) => other === code || content.speaksFor(facts, code, other))
    return below.find(isAgainstAll)
  }

  const decide = (facts: GuideFacts, codes: readonly string[]): { decision: Decision; byName: boolean } => {
    const matches = index.namedBy(facts)
    const chanceOf = (code: string) => matches.find((match) => match.code === code)?.chance ?? 0
    const code = codes.reduce((best, other) => (chanceOf(other) > chanceOf(best) ? other : best))
    const held = (at: string, chance = codeChance, byName = true) => ({
      decision: holding(at, facts, chance),
      byName,
    })
    const speaking = matches.filter(({ chance, standing }) => chance >= speakingName && standing !== 'common')
    if (subItems.has(code)) {
      const [only, second] = speaking.filter((match) => items.get(match.code)?.parent === code)
      if (only && !second) return held(only.code)
      const below = subItemByContent(facts, code)
      if (below !== undefined) return held(below, doubtedCodeChance, false)
    }
    // A main item with sub-items carries no guide: where one has its name, the sub-item is meant.
    const other = speaking.find(
      (match) => match.code !== code && match.code !== items.get(code)?.parent && !subItems.has(match.code),
    )
    const isSpokenFor = other && other.chance - chanceOf(code) >= speakingMargin
    if (!isSpokenFor) return held(code, codeChance, !subItems.has(code))
    const candidate = weighCandidate(other.code, { name: other.chance, ...content.score(facts, other.code) })
    if (!content.speaksFor(facts, other.code, code) || candidate.score < linkedFrom)
      return held(code, doubtedCodeChance, false)
    const chances = { name: chanceOf(code), ...content.score(facts, code) }
    return {
      decision: {
        standardCode: other.code,
        how: howOf(candidate),
        confidence: candidate.score,
        candidates: [candidate, weighCandidate(code, chances, otherNameLimit)],
        codeSays: code,
      },
      byName: false,
    }
  }

  const remembered = new Map<number, Map<readonly string[], Decision>>()
  return (guide: PublishedCodes, facts: GuideFacts): Decision | undefined => {
    const codes = index.codes.find(guide)
    if (codes.length === 0) return undefined
    const name = facts.name?.id ?? 0
    const known = remembered.get(name)?.get(codes)
    if (known) return known
    const { decision, byName } = decide(facts, codes)
    // What content had a say in holds for this content only.
    if (byName) {
      const ofName = remembered.get(name)
      if (ofName) ofName.set(codes, decision)
      else remembered.set(name, new Map([[codes, decision]]))
    }
    return decision
  }
}
