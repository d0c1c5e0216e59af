import { z } from '@hono/zod-openapi'
import { holdingKinds } from '../../rules/holdings.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { remember } from '../db/remember.ts'
import type { Store } from '../db/store.ts'
import { countHeld, type HeldDemand, type HeldMaterial } from '../figures/held-materials.ts'
import { guidesWithItems } from '../guides/queries.ts'

const sums = {
  guides: z.number().int(),
  agencies: z.number().int(),
  applicants: z.number().openapi({ description: 'A year, at the guides that publish their volume' }),
  papers: z.number().openapi({ description: 'A year, at the same guides, that need not be brought' }),
  withoutVolume: z.number().int().openapi({ description: 'Guides without a volume: in no sum' }),
}

/** What demands come to, each guide counted once. */
export const heldSumsSchema = z.object(sums).openapi('HeldSums')

/** A document that guides still ask for although it is held. */
export const heldMaterialSchema = z
  .object({ document: z.string(), kind: z.enum(holdingKinds), ...sums })
  .openapi('HeldMaterial')

/** A guide that asks for one, in its own words. */
export const heldDemandSchema = z
  .object({
    guideId: z.string(),
    title: z.string(),
    agency: z.string(),
    agencyName: z.string(),
    material: z.string().openapi({ description: 'As the guide names it' }),
    papers: z.number().openapi({ description: 'Papers that each applicant brings' }),
    volume: z.number().nullable().openapi({ description: 'Applicants a year' }),
  })
  .openapi('HeldDemand')

/** What guides still ask for although it is held, as of a day: counted once until something is written. */
export const askedThoughHeld = (
  store: Store,
  {
    head,
    generation,
    asOf,
  }: { readonly head: CatalogHead; readonly generation: number; readonly asOf: string },
): Promise<readonly HeldMaterial[]> =>
  remember(store, generation, ['holdings-asked', asOf], async () => {
    const { add, ranked } = countHeld(head, asOf)
    for await (const some of guidesWithItems(store))
      add(
        some.map(({ guide }) => guide),
        some.map(({ guide, standardCode }) => ({ guideId: guide.id, standardCode })),
      )
    return ranked()
  })

/** A row of the list, without the guides behind it. */
export const toHeldMaterial = ({
  document,
  kind,
  guides,
  agencies,
  applicants,
  papers,
  withoutVolume,
}: HeldMaterial): z.infer<typeof heldMaterialSchema> => ({
  document,
  kind,
  guides,
  agencies,
  applicants,
  papers,
  withoutVolume,
})

/** A guide behind a row, with its agency's name. */
export const toHeldDemand = (
  { volume, ...demand }: HeldDemand,
  { agencyName }: CatalogHead,
): z.infer<typeof heldDemandSchema> => ({
  ...demand,
  agencyName: agencyName(demand.agency),
  volume: volume ?? null,
})

/** The guides behind a row, those of most applicants first. */
export const byVolume = (demands: readonly HeldDemand[]): readonly HeldDemand[] =>
  demands.toSorted(
    (a, b) =>
      (b.volume ?? -1) - (a.volume ?? -1) || (a.guideId < b.guideId ? -1 : a.guideId > b.guideId ? 1 : 0),
  )
