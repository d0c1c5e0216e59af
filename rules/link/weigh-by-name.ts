import type { GuideFacts } from '../facts/facts.ts'
import { byScore, type Chances, scaleCandidate, strength, weighCandidate } from './evidence.ts'
import type { Candidate } from './link.ts'
import type { LinkIndex } from './link-index.ts'
import { otherNameLimit, undecidedFrom } from './thresholds.ts'

/** How much of its name an ended item must keep to be recognised by its content. */
const endedNameSimilarity = 0.3
/** How much stronger than its rivals a candidate must be to keep its whole score: odds of three to one. */
const clearMargin = Math.log(3)
/** How many items, by name, are weighed with their content. */
const weighedAtMost = 8

/**
 * Weighs the items that a guide's name may be of by name and content, best first, those aside that are taken. Where the
 * best is not clear of its rivals all are scaled down: a doubt between two makes a guide undecided, never unlisted.
 */
export const weighByName = (
  { items, subItems, content, namedBy }: LinkIndex,
  facts: GuideFacts,
  isTaken: (code: string) => boolean,
): readonly Candidate[] => {
  const weighed = namedBy(facts)
    .filter(({ code }) => !isTaken(code))
    .slice(0, weighedAtMost)
    .map((match) => {
      const hasEnded = items.get(match.code)?.status !== 'active'
      const isOther = match.relation === 'other' && !(hasEnded && match.similarity >= endedNameSimilarity)
      // What is below a main item inherits its content, so that of a sub-item does not speak for the main item;
      // and no content makes an item in force of another name.
      const isFolder = subItems.has(match.code) && facts.name?.value.sub !== undefined
      const chances: Chances = {
        name: match.chance,
        ...(isFolder || isOther ? {} : content.score(facts, match.code)),
      }
      return weighCandidate(match.code, chances, isOther ? otherNameLimit : 1)
    })
    .sort(byScore)
  const [best, second] = weighed
  if (!best || !second) return weighed
  const margin = strength(best.score) - strength(second.score)
  const clear = 0.85 + 0.15 * Math.min(1, margin / clearMargin)
  const factor = Math.min(1, Math.max(clear, undecidedFrom / best.score))
  return factor === 1 ? weighed : weighed.map((candidate) => scaleCandidate(candidate, factor))
}
