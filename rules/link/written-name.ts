import { type ItemName, type NameFact, partName } from '../canonical/items/name.ts'

/** The whole name of an item or guide as it is matched: main item and sub-item together. */
export type WrittenName = Pick<ItemName, 'match' | 'object' | 'action' | 'qualifiers'>

const sharesPairs = (a: string, b: string): boolean => {
  let shared = 0
  for (let at = 0; at + 1 < a.length && shared < 2; at++) if (b.includes(a.slice(at, at + 2))) shared++
  return shared > 1
}

/** Whether a sub-item's name says by itself what it is about: 劳务派遣经营许可变更 does, 变更 and 一般程序 do not. */
const speaksForItself = (sub: ItemName, main: ItemName): boolean =>
  sharesPairs(sub.match, main.match) || (sub.match.length > 5 && sub.action !== '')

const joined = (main: ItemName, sub: ItemName): WrittenName => {
  const match = main.match + sub.match
  const groups = new Set(sub.qualifiers.map((id) => id.split(':')[0]))
  const inherited = main.qualifiers.filter((id) => !groups.has(id.split(':')[0]))
  return { match, ...partName(match), qualifiers: [...inherited, ...sub.qualifiers].sort() }
}

/**
 * The forms in which one item's whole name may be written, the fullest first: a sub-item alone where it speaks for
 * itself, and after its main item.
 */
export const writtenNames = (main: ItemName, sub: ItemName | undefined): readonly WrittenName[] => {
  if (!sub || sub.match === main.match) return [main]
  return speaksForItself(sub, main) ? [sub, joined(main, sub)] : [joined(main, sub)]
}

/** The forms of a guide's name; a handling item stands for the sub-item where the guide names none. */
export const guideNames = ({ main, sub, handling }: NameFact): readonly WrittenName[] =>
  sub ? writtenNames(main, sub) : handling ? [main, ...writtenNames(main, handling)] : [main]

/** How one name stands to another: one name, one in other words, perhaps misspelt, one with words more, or another thing. */
export type NameRelation = 'same' | 'variant' | 'misspelt' | 'part' | 'other'
