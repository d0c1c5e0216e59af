import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { remember } from '../db/remember.ts'
import type { Store } from '../db/store.ts'
import { findStoredGuides, guideCodes, type StoredGuide } from '../guides/queries.ts'
import { createGuideCompletion } from '../intake/complete-guide.ts'
import type { Problem } from '../intake/draft.ts'
import { createPlanner, type Plan, type PlanOptions, type Refusal } from '../intake/import/plan.ts'
import { kinds } from '../intake/kind.ts'
import { emptyProfile } from '../intake/mapping/profile.ts'
import type { ReadFileOptions } from '../intake/read-file.ts'
import type { Source } from '../intake/source.ts'
import type { Fields } from '../tables/pointer.ts'
import type { ImportLimits } from './limits.ts'
import { readUpload, refusal, sizeRefusal, withinLimits } from './read-upload.ts'

/** What a file would do to the guides of the database. */
export interface ImportPlan {
  readonly plan: Plan
  /** The guides that it changes or that stand already, by id. */
  readonly stored: ReadonlyMap<string, StoredGuide>
}

/** How a file is read, and who hears of each record. */
export interface Reading extends Partial<ReadFileOptions> {
  readonly onSettled?: NonNullable<PlanOptions['onSettled']>
  readonly onOrphan?: (problem: Problem) => void
}

/** A file, whose it is and how it is read. */
export interface PlanRequest {
  readonly source: Source
  readonly actor: Actor
  readonly limits: ImportLimits
  readonly reading?: Reading
  /** The codes of all guides, where they are known already. */
  readonly codes?: ReadonlyMap<string, unknown>
}

/** Why an actor may not write a guide: it is another's, it would move, or no row could hold it. */
export const createRefusal = (
  { agencies }: CatalogHead,
  { actor, limits }: Pick<PlanRequest, 'actor' | 'limits'>,
  stored: ImportPlan['stored'],
) => {
  const agencyOf = indexAgencies(agencies)
  return (record: Fields): Refusal | undefined => {
    // Held to the guide's schema by the planner, before it asks.
    const guide = record as unknown as Guide
    const agency = agencyId(guide, agencyOf(guide))
    const before = stored.get(guide.id)
    const { name } = guide.agency
    if (before && before.agency !== agency)
      return refusal(
        'agency/name',
        name,
        `${guide.id} 属于实施主体 ${before.agency}，导入不改变指南的实施主体；请改回，或换一个编号。`,
        `${guide.id} is of agency ${before.agency}, and an import does not move a guide to another; change it back, or give it another id.`,
      )
    if (before && before.guide.region !== guide.region)
      return refusal(
        'region',
        guide.region,
        `${guide.id} 属于行政区划 ${before.guide.region}，导入不改变指南的区划；请改回，或换一个编号。`,
        `${guide.id} is of region ${before.guide.region}, and an import does not move a guide to another; change it back, or give it another id.`,
      )
    if (!maySee(actor, agency))
      return refusal(
        'agency/name',
        name,
        `${name} 不在您可以修改的实施主体之内；请由该主体或其上级导入。`,
        `${name} is none of the agencies whose guides you may change; let it or its superior import this.`,
      )
    return sizeRefusal('id', guide.id, guide, limits)
  }
}

const readPlan = async (
  { source, limits, reading = {} }: PlanRequest,
  head: CatalogHead,
  options: PlanOptions,
  onOrphan?: Reading['onOrphan'],
): Promise<Plan> => {
  const { onSettled: _, onOrphan: __, profile = emptyProfile, ...how } = reading
  const { sink, plan } = createPlanner(kinds.guides, {
    complete: createGuideCompletion(head.agencies),
    constants: profile.constants ?? {},
    keepsUnmapped: true,
    ...options,
  })
  await readUpload(
    source,
    kinds.guides,
    { profile, directoryVersion: head.directory.version, ...how },
    onOrphan
      ? {
          ...sink,
          orphan: (problem) => {
            sink.orphan(problem)
            onOrphan(problem)
          },
        }
      : sink,
  )
  return withinLimits(plan(), limits)
}

/** The codes of all guides, kept until something is written. */
export const rememberedCodes = (store: Store, generation: number) =>
  remember(store, generation, ['guide-codes'], () => guideCodes(store))

/**
 * Works out what importing a file of guides would do. It is read twice, so that only the guides that it names are
 * held whole: first beside the codes of all guides, then beside those that it would touch.
 * @throws ApiError `file-unreadable`, `too-many-records`
 */
export const planImport = async (
  store: Store,
  head: CatalogHead,
  request: PlanRequest,
): Promise<ImportPlan> => {
  const { actor, limits, reading } = request
  const codes = request.codes ?? (await guideCodes(store))
  const named = new Set<string>()
  await readPlan(request, head, {
    existing: codes,
    // Also those that are too wrong to be written: what has no column may be what they lack.
    onSettled: ({ id, draft }) => named.add(id ?? String(draft.fields.id)),
  })
  const touched = await findStoredGuides(
    store,
    [...named].filter((id) => codes.has(id)),
  )
  const stored = new Map(touched.map((one) => [one.guide.id, one]))
  const existing = new Map<string, unknown>(codes)
  for (const [id, { guide }] of stored) existing.set(id, guide)
  const plan = await readPlan(
    request,
    head,
    {
      existing,
      refusalOf: createRefusal(head, { actor, limits }, stored),
      ...(reading?.onSettled ? { onSettled: reading.onSettled } : {}),
    },
    reading?.onOrphan,
  )
  return { plan, stored }
}
