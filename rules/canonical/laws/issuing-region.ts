import { documentRegions } from '../../lexicon/issuers.ts'
import type { Home } from '../places/home.ts'
import { findPlaces } from '../places/place.ts'
import type { Citation } from './citation.ts'

/** Regions of a place from its own up to its city: their documents apply there beside the province's standard. */
const ownRegions = (region: string): readonly string[] => {
  const city = `${region.slice(0, 4)}00`
  return region.length === 6 && region === city ? [region] : [region, region.slice(0, 6), city]
}

/**
 * Whether a cited document was issued by the home's own region, up to its city (本地规范性文件): the registry says so,
 * its number begins with the city's character, or its title names the place.
 */
export const isOwnDocument = ({ law, numbers, name }: Citation, home: Home): boolean => {
  const own = ownRegions(home.region)
  if (law) return law.region !== undefined && own.includes(law.region)
  const initials = numbers.flatMap(({ issuers }) => issuers).filter((issuer) => issuer.length > 1)
  const regions = initials.map(
    (issuer) => documentRegions[issuer.slice(0, 2)] ?? documentRegions[issuer.charAt(0)],
  )
  if (regions.some((region) => region !== undefined))
    return regions.some((region) => own.includes(region ?? ''))
  return findPlaces(name, home).some(
    ({ kind, code }) => kind === 'own' || (code !== undefined && own.includes(code)),
  )
}
