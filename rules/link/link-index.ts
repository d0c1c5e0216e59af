import type { NameReading } from '../canonical/items/name.ts'
import type { StandardItem } from '../catalog.ts'
import type { GuideFacts, StandardFacts } from '../facts/facts.ts'
import { type CodeIndex, indexCodes } from './code-index.ts'
import { type ContentScorer, createContentScorer } from './content-score.ts'
import { indexNames, type NameMatch } from './name-index.ts'

/** All that guides are linked by: the codes, names and content of the standard items, indexed once a run. */
export interface LinkIndex {
  readonly items: ReadonlyMap<string, StandardItem>
  /** Sub-items of each main item that has some; such a main item carries no guide. */
  readonly subItems: ReadonlyMap<string, readonly string[]>
  readonly codes: CodeIndex
  readonly content: ContentScorer
  /** Items that a guide's name may be of, best first. */
  namedBy(facts: GuideFacts): readonly NameMatch[]
}

const noMatches: readonly NameMatch[] = []

/** Indexes the standard items of one directory. */
export const indexForLinks = (standards: readonly StandardFacts[], reading: NameReading): LinkIndex => {
  const items = standards.map(({ item }) => item).sort((a, b) => (a.code < b.code ? -1 : 1))
  const subItems = new Map<string, string[]>()
  for (const { code, parent } of items)
    if (parent !== undefined) subItems.set(parent, [...(subItems.get(parent) ?? []), code])
  const names = indexNames(standards, reading)
  return {
    items: new Map(items.map((item) => [item.code, item])),
    subItems,
    codes: indexCodes(items),
    content: createContentScorer(standards),
    namedBy: ({ name }) => (name ? names.find(name) : noMatches),
  }
}
