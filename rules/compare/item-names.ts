/** How the published names of a guide differ from those of its standard item. */
import { distance } from 'fastest-levenshtein'
import type { ItemName, NameFact } from '../canonical/items/name.ts'
import { qualifierGroups } from '../lexicon/qualifiers.ts'
import { isSameAction } from '../link/name-score.ts'

/** What two names that are not the same differ in. */
export type NameDifferenceKind = 'wording' | 'action' | 'qualifier' | 'typo' | 'order' | 'former'

/** One published name that differs from the standard's. */
export interface NameDifference {
  readonly part: 'name' | 'subItem' | 'handlingItem'
  readonly kind: NameDifferenceKind
  readonly guide: ItemName
  readonly standard: ItemName
  /** Which of the standard's own fields the guide's name is held against. */
  readonly against: 'name' | 'subItem' | 'handlingItem'
}

const sorted = (text: string): string => [...text].sort().join('')
const qualifierWords = new Set(qualifierGroups.flat(2))

/** The part of a sub-item's name after its main item's: 变更 of 劳务派遣经营许可变更. */
export const coreOf = (sub: ItemName, main: ItemName): string =>
  sub.key.startsWith(main.key) ? sub.key.slice(main.key.length) : sub.key

/** Whether two sub-items have one name, with or without the main item's before it. */
export const isSameSubItem = (guide: NameFact, standard: NameFact): boolean => {
  if (!guide.sub || !standard.sub) return guide.sub === standard.sub
  const [left, right] = [guide.sub, standard.sub]
  if (left.key === right.key || standard.main.key + left.key === right.key) return true
  const core = coreOf(left, guide.main)
  return core !== '' && core === coreOf(right, standard.main)
}

/** What is left of two strings without what they begin and end with in common. */
const middles = (a: string, b: string): readonly [string, string] => {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** What two different names differ in, the most telling first. */
export const kindOfDifference = (guide: ItemName, standard: ItemName): NameDifferenceKind => {
  if (sorted(guide.match) === sorted(standard.match) && guide.match !== standard.match) return 'order'
  if (guide.object === standard.object && guide.action !== standard.action) return 'action'
  const [more, less] = middles(guide.key, standard.key)
  const isQualifier = (words: string) => words === '' || qualifierWords.has(words)
  if (isQualifier(more) && isQualifier(less)) return 'qualifier'
  const isSlip =
    more.length <= 1 && less.length <= 1 && standard.key.length > 2 && guide.match !== standard.match
  return isSlip ? 'typo' : 'wording'
}

/** Whether a sub-item is only spelt or worded otherwise: a slip, the order, another word for the same action. */
const isSlightly = (guide: ItemName, standard: ItemName, standardMain: ItemName): boolean => {
  const kind = kindOfDifference(guide, standard)
  if (kind === 'typo' || kind === 'order') return true
  const hasObject = standard.object !== standardMain.match && standard.action !== ''
  const isBare = guide.match.endsWith(guide.action)
  return kind === 'action' && hasObject && isBare && isSameAction(guide.action, standard.action)
}

/** How the sub-items of a guide and its standard item stand to each other; undefined where one has none. */
export const compareSubItems = (
  guide: NameFact,
  standard: NameFact,
): 'same' | 'slightly' | 'renamed' | undefined => {
  if (!guide.sub || !standard.sub) return undefined
  if (isSameSubItem(guide, standard)) return 'same'
  return isSlightly(guide.sub, standard.sub, standard.main) ? 'slightly' : 'renamed'
}

/** The name that a guide's main name is held against: the main item's, or, of a guide without one, the sub-item's. */
const nearestName = (guide: NameFact, { main, sub }: NameFact): 'name' | 'subItem' => {
  if (!sub || guide.sub) return 'name'
  const isNearer = distance(guide.main.key, sub.key) < distance(guide.main.key, main.key)
  return isNearer && sub.key.length > 2 ? 'subItem' : 'name'
}

/** Whether a guide's main name is one of the ways to write its item: the main item, or the sub-item with or after it. */
const isMainName = (guide: NameFact, { main, sub }: NameFact): boolean => {
  const { key } = guide.main
  // The directory may hold as an item of its own what a portal holds as a sub-item.
  if (!sub && guide.sub?.key === main.key) return true
  return key === main.key || (sub !== undefined && (key === sub.key || key === main.key + sub.key))
}

/**
 * The names of a guide that differ from the standard's. A sub-item that has another name altogether is not among
 * them: that is a matter of how the item is split.
 */
export const differingNames = (
  guide: NameFact,
  standard: NameFact,
  formerKeys: () => readonly string[],
): readonly NameDifference[] => {
  const differences: NameDifference[] = []
  if (!isMainName(guide, standard)) {
    const against = nearestName(guide, standard)
    const name = (against === 'subItem' && standard.sub) || standard.main
    const isFormer = formerKeys().includes(guide.main.key)
    const kind = isFormer ? 'former' : kindOfDifference(guide.main, name)
    differences.push({ part: 'name', kind, guide: guide.main, standard: name, against })
  }
  if (guide.sub && standard.sub && compareSubItems(guide, standard) === 'slightly') {
    const kind = kindOfDifference(guide.sub, standard.sub)
    differences.push({ part: 'subItem', kind, guide: guide.sub, standard: standard.sub, against: 'subItem' })
  }
  const { handling } = standard
  if (handling && guide.handling && guide.handling.key !== handling.key) {
    const kind = kindOfDifference(guide.handling, handling)
    differences.push({
      part: 'handlingItem',
      kind,
      guide: guide.handling,
      standard: handling,
      against: 'handlingItem',
    })
  }
  return differences
}
