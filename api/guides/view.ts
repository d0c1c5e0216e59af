import { z } from '@hono/zod-openapi'
import { maySee } from '../actor.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { findingBody } from '../findings/finding.ts'
import { lastScan } from '../scans/scan.ts'
import { troubleBody } from '../scans/trouble.ts'
import {
  agencyBody,
  configBody,
  directoryBody,
  guideBody,
  heldDocumentBody,
  standardItemBody,
} from '../schema.ts'
import { draftSchema, findDraft } from './drafts.ts'
import { linkBody } from './link.ts'
import { findGuide, findingsOfGuide, type StoredGuide } from './queries.ts'
import { findRevision } from './revisions.ts'
import type { Saved } from './save.ts'

/** The body of a guide beside its standard. */
export const guideViewSchema = z
  .object({
    guide: guideBody,
    title: z.string(),
    revision: z.number().int(),
    agencyName: z.string(),
    regionName: z.string(),
    /** Null until the first scan. */
    link: linkBody.nullable(),
    /** The item that it is linked to. */
    standard: standardItemBody.nullable(),
    /** Those that the actor may see. */
    findings: z.array(findingBody),
    /** Whether the actor may save it. */
    editable: z.boolean(),
    /** The number of the draft's changes, and the draft; of a guide that the actor may not save: 0 and null. */
    draft: z.object({ revision: z.number().int(), kept: draftSchema.nullable() }),
    /** What the browser needs to run the guide rules: the directory has no items. */
    check: z.object({
      directory: directoryBody,
      /** Whether the linked item has sub-items: nothing is held against such a folder. */
      divided: z.boolean(),
      config: configBody,
      /** The catalogues of e-certificates and shared data, by the names of their documents. */
      holdings: z.array(heldDocumentBody),
      agency: agencyBody.nullable(),
      asOf: z.string(),
    }),
  })
  .openapi('GuideView')
type GuideView = z.infer<typeof guideViewSchema>

/** Where the draft of a guide stands, with the guide that it was made from. */
export const viewDraft = async (
  store: Store,
  { guide, revision }: StoredGuide,
): Promise<GuideView['draft']> => {
  const state = await findDraft(store, guide.id)
  if (!state.draft) return { revision: state.revision, kept: null }
  const { baseRevision } = state.draft
  const base = baseRevision === revision ? guide : await findRevision(store, guide.id, baseRevision)
  if (!base) throw new Error(`expected revision ${baseRevision} of guide ${guide.id}, got none`)
  return { revision: state.revision, kept: { ...state.draft, base } }
}

/** A guide beside its standard item, with what the actor may see of its findings and its draft. */
export const viewGuide = async (store: Store, asking: Asking, id: string): Promise<GuideView> => {
  const { head, actor } = asking
  const stored = await findGuide(store, id)
  if (!stored) throw new ApiError('guide-not-found', { guide: id })
  const { guide, revision, agency, link } = stored
  const visible = maySee(actor, agency)
  const [findings, draft, scan] = await Promise.all([
    visible ? findingsOfGuide(store, asking, id) : [],
    visible ? viewDraft(store, stored) : { revision: 0, kept: null },
    lastScan(store),
  ])
  return {
    guide,
    title: titleOf(guide),
    revision,
    agencyName: head.agencyName(agency),
    regionName: head.regionName(guide.region),
    link: link ?? null,
    standard: head.items.get(link?.standardCode ?? '') ?? null,
    findings,
    editable: visible,
    draft,
    check: {
      directory: { ...head.directory, items: [] },
      divided: head.divided.has(link?.standardCode ?? ''),
      config: head.config,
      holdings: head.holdings.map(({ name, kind, aliases }) => ({
        name,
        kind,
        ...(aliases ? { aliases } : {}),
      })),
      agency: head.agencyByCode.get(agency) ?? null,
      asOf: scan?.asOf ?? asking.today,
    },
  }
}

/** The body of a guide that was saved: as it stands now, and the findings that opened and closed by fingerprint. */
export const savedGuideSchema = guideViewSchema.extend({
  opened: z.array(z.string()),
  closed: z.array(z.string()),
  troubles: z.array(troubleBody),
})

/** A guide as it stands after it was saved, and what saving it changed. */
export const viewSaved = async (
  store: Store,
  asking: Asking,
  id: string,
  { opened, closed, troubles }: Saved,
): Promise<z.infer<typeof savedGuideSchema>> => ({
  ...(await viewGuide(store, asking, id)),
  opened: [...opened],
  closed: [...closed],
  troubles: [...troubles],
})
