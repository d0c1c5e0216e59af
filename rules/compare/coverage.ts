/**
 * Coverage: what agencies declared to publish and nobody of their region does, judged once per region, level and
 * item, on the portal. 东莞 and 中山 have no counties: a county-level item is met there at city or town level.
 */
import type { Agency, Level, StandardItem } from '../catalog.ts'
import { isInForce } from '../directory.ts'
import type { StandardFacts } from '../facts.ts'
import { channelOf, portal } from '../link/channel.ts'
import type { Family, LinkedGuide } from '../units.ts'
import { compareSplit, subItemsOf } from './split.ts'

/** An item that a region should publish at a level and does not. */
export interface Uncovered {
  readonly item: StandardItem
  readonly region: string
  readonly level: Level
  /** The declaring agency that answers for it: with most guides in the family, else the smallest credit code. */
  readonly agency: Agency
  /** Other sub-items of the same main item that the region publishes. */
  readonly published: readonly StandardItem[]
}

const citiesWithoutCounties = /^44(?:19|20)/

/** A region's code without the zeros that fill it up to 9 or 12 digits. */
const regionKey = (region: string): string => region.replace(/^(\d{6}(?:\d{3})?)(?:000)+$/, '$1')

/** The region in which an item must be published for it to be met there. */
const coveredIn = (region: string, level: Level, item: StandardItem): string => {
  const key = regionKey(region)
  const isCountyItem = level === 'county' || (item.levels.includes('county') && !item.levels.includes(level))
  return citiesWithoutCounties.test(key) && isCountyItem ? `${key.slice(0, 4)}00` : key
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

const guidesOf = (agency: Agency, family: Family): number =>
  family.guides.filter((linked) => linked.agency?.uscc === agency.uscc).length

/** Whether an agency's declaration is about an item: named itself, or below a named main item at the agency's level. */
const isDeclared = (agency: Agency, item: StandardItem): boolean =>
  !Array.isArray(agency.publishes) ||
  agency.publishes.includes(item.code) ||
  item.levels.includes(agency.level)

/** What the regions should publish of a family and do not, in the order of regions, levels and codes. */
export const findUncovered = (family: Family, asOf: string): readonly Uncovered[] => {
  const items = new Map(
    family.items.map((standard): [string, StandardFacts] => [standard.item.code, standard]),
  )
  const declared = new Map<string, { item: StandardItem; region: string; level: Level; agencies: Agency[] }>()
  for (const { agency, code } of family.declared) {
    const item = items.get(code)?.item
    if (!item || !isInForce(item, asOf) || !isDeclared(agency, item)) continue
    const region = coveredIn(agency.region, agency.level, item)
    const key = `${region}/${agency.level}/${code}`
    const known = declared.get(key)
    if (known) known.agencies.push(agency)
    else declared.set(key, { item, region, level: agency.level, agencies: [agency] })
  }
  if (declared.size === 0) return []

  const met = new Map<string, Set<string>>()
  const meet = (region: string, code: string) => {
    const codes = met.get(region)
    if (codes) codes.add(code)
    else met.set(region, new Set([code]))
  }
  const cityOf = (region: string) =>
    citiesWithoutCounties.test(region) ? `${region.slice(0, 4)}00` : undefined
  const publish = (
    region: string,
    codes: readonly string[],
    into: (region: string, code: string) => void,
  ) => {
    const own = regionKey(region)
    const city = cityOf(own)
    for (const code of codes) {
      into(own, code)
      if (city !== undefined && city !== own && items.get(code)?.item.levels.includes('county'))
        into(city, code)
    }
  }
  for (const linked of family.guides)
    if (channelOf(linked.guide) === portal)
      publish(linked.agency?.region ?? linked.guide.region, coveredBy(linked, family), meet)
  const perhaps = new Set<string>()
  const suppress = (region: string, code: string) => perhaps.add(`${region}/${code}`)
  for (const { guide, codes } of family.undecided) {
    const below = codes.includes(family.main.code)
      ? subItemsOf(family.items).map(({ item }) => item.code)
      : []
    publish(guide.region, [...codes, ...below], suppress)
  }

  return [...declared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { item, region, level, agencies }]) => {
      const codes = met.get(region)
      if (codes?.has(item.code) || perhaps.has(`${region}/${item.code}`)) return []
      const answering = [...agencies].sort(
        (a, b) => guidesOf(b, family) - guidesOf(a, family) || (a.uscc < b.uscc ? -1 : 1),
      )[0]
      if (!answering) return []
      const published =
        item.parent === undefined
          ? []
          : subItemsOf(family.items).flatMap((other) => (codes?.has(other.item.code) ? [other.item] : []))
      return [{ item, region, level, agency: answering, published }]
    })
}
