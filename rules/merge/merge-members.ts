import { isSame } from '../same.ts'
import { keyMembers } from './member-key.ts'
import type { Decide, Versions } from './versions.ts'

type Keyed = ReadonlyMap<string, unknown>

/** The order of the members that all versions have; undefined where both sides changed it, each in its own way. */
const commonOrder = ({ base, mine, theirs }: Versions<Keyed>): readonly string[] | undefined => {
  const orderIn = (version: Keyed) =>
    [...version.keys()].filter((key) => [base, mine, theirs].every((each) => each.has(key)))
  const [was, own, other] = [orderIn(base), orderIn(mine), orderIn(theirs)]
  if (isSame(own, was) || isSame(own, other)) return other
  return isSame(other, was) ? own : undefined
}

/** The keys of a version that are not common, by the common key that they stand after; '' where they stand first. */
const insertsOf = (version: Keyed, common: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
  const inserts = new Map<string, string[]>()
  let after = ''
  for (const key of version.keys()) {
    if (common.has(key)) after = key
    else inserts.set(after, [...(inserts.get(after) ?? []), key])
  }
  return inserts
}

/** Two lists of keys as one that does not depend on which is whose. */
const joined = (one: readonly string[], other: readonly string[]): readonly string[] => {
  const [first, second] = one.join('\n') <= other.join('\n') ? [one, other] : [other, one]
  return [...first, ...second]
}

const orderOf = (versions: Versions<Keyed>): readonly string[] | undefined => {
  const order = commonOrder(versions)
  if (!order) return undefined
  const common = new Set(order)
  const [own, other, was] = [versions.mine, versions.theirs, versions.base].map((version) =>
    insertsOf(version, common),
  )
  // What stood in the base alone comes last: both sides took it away.
  const at = (after: string) => [
    ...joined(own?.get(after) ?? [], other?.get(after) ?? []),
    ...(was?.get(after) ?? []),
  ]
  return [...new Set([...at(''), ...order.flatMap((key) => [key, ...at(key)])])]
}

/**
 * Merges three versions of a list member by member. Undefined where its members have no names, or both sides put
 * them in another order, each in its own: then the list is one value.
 */
export const mergeMembers = (
  field: string,
  versions: Versions<readonly unknown[]>,
  decide: Decide,
): readonly unknown[] | undefined => {
  const [base, mine, theirs] = [versions.base, versions.mine, versions.theirs].map((members) =>
    keyMembers(field, members),
  )
  if (!base || !mine || !theirs) return undefined
  return orderOf({ base, mine, theirs })?.flatMap((key) => {
    const of = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) }
    const member = decide(`${field}/${key}`, field, of)
    return member === undefined ? [] : [member]
  })
}
