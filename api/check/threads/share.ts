import type { Catalog } from '../../../rules/catalog.ts'
import type { UnitOutcome } from '../../../rules/scan/outcome.ts'
import type { StoredGuide } from '../../../rules/scan/scan.ts'

/** A family with its guides. */
export type FamilyGuides = readonly [code: string, guides: readonly StoredGuide[]]

/** What a thread is given to do. */
export interface Share {
  readonly catalog: Omit<Catalog, 'guides'>
  /** YYYY-MM-DD */
  readonly asOf: string
  readonly families: readonly FamilyGuides[]
}

/** What a thread says: how many more guides it compared, or all that it found. */
export type Said = { readonly compared: number } | { readonly outcomes: readonly UnitOutcome[] }

/** Deals families out so that all shares have about as many guides: the largest first, each to whoever has fewest. */
export const dealOut = (families: readonly FamilyGuides[], shares: number): readonly FamilyGuides[][] => {
  const dealt = Array.from({ length: shares }, () => ({ guides: 0, families: [] as FamilyGuides[] }))
  for (const family of families.toSorted((one, other) => other[1].length - one[1].length)) {
    const least = dealt.reduce((fewest, one) => (one.guides < fewest.guides ? one : fewest))
    least.families.push(family)
    least.guides += family[1].length
  }
  return dealt.map((share) => share.families)
}
