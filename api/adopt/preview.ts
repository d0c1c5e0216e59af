import { z } from '@hono/zod-openapi'
import type { Finding } from '../../rules/finding.ts'
import { actorName } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { findingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { effectOf } from '../findings/effect.ts'
import { type NamedFinding, namedFindingBody, withNames } from '../findings/finding.ts'
import { changeSchema, changesBetween } from '../guides/changes.ts'
import { recheckGuides } from '../guides/recheck.ts'
import { lastScan, type Scan } from '../scans/scan.ts'
import { type AdoptionPlan, planAdoption, skipReasons } from './plan.ts'
import { type Chosen, chooseGuides, type Selection } from './selection.ts'

/** Guides that one bulk changes at most: what changes in each is shown before, and more could not be looked through. */
const mostGuides = 2000

const namedSchema = z.object({ guideId: z.string(), name: z.string(), agencyName: z.string() })

/** The body of what adopting would do. */
export const previewSchema = z
  .object({
    adopted: z.array(
      namedSchema.extend({
        revision: z.number().int(),
        changes: z.array(changeSchema),
        opened: z.array(namedFindingBody),
        closed: z.array(namedFindingBody),
      }),
    ),
    skipped: z.array(namedSchema.extend({ reason: z.enum(skipReasons) })),
    /** Findings that open and close at other guides. */
    openedElsewhere: z.number().int(),
    closedElsewhere: z.number().int(),
  })
  .openapi('AdoptPreview')
type Preview = z.infer<typeof previewSchema>

const nameOf = (head: CatalogHead, { stored }: Chosen) => ({
  guideId: stored.guide.id,
  name: titleOf(stored.guide),
  agencyName: head.agencyName(stored.agency),
})

/** What a selection comes to, as of the day of the last scan. @throws ApiError `no-scan`, `bulk-too-large` */
export const planSelection = async (
  store: Store,
  asking: Asking,
  selection: Selection,
): Promise<{ readonly plan: AdoptionPlan; readonly scan: Scan }> => {
  const { head, actor } = asking
  const scan = await lastScan(store)
  if (!scan) throw new ApiError('no-scan')
  const chosen = await chooseGuides(store, asking, selection)
  const plan = await planAdoption(store, head, runOf(head, scan.asOf), {
    chosen,
    actor,
    ...(selection.exclude ? { exclude: selection.exclude } : {}),
  })
  if (plan.adopted.length > mostGuides)
    throw new ApiError('bulk-too-large', { most: mostGuides, guides: plan.adopted.length })
  return { plan, scan }
}

/** What adopting the standard would change in each guide, and which findings it would open and close. Nothing is written. */
export const previewAdoption = async (
  store: Store,
  asking: Asking,
  selection: Selection,
  now: Date,
): Promise<Preview> => {
  const { head, actor } = asking
  const { plan, scan } = await planSelection(store, asking, selection)
  const guides = plan.adopted.map(({ guide }) => guide)
  const deed = findingDeed(actorName(actor), now, { origin: 'edit', cause: 'edit', lastScan: scan.id })
  const { tracked } = await recheckGuides(store, head, runOf(head, scan.asOf), guides, deed)
  const effect = effectOf(tracked.looked, actor)
  const byGuide = (findings: readonly Finding[]): Map<string | null, NamedFinding[]> =>
    Map.groupBy(
      findings.map((finding) => withNames(finding, head)),
      ({ guideId }) => guideId,
    )
  const [opened, closed] = [byGuide(effect.opened), byGuide(effect.closed)]
  const own = new Set<string | null>(guides.map(({ id }) => id))
  const elsewhere = (findings: readonly Finding[]) =>
    findings.filter(({ guideId }) => !own.has(guideId)).length
  return {
    adopted: plan.adopted.map((one) => ({
      ...nameOf(head, one),
      revision: one.stored.revision,
      changes: changesBetween(one.stored.guide, one.guide),
      opened: opened.get(one.guide.id) ?? [],
      closed: closed.get(one.guide.id) ?? [],
    })),
    skipped: plan.skipped.map((one) => ({ ...nameOf(head, one), reason: one.reason })),
    openedElsewhere: elsewhere(effect.opened),
    closedElsewhere: elsewhere(effect.closed),
  }
}
