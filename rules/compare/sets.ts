/** Who corresponds to whom: members of two lists, paired before it is asked how they differ. */
import { distance } from 'fastest-levenshtein'
import munkres from 'munkres-js'

/** Two lists with their members paired one to one, and those that have no counterpart. */
export interface Alignment<Member> {
  readonly pairs: readonly { readonly standard: Member; readonly guide: Member; readonly cost: number }[]
  readonly missing: readonly Member[]
  readonly extra: readonly Member[]
}

const never = 1e6

/**
 * Pairs the members of two lists one to one. `costOf` says how far two members are from being the same: 0 the same,
 * up to 1, undefined where they cannot correspond. Members that are the same are paired first, the rest so that the
 * costs add up to the least.
 */
export const alignSets = <Member>(
  standard: readonly Member[],
  guide: readonly Member[],
  costOf: (standard: Member, guide: Member) => number | undefined,
): Alignment<Member> => {
  const pairs: { standard: Member; guide: Member; cost: number }[] = []
  const restOfGuide = [...guide]
  const restOfStandard = standard.filter((member) => {
    const at = restOfGuide.findIndex((other) => costOf(member, other) === 0)
    const found = restOfGuide[at]
    if (found === undefined) return true
    pairs.push({ standard: member, guide: found, cost: 0 })
    restOfGuide.splice(at, 1)
    return false
  })
  const costs = restOfStandard.map((member) => restOfGuide.map((other) => costOf(member, other) ?? never))
  const paired = new Set<Member>()
  if (costs.some((row) => row.some((cost) => cost < never))) {
    for (const [row, column] of munkres(costs)) {
      const cost = costs[row]?.[column] ?? never
      const member = restOfStandard[row]
      const other = restOfGuide[column]
      if (cost >= never || member === undefined || other === undefined) continue
      pairs.push({ standard: member, guide: other, cost })
      paired.add(member).add(other)
    }
  }
  return {
    pairs,
    missing: restOfStandard.filter((member) => !paired.has(member)),
    extra: restOfGuide.filter((member) => !paired.has(member)),
  }
}

/** How alike two strings are, from 0 to 1: the share of characters that need no change. */
export const closeness = (one: string, other: string): number => {
  const longer = Math.max(one.length, other.length)
  return longer === 0 ? 1 : 1 - distance(one, other) / longer
}
