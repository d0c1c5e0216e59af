import Fuse from 'fuse.js'
import type { StandardItem } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'
import { foldText } from '../db/grams.ts'

const fold = (text: string): string => foldText(text).replaceAll(/\s+/g, '')

interface Entry {
  readonly item: StandardItem
  /** Everything that the item goes by, folded: names, former and common names. */
  readonly names: string[]
}

const indexes = new WeakMap<CatalogHead, Fuse<Entry>>()

const indexOf = (head: CatalogHead): Fuse<Entry> => {
  const known = indexes.get(head)
  if (known) return known
  const entries = head.directory.items.map((item) => ({
    item,
    names: [
      titleOf(item),
      `${item.name}${item.subItem ?? ''}`,
      ...(item.commonNames ?? []),
      ...(item.formerNames ?? []),
    ].map(fold),
  }))
  const index = new Fuse(entries, {
    keys: ['names'],
    threshold: 0.4,
    ignoreLocation: true,
    minMatchCharLength: 2,
  })
  indexes.set(head, index)
  return index
}

/** The items whose names are like a query, the likest first: for other cities' wordings and slips of the pen. */
export const itemsLike = (head: CatalogHead, query: string, limit: number): readonly StandardItem[] => {
  const words = fold(query)
  if (words === '') return []
  return indexOf(head)
    .search(words, { limit })
    .map(({ item }) => item.item)
}
