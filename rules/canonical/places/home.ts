import { contains, type NamedRegion, nameRegions, regionsNamedBy } from './region.ts'

/** How a place that is spoken of stands to the home. */
export type PlaceKind = 'own' | 'parent' | 'generic' | 'smaller' | 'foreign'

/** Whose text is read: the region it speaks for and the agencies that may call themselves "we". */
export interface Home {
  /** Equal for equal region and agencies. */
  readonly id: string
  readonly region: string
  readonly agencies: readonly string[]
  /** The region, and others that its agencies' names begin with, where one is filed under another's region. */
  readonly regions: readonly string[]
  /** Names of its own region and those above it which its agencies' names tell and no table holds. */
  readonly places: readonly NamedRegion[]
  /** What a place is to it, of those that were asked about: the same few are spoken of again and again. */
  readonly kinds: Map<string, PlaceKind>
}

/** The home of a guide or, with the province and the directory's issuer, of the standard. */
export const homeOf = (region: string, agencyNames: readonly string[]): Home => ({
  id: [region, ...agencyNames].join('|'),
  region,
  agencies: agencyNames,
  regions: [region, ...regionsNamedBy(agencyNames).filter((named) => !contains(named, region))],
  places: nameRegions(region, agencyNames),
  kinds: new Map(),
})
