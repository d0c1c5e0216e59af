import { z } from '@hono/zod-openapi'
import { levels } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { declaredItems } from './declarations.ts'

/** What the list of agencies is narrowed by. */
export const agencyFilterSchema = z.object({
  q: z.string().trim().optional().openapi({ description: 'Part of a name, code or region' }),
  level: z.enum(levels).optional(),
})
type AgencyFilter = z.infer<typeof agencyFilterSchema>

/** An agency as the list shows it. */
export const listedAgencySchema = z
  .object({
    uscc: z.string(),
    name: z.string(),
    region: z.string(),
    regionName: z.string(),
    level: z.enum(levels),
    parent: z.string().nullable(),
    parentName: z.string().nullable(),
    formerNames: z.array(z.string()),
    formerUsccs: z.array(z.string()),
    declared: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'Items that it must publish; null: it declared nothing' }),
    declaresAll: z.boolean().openapi({ description: 'It must publish every active item of its level' }),
    guides: z.number().int(),
  })
  .openapi('ListedAgency')
type ListedAgency = z.infer<typeof listedAgencySchema>

/** How many agencies of each level the words leave, whichever level is asked for. */
export const levelFacetSchema = z.array(
  z.object({ facet: z.literal('level'), value: z.enum(levels), count: z.number().int() }),
)

const guideCounts = async ({ db }: Pick<Store, 'db'>): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('guide')
    .select(({ fn }) => ['agency', fn.countAll<number>().as('guides')])
    .groupBy('agency')
    .execute()
  return new Map(rows.map(({ agency, guides }) => [agency, guides]))
}

/** The agencies that a filter leaves, in the order of the catalog, and how many there are of each level. */
export const listAgencies = async (
  store: Pick<Store, 'db'>,
  head: CatalogHead,
  { q = '', level }: AgencyFilter,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<{
  readonly agencies: ListedAgency[]
  readonly total: number
  readonly facets: z.infer<typeof levelFacetSchema>
}> => {
  const words = q.toLowerCase()
  const found = head.agencies.filter(({ uscc, name, region, formerNames = [], formerUsccs = [] }) =>
    [uscc, name, region, head.regionName(region), ...formerNames, ...formerUsccs].some((text) =>
      text.toLowerCase().includes(words),
    ),
  )
  const some = level === undefined ? found : found.filter((agency) => agency.level === level)
  const guides = await guideCounts(store)
  return {
    agencies: some.slice(from, from + limit).map((agency) => ({
      uscc: agency.uscc,
      name: agency.name,
      region: agency.region,
      regionName: head.regionName(agency.region),
      level: agency.level,
      parent: agency.parent ?? null,
      parentName: agency.parent === undefined ? null : head.agencyName(agency.parent),
      formerNames: [...(agency.formerNames ?? [])],
      formerUsccs: [...(agency.formerUsccs ?? [])],
      declared: agency.publishes === undefined ? null : declaredItems(agency, head).size,
      declaresAll: agency.publishes === 'all',
      guides: guides.get(agency.uscc) ?? 0,
    })),
    total: some.length,
    facets: levels.map((value) => ({
      facet: 'level' as const,
      value,
      count: found.filter((agency) => agency.level === value).length,
    })),
  }
}
