/**
 * Which citation of a guide answers which of the standard: by the law, then its number, then its closest title, then
 * the law that took another's place. What is left on either side is missing or extra.
 */
import type { Citation, FieldPlace } from '../canonical/laws/citation.ts'
import { isRepealed, type LawIndex, shareNumber } from '../canonical/laws/law-index.ts'
import { isSameTitle } from '../canonical/laws/law-title.ts'
import { misspellingDistance } from '../canonical/laws/title-closeness.ts'
import { rawRange } from '../canonical/text/text.ts'
import type { Evidence, Reason } from '../rule.ts'

/** All citations of one document on one side. */
export type CitedDocument = readonly [Citation, ...Citation[]]

/** One document on both sides, and what showed that it is one. */
interface DocumentPair {
  readonly standard: CitedDocument
  readonly guide: CitedDocument
  /** `succession`: one side cites the law that took the place of the other's. */
  readonly by: 'law' | 'number' | 'title' | 'succession'
}

/** Two bases, matched. */
export interface BasisComparison {
  readonly pairs: readonly DocumentPair[]
  readonly missing: readonly CitedDocument[]
  readonly extra: readonly CitedDocument[]
}

/** The citations of a basis, those of one document together. */
export const groupCitations = (citations: readonly Citation[]): readonly CitedDocument[] => {
  const groups = new Map<string, [Citation, ...Citation[]]>()
  for (const citation of citations) {
    const group = groups.get(citation.key)
    if (group) group.push(citation)
    else groups.set(citation.key, [citation])
  }
  return [...groups.values()]
}

type Likeness = (standard: Citation, guide: Citation) => number | undefined

const byLaw: Likeness = (standard, guide) =>
  standard.key === guide.key || (!standard.law && !guide.law && isSameTitle(standard.title, guide.title))
    ? 0
    : undefined

const isWrittenOut = ({ numbers }: Citation): boolean => numbers.some(({ issuers }) => issuers.length > 0)

/** A number decides only for a title that is no other law's. */
const byNumber: Likeness = (standard, guide) =>
  guide.match?.by !== 'title' &&
  isWrittenOut(standard) &&
  isWrittenOut(guide) &&
  shareNumber(standard.numbers, guide.numbers)
    ? 0
    : undefined

const byTitle: Likeness = (standard, guide) =>
  guide.match ||
  (standard.numbers.length > 0 && guide.numbers.length > 0 && !shareNumber(standard.numbers, guide.numbers))
    ? undefined
    : misspellingDistance(guide.title, standard.title, 'likely')

const bySuccession =
  (laws: LawIndex): Likeness =>
  (standard, guide) => {
    const follows = (old: Citation, young: Citation) =>
      old.law !== undefined &&
      young.match !== undefined &&
      laws.successorOf(old.law)?.key === young.match.found.key
    return follows(guide, standard) || follows(standard, guide) ? 0 : undefined
  }

/** Matches the citations of the standard and of a guide. */
export const compareBasis = (
  standard: readonly Citation[],
  guide: readonly Citation[],
  laws: LawIndex,
): BasisComparison => {
  const pairs: DocumentPair[] = []
  let missing = groupCitations(standard)
  let extra = groupCitations(guide)
  const pairUp = (by: DocumentPair['by'], likeness: Likeness) => {
    const found = missing
      .flatMap((ours) =>
        extra.flatMap((theirs) => {
          const apart = likeness(ours[0], theirs[0])
          return apart === undefined ? [] : [{ ours, theirs, apart }]
        }),
      )
      .sort((one, other) => one.apart - other.apart)
    for (const { ours, theirs } of found) {
      if (!missing.includes(ours) || !extra.includes(theirs)) continue
      pairs.push({ standard: ours, guide: theirs, by })
      missing = missing.filter((document) => document !== ours)
      extra = extra.filter((document) => document !== theirs)
    }
  }
  pairUp('law', byLaw)
  pairUp('number', byNumber)
  pairUp('title', byTitle)
  pairUp('succession', bySuccession(laws))
  return { pairs, missing, extra }
}

/** Whether a citation is of a law that is repealed on a day. */
export const citesRepealed = ({ law }: Citation, day: string): boolean =>
  law !== undefined && isRepealed(law, day)

/** The name under which a document stands in places and sentences: the law's title, else the published one, else its number. */
export const nameOf = ({ law, name, numberPlace }: Citation): string => {
  if (law) return law.title
  return name === '' && numberPlace ? numberPlace.text.text.slice(numberPlace.start, numberPlace.end) : name
}

/** What a citation says at a place, in canonical characters. */
export const wordsAt = ({ text, start, end }: FieldPlace): string => text.text.slice(start, end)

/** The raw characters of a place in a basis row, as evidence. */
export const evidenceAt = (side: Evidence['side'], { row }: Citation, place: FieldPlace): Evidence => ({
  side,
  path: `/basis/${row}/${place.field}`,
  ...rawRange(place.text, place.start, place.end),
})

/** The folds that made two documents comparable. */
export const reasonsOf = (standard: readonly Citation[], guide: readonly Citation[]): readonly Reason[] => {
  const foldsOf = (citations: readonly Citation[]) => new Set(citations.flatMap(({ folds }) => folds))
  return [
    ...Array.from(foldsOf(standard), (fold) => ({ side: 'standard' as const, fold })),
    ...Array.from(foldsOf(guide), (fold) => ({ side: 'guide' as const, fold })),
  ]
}
