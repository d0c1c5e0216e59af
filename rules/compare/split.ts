/** How a guide divides its item into sub-items, held against how the standard does. */
import { type ItemName, type NameFact, qualifiersOf } from '../canonical/items/name.ts'
import type { StandardFacts } from '../facts/facts.ts'
import { compareNames } from '../link/name-score.ts'
import type { Family, LinkedGuide } from '../scan/units.ts'
import { compareSubItems, coreOf } from './item-names.ts'

/** A sub-item under another name, one that the standard does not have, or several in one. */
export type SplitDifference =
  | { readonly kind: 'renamed'; readonly guide: ItemName; readonly standard: ItemName }
  | { readonly kind: 'extra'; readonly guide: ItemName }
  | {
      readonly kind: 'merged'
      readonly guide: ItemName | undefined
      readonly covers: readonly StandardFacts[]
    }

/** The sub-items of a family's main item. */
export const subItemsOf = (family: readonly StandardFacts[]): readonly StandardFacts[] =>
  family.filter(({ item }) => item.parent !== undefined)

const isPhase = (id: string): boolean => id.startsWith('0:')

/** Whether a published name names a sub-item among others: its phase (变更、延续), or what it is about. */
const names = (published: string, qualifiers: readonly string[], { name }: StandardFacts): boolean => {
  const sub = name?.value.sub
  if (!name || !sub) return false
  const phases = sub.qualifiers.filter(isPhase)
  if (phases.length > 0) return phases.every((phase) => qualifiers.includes(phase))
  const core = coreOf(sub, name.value.main)
  return core.length > 1 && published.includes(core)
}

/** The sub-items that a guide's name covers in one, where it names several of them and is the name of none. */
const mergedIn = (
  published: ItemName,
  main: ItemName,
  subItems: readonly StandardFacts[],
): readonly StandardFacts[] => {
  // The main item's own name may list all phases; what counts is what stands beside it.
  const core = coreOf(published, main)
  const qualifiers = core === published.key ? published.qualifiers : qualifiersOf(core)
  const isOne = subItems.some(({ name }) => {
    const sub = name?.value.sub
    return name && sub && (sub.key === published.key || coreOf(sub, name.value.main) === core)
  })
  const named = isOne ? [] : subItems.filter((subItem) => names(core, qualifiers, subItem))
  return named.length > 1 ? named : []
}

const findSplit = (
  guide: NameFact,
  { item, name: standard }: StandardFacts,
  family: readonly StandardFacts[],
): SplitDifference | undefined => {
  if (!standard) return undefined
  const { main } = standard.value
  const subItems = subItemsOf(family)
  const isWhole = !guide.sub || guide.sub.key === main.key
  const published = isWhole ? guide.main : guide.sub
  const covers = published && published.key !== main.key ? mergedIn(published, main, subItems) : []
  if (covers.length > 1) return { kind: 'merged', guide: published, covers }
  if (item.parent !== undefined) {
    if (!guide.sub || !standard.value.sub || compareSubItems(guide, standard.value) !== 'renamed')
      return undefined
    return { kind: 'renamed', guide: guide.sub, standard: standard.value.sub }
  }
  if (isWhole) return subItems.length > 0 ? { kind: 'merged', guide: undefined, covers: subItems } : undefined
  if (!guide.sub) return undefined
  const { relation } = compareNames(guide.sub, main)
  return relation === 'same' || relation === 'variant' ? undefined : { kind: 'extra', guide: guide.sub }
}

const remembered = new WeakMap<NameFact, Map<StandardFacts, SplitDifference | undefined>>()

/**
 * How a linked guide's split differs from the standard's; undefined where it does not. Several rules ask, and most
 * guides of a family have one name, so each name is compared once.
 */
export const compareSplit = (
  guide: NameFact,
  standard: StandardFacts,
  family: readonly StandardFacts[],
): SplitDifference | undefined => {
  let known = remembered.get(guide)
  if (!known) {
    known = new Map()
    remembered.set(guide, known)
  }
  if (!known.has(standard)) known.set(standard, findSplit(guide, standard, family))
  return known.get(standard)
}

/** The guides of a family that split their item otherwise than the standard, each with its item. */
export function* differingSplits(family: Family): Iterable<{
  readonly linked: LinkedGuide
  readonly standard: StandardFacts
  readonly difference: SplitDifference
}> {
  const items = new Map(family.items.map((standard) => [standard.item.code, standard]))
  for (const linked of family.guides) {
    const standard = items.get(linked.link.standardCode ?? '')
    const name = linked.facts.name?.value
    const difference = standard && name && compareSplit(name, standard, family.items)
    if (standard && difference) yield { linked, standard, difference }
  }
}
