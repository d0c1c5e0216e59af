import { meaningOf } from '../../canonical/meaning.ts'
import type { Limit } from '../../catalog.ts'
import { isLocal } from '../../directory.ts'
import type { ElementFactName, Fact } from '../../facts/facts.ts'
import { stableJson } from '../../finding.ts'
import type { Datum } from '../../messages/message.ts'
import type { FamilyRule } from '../../rule.ts'
import { isSame } from '../../same.ts'
import type { LinkedGuide } from '../../scan/units.ts'
import type { ElementWith } from './element-with.ts'
import { countSources, countVotes, distributionOf, type Published, publishedOf } from './votes.ts'

/** Least agencies, each with a text of its own, that must publish the element (design, standard-suspect). */
const leastSources = 8

/** Least share of them that must agree against the standard. */
const leastShare = 0.6

/** Most characters of a text that a sentence quotes. */
const longestQuote = 40

const isLimit = (raw: object): raw is Limit => 'unit' in raw && 'value' in raw

const nameOf = (member: unknown): string | undefined => {
  if (typeof member !== 'object' || member === null) return undefined
  const { name, title } = member as { readonly name?: string; readonly title?: string }
  return name ?? title
}

/** A published value as a sentence says it; undefined where it does not fit in one. */
const wordingOf = (raw: unknown): Datum | undefined => {
  if (typeof raw === 'string') return raw.length > longestQuote ? `${raw.slice(0, longestQuote)}…` : raw
  if (Array.isArray(raw)) {
    const names = raw.map(nameOf).filter((name) => name !== undefined)
    return names.length === raw.length ? names : undefined
  }
  return typeof raw === 'object' && raw !== null && isLimit(raw)
    ? { duration: { value: raw.value, unit: raw.unit } }
    : undefined
}

/** Codes, types and legal limits are never up for a vote: there a majority proves nothing. */
type Votable = Exclude<ElementWith<'standard-suspect'>, 'code' | 'type' | 'legalLimit'> & ElementFactName

/**
 * Whether so many publish the standard's own words that too few are left to outvote it: a look that spares most items
 * the reading of what the others mean. As many as `share` of all are at most `share / (1 - share)` times the rest.
 */
const isUpheld = (standard: Fact<unknown>, published: Published, element: Votable): boolean => {
  const expected = meaningOf(standard.value)
  let others = 0
  const same: LinkedGuide[] = []
  // At another home the same words can mean another place.
  for (const [fact, guides] of published)
    if (isSame(fact.raw, standard.raw) && meaningOf(fact.value) === expected) same.push(...guides)
    else others += guides.length
  return others < (countSources({ guides: same }, element) * leastShare) / (1 - leastShare)
}

/**
 * Makes the rule that asks the province to look at its own standard, where most agencies agree on another value. One
 * finding for the item; the guides that agree hang under it.
 */
export const standardSuspect = (element: Votable): FamilyRule => ({
  unit: 'family',
  id: `${element}/standard-suspect`,
  element,
  severity: 'warning',
  compares: [element],
  *check({ family, directory }) {
    for (const standard of family.items) {
      const fact = standard[element]
      if (!fact || isLocal(directory.directory, standard.item, element)) continue
      const published = publishedOf(family, standard.item.code, element)
      if (isUpheld(fact, published, element)) continue
      const expected = meaningOf(fact.value)
      const votes = countVotes(published)
      if (!votes.some((vote) => vote.meaning !== expected && vote.agencies >= leastSources * leastShare))
        continue
      const counted = votes.map((vote) => ({ vote, sources: countSources(vote, element) }))
      const total = counted.reduce((sum, { sources }) => sum + sources, 0)
      const found = counted.find(({ sources }) => sources >= total * leastShare)
      if (!found || total < leastSources || found.vote.meaning === expected) continue
      const majority = found.vote
      const [first] = majority.guides
      const actual = first?.facts[element]?.raw
      const counts = {
        published: votes.reduce((sum, vote) => sum + vote.agencies, 0),
        agreeing: majority.agencies,
      }
      const ours = wordingOf(fact.raw)
      const theirs = wordingOf(actual)
      const problem = {
        at: { group: standard.item },
        place: [],
        path: `/${element}`,
        expected: fact.raw,
        actual,
        meaning: { expected, actual: majority.meaning },
        related: majority.guides.map(({ guide }) => ({ role: 'agrees' as const, guideId: guide.id })),
        distribution: distributionOf(votes, element),
        confidence: found.sources / total,
      }
      if (ours === undefined || theirs === undefined || stableJson(ours) === stableJson(theirs))
        yield { ...problem, message: 'suspect', data: counts }
      else yield { ...problem, message: 'suspectOf', data: { ...counts, standard: ours, majority: theirs } }
    }
  },
})
