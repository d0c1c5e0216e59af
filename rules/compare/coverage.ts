/**
 * Coverage: what agencies declared to publish and nobody of their region does, judged once per region, level and
 * item, on the portal. 东莞 and 中山 have no counties: a county-level item is met there at city or town level.
 */
import type { Agency, Level, StandardItem } from '../catalog.ts'
import { isInForce } from '../directory.ts'
import type { StandardFacts } from '../facts/facts.ts'
import { channelOf, portal } from '../link/channel.ts'
import type { Family, LinkedGuide } from '../scan/units.ts'
import { compareSplit, subItemsOf } from './split.ts'

/** An item that a region should publish at a level and does not. */
export interface Uncovered {
  readonly item: StandardItem
  readonly level: Level
  /** The declaring agency that answers for it. */
  readonly agency: Agency
  /** Other sub-items of the same main item that the region publishes. */
  readonly published: readonly StandardItem[]
}

const citiesWithoutCounties = /^44(?:19|20)/

/** A region's code without the zeros that fill it up to 9 or 12 digits. */
const regionKey = (region: string): string => region.replace(/^(\d{6}(?:\d{3})??)(?:000)+$/, '$1')

/** The whole of a city without counties, as the place where its county-level items are met. */
const wholeCity = (region: string): string => `${region.slice(0, 4)}00 and its towns`

/** Where an item must be published for it to be met. */
const placeOf = (region: string, level: Level, item: StandardItem): string => {
  const key = regionKey(region)
  const isCountyItem = level === 'county' || (item.levels.includes('county') && !item.levels.includes(level))
  return citiesWithoutCounties.test(key) && isCountyItem ? wholeCity(key) : key
}

/** The items that a guide meets: its own; all or several sub-items where it publishes them as one. */
const coveredBy = (linked: LinkedGuide, family: Family): readonly string[] => {
  const standard = family.items.find(({ item }) => item.code === linked.link.standardCode)
  const name = linked.facts.name?.value
  if (!standard) return []
  const split = name && compareSplit(name, standard, family.items)
  const own = standard.item.code
  return split?.kind === 'merged' ? [own, ...split.covers.map(({ item }) => item.code)] : [own]
}

/** Of the declaring agencies, the one with most guides in the family, else the smallest credit code. */
const answering = (agencies: readonly Agency[], family: Family): Agency | undefined => {
  const guidesOf = ({ uscc }: Agency) => family.guides.filter(({ agency }) => agency?.uscc === uscc).length
  return [...agencies].sort((a, b) => guidesOf(b) - guidesOf(a) || (a.uscc < b.uscc ? -1 : 1))[0]
}

/** Whether an agency's declaration is about an item: named itself, or below a named main item at the agency's level. */
export const isDeclared = (agency: Agency, item: StandardItem): boolean =>
  !Array.isArray(agency.publishes) ||
  agency.publishes.includes(item.code) ||
  item.levels.includes(agency.level)

const searchUncovered = (family: Family, asOf: string): readonly Uncovered[] => {
  const items = new Map(
    family.items.map((standard): [string, StandardFacts] => [standard.item.code, standard]),
  )
  const declared = new Map<string, { item: StandardItem; place: string; level: Level; agencies: Agency[] }>()
  for (const { agency, code } of family.declared) {
    const item = items.get(code)?.item
    if (!item || !isInForce(item, asOf) || !isDeclared(agency, item)) continue
    const place = placeOf(agency.region, agency.level, item)
    const key = `${place}/${agency.level}/${code}`
    const known = declared.get(key)
    if (known) known.agencies.push(agency)
    else declared.set(key, { item, place, level: agency.level, agencies: [agency] })
  }
  if (declared.size === 0) return []

  /** Items by the places in which something meets them. */
  const gather = (published: Iterable<readonly [region: string, codes: readonly string[]]>) => {
    const byPlace = new Map<string, Set<string>>()
    for (const [region, codes] of published) {
      const key = regionKey(region)
      for (const place of citiesWithoutCounties.test(key) ? [key, wholeCity(key)] : [key])
        for (const code of codes) {
          const known = byPlace.get(place)
          if (known) known.add(code)
          else byPlace.set(place, new Set([code]))
        }
    }
    return byPlace
  }
  const met = gather(
    family.guides
      .filter(({ guide }) => channelOf(guide) === portal)
      .map((linked) => [linked.agency?.region ?? linked.guide.region, coveredBy(linked, family)]),
  )
  const subItems = subItemsOf(family.items).map(({ item }) => item.code)
  const perhaps = gather(
    family.undecided.map(({ guide, codes }) => [
      guide.region,
      codes.includes(family.main.code) ? [...codes, ...subItems] : codes,
    ]),
  )

  return [...declared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { item, place, level, agencies }]) => {
      const codes = met.get(place)
      if (codes?.has(item.code) || perhaps.get(place)?.has(item.code)) return []
      const agency = answering(agencies, family)
      if (!agency) return []
      const published =
        item.parent === undefined
          ? []
          : subItemsOf(family.items).flatMap((other) => (codes?.has(other.item.code) ? [other.item] : []))
      return [{ item, level, agency, published }]
    })
}

const remembered = new WeakMap<Family, { readonly asOf: string; readonly found: readonly Uncovered[] }>()

/**
 * What the regions should publish of a family and do not, in the order of regions, levels and codes. Two rules ask of
 * the same family, so it is searched once.
 */
export const findUncovered = (family: Family, asOf: string): readonly Uncovered[] => {
  const known = remembered.get(family)
  if (known?.asOf === asOf) return known.found
  const found = searchUncovered(family, asOf)
  remembered.set(family, { asOf, found })
  return found
}
