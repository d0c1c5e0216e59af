import { sql } from 'kysely'
import type { Guide, StandardItem } from '../../rules/catalog.ts'
import { titleOf } from '../catalog/title.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { textElements } from '../db/text-columns.ts'
import { elementsHolding, rowsMatching } from '../db/text-index.ts'
import { type FacetValue, rollUp } from '../findings/facets.ts'
import { fromGuideRow, type GuideSummary } from '../guides/guide.ts'
import {
  type AskedGuides,
  asksAnything,
  asksWordsOnly,
  type GuideFacet,
  guideMatches,
} from './guide-filter.ts'
import { findInName, type Range } from './marks.ts'
import { type Passage, passagesFor } from './passages.ts'

/** A guide that was found: where its name, and what else in it, fits. */
export interface FoundGuide extends GuideSummary {
  readonly marks: readonly Range[]
  readonly passages: readonly Passage[]
}

const matching = ({ db }: Pick<Store, 'db'>, asked: AskedGuides, without?: GuideFacet) =>
  db.selectFrom('guide').where((eb) => guideMatches(eb, asked, without))

/** How many guides a filter finds. */
export const countGuides = async (store: Store, asked: AskedGuides): Promise<number> => {
  if (!asksAnything(asked)) return 0
  const { count } = await matching(store, asked)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The items that the guides of a filter are linked to, most guides first; `names`: only of guides that are named so. */
export const itemsOfGuides = async (
  store: Store,
  asked: AskedGuides,
  where?: 'names',
): Promise<StandardItem[]> => {
  let query = matching(store, asked)
    .innerJoin('link', 'link.guide_id', 'guide.id')
    .select('link.standard_code')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('link.standard_code', 'is not', null)
    .groupBy('link.standard_code')
    .orderBy('count', 'desc')
    .orderBy('link.standard_code')
  if (where) {
    const { words } = asked.query
    query = query.where('guide.no', 'in', rowsMatching('guide_search', { words, where }))
  }
  const rows = await query.execute()
  return rows.flatMap(({ standard_code }) => asked.head.items.get(standard_code ?? '') ?? [])
}

/** What is shown of some guides beside their rows, read for those on the page only. */
const detailsOf = async ({ db }: Store, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('guide')
    .innerJoin('guide_revision', (join) =>
      join
        .onRef('guide_revision.guide_id', '=', 'guide.id')
        .onRef('guide_revision.revision', '=', 'guide.revision'),
    )
    .leftJoin('link', 'link.guide_id', 'guide.id')
    .select(['guide.id', 'guide_revision.content', 'link.standard_code'])
    .where('guide.id', 'in', oneOf(ids))
    .execute()
  // Written as a guide.
  return new Map(
    rows.map(({ id, content, standard_code }) => [
      id,
      { guide: JSON.parse(content) as Guide, standard_code },
    ]),
  )
}

/** Which guides of those found are shown. */
export interface GuidePage {
  readonly limit: number
  readonly from: number
}

/** A page of the guides that a filter finds: those that are named so first, then by region and name. */
export const findGuidesOf = async (
  store: Store,
  asked: AskedGuides,
  { limit, from }: GuidePage,
): Promise<FoundGuide[]> => {
  if (!asksAnything(asked) || limit === 0) return []
  const { words } = asked.query
  const found = matching(store, asked)
  const namedFirst =
    words.length === 0
      ? found
      : found.orderBy(
          sql<number>`guide.no in ${rowsMatching('guide_search', { words, where: 'names' })}`,
          'desc',
        )
  const rows = await namedFirst
    .select(['guide.id', 'guide.name', 'guide.agency', 'guide.region', 'guide.status'])
    .orderBy('guide.region')
    .orderBy('guide.name')
    .orderBy('guide.no')
    .limit(limit)
    .offset(from)
    .execute()
  const details = await detailsOf(
    store,
    rows.map(({ id }) => id),
  )
  return rows.flatMap((row) => {
    const found = details.get(row.id)
    if (!found) return []
    const { guide, standard_code } = found
    return {
      ...fromGuideRow({ ...row, standard_code }, asked.head),
      marks: findInName(titleOf(guide), words),
      passages: passagesFor(guide, asked),
    }
  })
}

/** Guides found by each value of each facet, under all filters but its own. */
export interface GuideFacets {
  readonly total: number
  readonly element: readonly FacetValue[]
  readonly region: readonly FacetValue[]
  readonly item: readonly FacetValue[]
}

const countElements = async (store: Store, asked: AskedGuides): Promise<FacetValue[]> => {
  const { words, inElements } = asked.query
  if (words.length === 0) return []
  const elements = textElements.filter((one) => inElements.length === 0 || inElements.includes(one))
  const counting = store.db
    .with(
      (cte) => cte('found').materialized(),
      () => elementsHolding(words, elements),
    )
    .selectFrom('found')
    .select(({ fn }) => elements.map((element) => fn.sum<number | null>(`found.${element}`).as(element)))
  const row = await (asksWordsOnly(asked)
    ? counting
    : counting.where('found.no', 'in', matching(store, asked, 'element').select('guide.no'))
  ).executeTakeFirstOrThrow()
  const counts: Readonly<Record<string, number | null>> = row
  return elements
    .map((element) => ({ value: element, count: counts[element] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

interface Place {
  readonly region: string
  readonly family: string | null
  readonly count: number
}

const countPlaces = (store: Store, asked: AskedGuides, without: 'region' | 'item'): Promise<Place[]> =>
  matching(store, asked, without)
    .leftJoin('link', 'link.guide_id', 'guide.id')
    .select(['guide.region', 'link.family'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['guide.region', 'link.family'])
    .execute()

const sumBy = (places: readonly Place[], keyOf: (place: Place) => string | null) => {
  const sums = new Map<string, number>()
  for (const place of places) {
    const value = keyOf(place)
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + place.count)
  }
  return Array.from(sums, ([value, count]) => ({ value, count }))
}

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || (a.value < b.value ? -1 : 1)

/** Counts the facets of a filter. An item's facet counts families; guides that are linked to nothing are in none. */
export const countGuideFacets = async (store: Store, asked: AskedGuides): Promise<GuideFacets> => {
  if (!asksAnything(asked)) return { total: 0, element: [], region: [], item: [] }
  const { filter, head } = asked
  const ofRegions = countPlaces(store, asked, 'region')
  // Where neither narrows, one count serves both; every guide is in a region.
  const isNarrowed = filter.region !== undefined || filter.item !== undefined
  const [element, regions, items, narrowed] = await Promise.all([
    countElements(store, asked),
    ofRegions,
    isNarrowed ? countPlaces(store, asked, 'item') : ofRegions,
    isNarrowed ? countGuides(store, asked) : undefined,
  ])
  return {
    total: narrowed ?? regions.reduce((sum, { count }) => sum + count, 0),
    element,
    region: rollUp(
      sumBy(regions, ({ region }) => region),
      head,
    ),
    item: sumBy(items, ({ family }) => family)
      .map((one) => {
        const item = head.items.get(one.value)
        return { ...one, name: item ? titleOf(item) : one.value }
      })
      .toSorted(byCount),
  }
}
