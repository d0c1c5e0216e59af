import type { NameFact } from '../canonical/items/name.ts'
import { readItemName } from '../canonical/items/name.ts'
import { canonicalText } from '../canonical/text/text.ts'
import type { StandardItem } from '../catalog.ts'
import type { DirectoryFacts } from '../directory.ts'

const indexes = new WeakMap<DirectoryFacts, ReadonlyMap<string, readonly StandardItem[]>>()

const indexOf = (directory: DirectoryFacts): ReadonlyMap<string, readonly StandardItem[]> => {
  let index = indexes.get(directory)
  if (!index) {
    const filed = new Map<string, StandardItem[]>()
    const reading = { home: directory.home, directory, text: canonicalText }
    for (const item of directory.directory.items) {
      const main = readItemName(item.name, reading).key
      const sub = item.subItem === undefined ? '' : readItemName(item.subItem, reading).key
      // A bare 变更 is a sub-item of many items: only after its main item it names one.
      const keys = sub === '' || sub === main ? [main] : sub.length > 4 ? [sub, main + sub] : [main + sub]
      for (const key of keys) filed.set(key, [...(filed.get(key) ?? []), item])
    }
    index = filed
    indexes.set(directory, index)
  }
  return index
}

/** The items of the directory whose whole name a guide publishes as its own, main item and sub-item together. */
const itemsNamed = (directory: DirectoryFacts, { main, sub }: NameFact): readonly StandardItem[] => {
  const index = indexOf(directory)
  if (!sub || sub.key === main.key) return index.get(main.key) ?? []
  return (sub.key.length > 4 ? index.get(sub.key) : undefined) ?? index.get(main.key + sub.key) ?? []
}

/**
 * The item that a guide's name names although the guide is linked to another; undefined where the name is the linked
 * item's, its main item's, or no item's.
 */
export const otherItemNamed = (
  directory: DirectoryFacts,
  name: NameFact,
  linked: StandardItem,
): StandardItem | undefined => {
  const named = itemsNamed(directory, name)
  const isOwn = ({ code, parent }: StandardItem) =>
    code === linked.code || code === linked.parent || parent === linked.code
  return named.some(isOwn) ? undefined : named[0]
}

/** The whole name of an item as it is shown: its sub-item's, else its own. */
export const titleOf = ({ name, subItem }: Pick<StandardItem, 'name' | 'subItem'>): string =>
  subItem === undefined ? name : subItem.includes(name) ? subItem : `${name}·${subItem}`
