import { z } from '@hono/zod-openapi'
import { holdingKinds } from '../../rules/holdings.ts'
import { startRun } from '../../rules/scan/run.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import { remember } from '../db/remember.ts'
import type { Store } from '../db/store.ts'
import { type HeldDemand, type HeldMaterial, heldReader, rankHeld } from '../figures/held-materials.ts'
import { findStoredGuides, type GuideState, guideStates } from '../guides/queries.ts'

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

/** What one guide asks for, by the revision and the link that it was read with. */
interface KnownGuide extends Omit<GuideState, 'id'> {
  readonly demands: readonly HeldDemand[]
}

/** What the guides were found to ask for, by one head of the catalog and as of one day. */
interface Known {
  readonly asOf: string
  readonly byGuide: Map<string, KnownGuide>
}

const known = new WeakMap<CatalogHead, Known>()

/** Guides read at a time: then whatever else waits has its turn. */
const atOnce = 200

/** Reads the guides that were never read, or not as they stand now. */
const readChanged = async (store: Store, head: CatalogHead, { asOf, byGuide }: Known): Promise<void> => {
  const states = await guideStates(store)
  const standing = new Set(states.map(({ id }) => id))
  for (const id of byGuide.keys()) if (!standing.has(id)) byGuide.delete(id)
  // Guides of an item write the same lists: one after the other, each list is read once.
  const changed = states
    .filter(({ id, revision, standardCode }) => {
      const before = byGuide.get(id)
      return before?.revision !== revision || before.standardCode !== standardCode
    })
    .sort((a, b) => Number(a.standardCode ?? 0) - Number(b.standardCode ?? 0))
    .map(({ id }) => id)
  if (changed.length === 0) return
  // What a run remembers of very many guides is let go with it.
  const isMany = changed.length > atOnce
  const run = isMany ? startRun(head, asOf) : runOf(head, asOf)
  const demandsOf = heldReader(run, head)
  for (let from = 0; from < changed.length; from += atOnce) {
    const guides = await findStoredGuides(store, changed.slice(from, from + atOnce))
    const demands = demandsOf(
      guides.map(({ guide }) => guide),
      guides.flatMap(({ link }) => link ?? []),
    )
    const own = Map.groupBy(demands, ({ guideId }) => guideId)
    for (const { guide, revision, link } of guides)
      byGuide.set(guide.id, {
        revision,
        standardCode: link?.standardCode ?? null,
        demands: own.get(guide.id) ?? [],
      })
    if (isMany) run.reader.endFamily()
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/**
 * What guides still ask for although it is held, as of a day: counted once until something is written, and then from
 * the guides that changed.
 */
export const askedThoughHeld = (
  store: Store,
  {
    head,
    generation,
    asOf,
  }: { readonly head: CatalogHead; readonly generation: number; readonly asOf: string },
): Promise<readonly HeldMaterial[]> =>
  remember(store, generation, ['holdings-asked', asOf], async () => {
    const last = known.get(head)
    const own = last?.asOf === asOf ? last : { asOf, byGuide: new Map<string, KnownGuide>() }
    known.set(head, own)
    await readChanged(store, head, own)
    return rankHeld(Array.from(own.byGuide.values(), ({ demands }) => demands).flat())
  })

/** A row of the list, without the guides behind it. */
export const toHeldMaterial = ({ demands: _, ...row }: HeldMaterial): z.infer<typeof heldMaterialSchema> =>
  row

/** A guide behind a row, with its agency's name. */
export const toHeldDemand = (
  { document: _, kind: __, volume, ...demand }: HeldDemand,
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
