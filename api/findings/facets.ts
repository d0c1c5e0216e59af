import { z } from '@hono/zod-openapi'
import type { CatalogHead } from '../catalog/head.ts'
import { regionAbove } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import type { FindingRow } from '../db/tables.ts'
import { type Asked, matches } from './filter.ts'

/** One value of a facet with the findings that it would leave; `name` where the value is a code. */
export const facetValueSchema = z
  .object({
    value: z.string(),
    count: z.number().int(),
    name: z.string().optional(),
    /** The region above, where the facet is a tree. */
    above: z.string().optional(),
  })
  .openapi('FacetValue')
export type FacetValue = z.infer<typeof facetValueSchema>

/** The facets of a list of findings: each counts under all filters but its own. */
export const facetsSchema = z
  .object({
    total: z.number().int(),
    severity: z.array(facetValueSchema),
    kind: z.array(facetValueSchema),
    element: z.array(facetValueSchema),
    rule: z.array(facetValueSchema),
    region: z.array(facetValueSchema),
    agency: z.array(facetValueSchema),
    item: z.array(facetValueSchema),
  })
  .openapi('Facets')
export type Facets = z.infer<typeof facetsSchema>

interface Counted {
  readonly value: string
  readonly count: number
}

const countBy = async (
  { db }: Store,
  asked: Asked,
  column: keyof FindingRow,
  filter: string,
): Promise<readonly Counted[]> => {
  const ref = `finding.${column}` as const
  const rows = await db
    .selectFrom('finding')
    .select(ref)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => matches(eb, asked, filter))
    .groupBy(ref)
    .execute()
  return rows.map((row) => ({ value: String(row[column]), count: row.count }))
}

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1)

/** Regions with all above them, each counting what lies below: the tree of the facet, flat. */
const rollUp = (counts: readonly Counted[], head: CatalogHead): FacetValue[] => {
  const sums = new Map<string, number>()
  for (const { value, count } of counts)
    for (let at: string | undefined = value; at !== undefined; at = regionAbove(at))
      sums.set(at, (sums.get(at) ?? 0) + count)
  return Array.from(sums, ([value, count]) => {
    const above = regionAbove(value)
    return { value, count, name: head.regionName(value), ...(above === undefined ? {} : { above }) }
  }).sort((a, b) => (a.value < b.value ? -1 : 1))
}

const itemName = (head: CatalogHead, code: string): string => {
  const item = head.items.get(code)
  return item ? titleOf(item) : code
}

/** Counts every facet of a filter. An item's facet counts families; findings about no item are in none. */
export const countFacets = async (store: Store, asked: Asked): Promise<Facets> => {
  const { head } = asked
  const [severity, kind, element, rule, region, agency, item, whole] = await Promise.all([
    countBy(store, asked, 'severity', 'severity'),
    countBy(store, asked, 'kind', 'kind'),
    countBy(store, asked, 'element', 'element'),
    countBy(store, asked, 'rule', 'rule'),
    countBy(store, asked, 'region', 'region'),
    countBy(store, asked, 'agency', 'agency'),
    countBy(store, asked, 'family', 'item'),
    countBy(store, asked, 'severity', ''),
  ])
  return {
    total: whole.reduce((sum, { count }) => sum + count, 0),
    severity: severity.toSorted(byCount),
    kind: kind.toSorted(byCount),
    element: element.toSorted(byCount),
    rule: rule.toSorted(byCount),
    region: rollUp(region, head),
    agency: agency.toSorted(byCount).map((one) => ({ ...one, name: head.agencyName(one.value) })),
    item: item
      .filter(({ value }) => value !== '')
      .toSorted(byCount)
      .map((one) => ({ ...one, name: itemName(head, one.value) })),
  }
}
