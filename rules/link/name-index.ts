import type { NameFact, NameReading } from '../canonical/items/name.ts'
import { readItemName } from '../canonical/items/name.ts'
import type { StandardFacts } from '../facts/facts.ts'
import { knownRenamings } from '../lexicon/item-names.ts'
import { compareNames, type NameLikeness } from './name-score.ts'
import { guideNames, type WrittenName, writtenNames } from './written-name.ts'

/** Whether a name is the item's own, one it had, or one people use for it. */
type NameStanding = 'current' | 'former' | 'common'

/** How a guide's name stands to an item's nearest name. */
export interface NameMatch extends NameLikeness {
  readonly code: string
  readonly standing: NameStanding
  /** The probability, by the name alone, that the guide is the item (0..1). */
  readonly chance: number
}

interface Entry {
  readonly code: string
  readonly standing: NameStanding
  readonly name: WrittenName
}

const chanceOf = (standing: NameStanding, { relation, similarity }: NameLikeness): number => {
  if (standing === 'common') return relation === 'same' ? 0.7 : 0
  const lower = standing === 'former' ? 0.03 : 0
  if (relation === 'same') return 0.95 - lower
  if (relation === 'variant') return 0.91 - lower
  if (relation === 'misspelt') return 0.75 - lower
  if (relation === 'part') return 0.35 + 0.4 * similarity
  return 0.5 * similarity
}

/** The chance of each item of a family, by a guide's name that is the main item's and names no sub-item. */
const mainItemChance = 0.75
/** The chance of an item, by its name with a sub-item that it does not have. */
const unknownSubItemChance = 0.92
/** How many items with the most character pairs in common are looked at. */
const nearest = 16
/** Pairs in common, of the characters of both names, from which an item is looked at. */
const leastNearness = 0.1

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

/** Finds the items that a name may be of. */
export interface NameIndex {
  /** Items whose name a guide's name may be, best first; remembered for every distinct name. */
  find(fact: { readonly id: number; readonly value: NameFact }): readonly NameMatch[]
}

const entriesOf = (standard: StandardFacts, reading: NameReading): readonly Entry[] => {
  const { item, name } = standard
  if (!name) return []
  const { main, sub } = name.value
  const { code } = item
  const entries: Entry[] = writtenNames(main, sub).map((written) => ({
    code,
    standing: 'current',
    name: written,
  }))
  const add = (standing: NameStanding, raw: string) => {
    const read = readItemName(raw, reading)
    entries.push({ code, standing, name: read })
    if (sub) for (const written of writtenNames(main, read)) entries.push({ code, standing, name: written })
  }
  for (const former of item.formerNames ?? []) add('former', former)
  for (const common of item.commonNames ?? []) add('common', common)
  if (!sub)
    for (const [current, former] of knownRenamings)
      if (readItemName(current, reading).match === main.match) add('former', former)
  return entries
}

/** Indexes the names of the standard items. */
export const indexNames = (standards: readonly StandardFacts[], reading: NameReading): NameIndex => {
  const entries = [...standards]
    .sort((a, b) => (a.item.code < b.item.code ? -1 : 1))
    .flatMap((standard) => entriesOf(standard, reading))
  const exact = new Map<string, Entry[]>()
  const withPair = new Map<string, number[]>()
  for (const [at, entry] of entries.entries()) {
    exact.set(entry.name.match, [...(exact.get(entry.name.match) ?? []), entry])
    if (entry.standing === 'common') continue
    for (const pair of pairsOf(entry.name.match)) {
      const filed = withPair.get(pair)
      if (filed) filed.push(at)
      else withPair.set(pair, [at])
    }
  }
  const subItemsOf = new Map<string, string[]>()
  for (const { item } of standards)
    if (item.parent !== undefined)
      subItemsOf.set(item.parent, [...(subItemsOf.get(item.parent) ?? []), item.code])

  const isSubItem = new Set([...subItemsOf.values()].flat())

  const nearestTo = (name: WrittenName): readonly Entry[] => {
    const shared = new Uint8Array(entries.length)
    const found: number[] = []
    for (const pair of pairsOf(name.match))
      for (const at of withPair.get(pair) ?? []) {
        if (shared[at] === 0) found.push(at)
        shared[at] = (shared[at] ?? 0) + 1
      }
    const nearness = (at: number) =>
      (shared[at] ?? 0) / (name.match.length + (entries[at]?.name.match.length ?? 0))
    return found
      .filter((at) => nearness(at) > leastNearness)
      .sort((a, b) => nearness(b) - nearness(a) || a - b)
      .slice(0, nearest)
      .map((at) => entries[at] as Entry)
  }

  const search = (fact: NameFact): readonly NameMatch[] => {
    const best = new Map<string, NameMatch>()
    const offer = (
      { code, standing }: Entry,
      likeness: NameLikeness,
      chance = chanceOf(standing, likeness),
    ) => {
      const known = best.get(code)
      if (chance > 0 && (!known || chance > known.chance))
        best.set(code, { code, standing, ...likeness, chance })
    }
    const same: NameLikeness = { relation: 'same', similarity: 1 }
    const names = guideNames(fact)
    for (const name of names) for (const entry of exact.get(name.match) ?? []) offer(entry, same)
    // A name that is an item's own is another item's former or everyday name only by chance.
    if ([...best.values()].some(({ standing }) => standing === 'current'))
      for (const match of [...best.values()])
        if (match.standing !== 'current') best.set(match.code, { ...match, chance: match.chance / 2 })
    const hasOwn = [...best.values()].some(({ chance }) => chance > 0.9)
    if (!hasOwn)
      for (const name of names)
        for (const entry of nearestTo(name)) offer(entry, compareNames(name, entry.name))
    if (!fact.sub) {
      for (const match of [...best.values()]) {
        const subItems = subItemsOf.get(match.code)
        if (!subItems || match.relation === 'other') continue
        // The main item carries no guide, so its name alone may be any of its sub-items, or all of them in one.
        best.set(match.code, { ...match, relation: 'part', chance: Math.min(match.chance, mainItemChance) })
        for (const code of subItems)
          offer(
            { code, standing: match.standing, name: fact.main },
            { relation: 'part', similarity: 1 },
            mainItemChance,
          )
      }
    } else if (![...best.values()].some(({ relation }) => relation === 'same' || relation === 'variant')) {
      // A sub-item that the standard does not have, of an item that it has.
      for (const entry of exact.get(fact.main.match) ?? [])
        if (entry.standing !== 'common' && !isSubItem.has(entry.code))
          offer(entry, same, unknownSubItemChance)
    }
    return [...best.values()].sort((a, b) => b.chance - a.chance || (a.code < b.code ? -1 : 1))
  }

  const remembered = new Map<number, readonly NameMatch[]>()
  return {
    find({ id, value }) {
      let matches = remembered.get(id)
      if (!matches) {
        matches = search(value)
        remembered.set(id, matches)
      }
      return matches
    },
  }
}
