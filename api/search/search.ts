import type { StandardItem } from '../../rules/catalog.ts'
import { findingFields } from '../../rules/query/fields.ts'
import { parseQuery } from '../../rules/query/parse.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { countFindings } from '../findings/list.ts'
import { countGuidesOfItems } from '../items/queries.ts'
import { itemsLike } from './alike.ts'
import { type FoundLaw, type FoundMaterial, findLaws, findMaterials } from './cited.ts'
import { type AskedGuides, askGuides } from './guide-filter.ts'
import { countGuides, type FoundGuide, findGuidesOf, itemsOfGuides } from './guides.ts'
import { findItems } from './items.ts'
import { type Excerpt, findInName, type Range } from './marks.ts'
import { type Passage, passagesSaying } from './passages.ts'

/** How an item was found: its own name or code, its text, through guides, or because its name is alike. */
export type FoundBy = 'name' | 'text' | 'guides' | 'likeness'

/** An item that was found. */
export interface FoundItem {
  readonly code: string
  readonly title: string
  readonly commonNames: Excerpt[]
  /** Former names in which words of the query stand. */
  readonly formerNames: Excerpt[]
  readonly status: string
  readonly guides: number
  readonly by: FoundBy
  readonly marks: readonly Range[]
  readonly passages: readonly Passage[]
}

/** Everything that a query finds: the first of each group, and how many there are. */
export interface FoundAll {
  readonly items: readonly FoundItem[]
  readonly totalItems: number
  readonly guides: readonly FoundGuide[]
  readonly totalGuides: number
  /** Findings that the same query finds; null where it speaks of what findings have not. */
  readonly totalFindings: number | null
  readonly laws: readonly FoundLaw[]
  readonly totalLaws: number
  readonly materials: readonly FoundMaterial[]
  readonly totalMaterials: number
}

/** A search as asked for. */
export interface Search {
  readonly store: Store
  readonly asking: Asking
  readonly generation: number
  readonly q: string
  /** Members of a group. */
  readonly limit: number
}

const itemsOf = async (
  { store, asking: { head }, q, limit }: Search,
  asked: AskedGuides,
): Promise<ReadonlyMap<StandardItem, FoundBy>> => {
  const { words, inElements, terms } = asked.query
  const by = new Map<StandardItem, FoundBy>()
  const add = (items: readonly StandardItem[], how: FoundBy) => {
    for (const item of items) if (!by.has(item)) by.set(item, how)
  }
  if (terms.length > 0) {
    add(await itemsOfGuides(store, asked), 'guides')
    return by
  }
  if (words.length === 0) return by
  if (inElements.length > 0) {
    add(await findItems(store, head, { words, inElements }), 'text')
    return by
  }
  add(await findItems(store, head, { words, where: 'names' }), 'name')
  // What a city calls it tells which item is meant before an item's own text does.
  add(await itemsOfGuides(store, asked, 'names'), 'guides')
  add(await findItems(store, head, { words }), 'text')
  if (by.size < limit) add(itemsLike(head, q, limit), 'likeness')
  return by
}

const countFindingsOf = ({ store, asking, q }: Search): Promise<number> | null =>
  parseQuery(q, findingFields).problems.length > 0 ? null : countFindings(store, { ...asking, filter: { q } })

const markNames = (names: readonly string[] = [], words: readonly string[]): Excerpt[] =>
  names.map((text) => ({ text, marks: findInName(text, words) }))

/** Items, guides, findings, laws and materials for a query. @throws ApiError `invalid-query` */
export const searchAll = async (search: Search): Promise<FoundAll> => {
  const { store, asking, generation, q, limit } = search
  const { head } = asking
  const asked = askGuides({ q }, head)
  const { words } = asked.query
  const cited = { store, head, generation, words }
  const [
    items,
    totalGuides,
    guides,
    counts,
    { laws, total: totalLaws },
    { materials, total: totalMaterials },
    findings,
  ] = await Promise.all([
    itemsOf(search, asked),
    countGuides(store, asked),
    findGuidesOf(store, asked, { limit, from: 0 }),
    countGuidesOfItems(store),
    findLaws(cited, limit),
    findMaterials(cited, limit),
    q.trim() === '' ? 0 : countFindingsOf(search),
  ])
  return {
    items: Array.from(items)
      .slice(0, limit)
      .map(([item, by]) => ({
        code: item.code,
        title: titleOf(item),
        commonNames: markNames(item.commonNames, words),
        formerNames: markNames(item.formerNames, words).filter(({ marks }) => marks.length > 0),
        status: item.status,
        guides: counts.get(item.code) ?? 0,
        by,
        marks: findInName(titleOf(item), words),
        passages: by === 'text' ? passagesSaying(item, words, asked.query.inElements) : [],
      })),
    totalItems: items.size,
    guides,
    totalGuides,
    totalFindings: findings,
    laws,
    totalLaws,
    materials,
    totalMaterials,
  }
}
