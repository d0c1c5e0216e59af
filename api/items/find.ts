import Fuse from 'fuse.js'
import type { StandardItem } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { titleOf } from '../catalog/title.ts'

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')

interface Entry {
  readonly item: StandardItem
  /** Everything that the item goes by, folded: names, former and common names. */
  readonly names: readonly string[]
  readonly codes: readonly string[]
}

const entriesOf = ({ directory }: CatalogHead): readonly Entry[] =>
  directory.items.map((item) => ({
    item,
    names: [
      titleOf(item),
      `${item.name}${item.subItem ?? ''}`,
      ...(item.commonNames ?? []),
      ...(item.formerNames ?? []),
    ].map(fold),
    codes: [item.code, item.nationalCode ?? [], item.formerCodes ?? []].flat().map(fold),
  }))

interface ItemIndex {
  readonly entries: readonly Entry[]
  readonly fuzzy: Fuse<Entry>
}

const indexes = new WeakMap<CatalogHead, ItemIndex>()

const indexOf = (head: CatalogHead): ItemIndex => {
  const known = indexes.get(head)
  if (known) return known
  const entries = entriesOf(head)
  const fuzzy = new Fuse(entries, {
    keys: ['names'],
    threshold: 0.4,
    ignoreLocation: true,
    minMatchCharLength: 2,
  })
  const index = { entries, fuzzy }
  indexes.set(head, index)
  return index
}

/** The items in whose names all words of a query stand, or whose codes begin with it. */
export const itemsNamed = (head: CatalogHead, query: string): readonly StandardItem[] => {
  const words = query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return indexOf(head)
    .entries.filter(({ names, codes }) =>
      words.every(
        (word) => names.some((name) => name.includes(word)) || codes.some((code) => code.startsWith(word)),
      ),
    )
    .map(({ item }) => item)
}

/** The items whose names are like a query, the likest first: for other cities' wordings and slips of the pen. */
export const itemsLike = (head: CatalogHead, query: string, limit: number): readonly StandardItem[] => {
  const words = fold(query)
  if (words === '') return []
  return indexOf(head)
    .fuzzy.search(words, { limit })
    .map(({ item }) => item.item)
}
