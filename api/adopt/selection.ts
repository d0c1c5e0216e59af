import { z } from '@hono/zod-openapi'
import { type AdoptableElement, adoptableElements } from '../../rules/adopt/adopt.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { matches } from '../findings/filter.ts'
import { findingFilterSchema } from '../findings/filter-schema.ts'
import { elementOf } from '../findings/values.ts'
import { findStoredGuides, guidesOfItems, type StoredGuide } from '../guides/queries.ts'

/** Which guides adopt the standard, and in which elements. */
export const selectionSchema = z
  .object({
    /** Ids of guides. */
    guides: z.array(z.string()).min(1).optional(),
    /** Base codes: all guides linked to them; of a main item with its sub-items. */
    items: z.array(z.string()).min(1).optional(),
    /** A filter of findings, as in the address of their list: the guides at which they stand, in their elements. */
    findings: z.record(z.string(), z.string()).optional(),
    /** Fingerprints of findings, in place of a filter of them. */
    fingerprints: z.array(z.string()).min(1).optional(),
    /** Fingerprints that are left out of a filter of findings. */
    except: z.array(z.string()).optional(),
    /** Only these elements. */
    elements: z.array(z.enum(adoptableElements)).min(1).optional(),
    /** Ids of guides that are left out. */
    exclude: z.array(z.string()).optional(),
  })
  .refine(
    ({ guides, items, findings, fingerprints }) =>
      [guides, items, findings, fingerprints].filter((one) => one !== undefined).length === 1,
    { message: 'expected one of guides, items, findings and fingerprints' },
  )
  .openapi('AdoptSelection')
export type Selection = z.infer<typeof selectionSchema>

/** A guide that was chosen, with the elements in which it is to follow the standard. */
export interface Chosen {
  readonly stored: StoredGuide
  readonly elements: readonly AdoptableElement[]
}

const isAdoptable = (element: string): element is AdoptableElement =>
  adoptableElements.some((one) => one === element)

const atFindings = async (
  store: Store,
  asking: Asking,
  { findings: query = {}, fingerprints, except = [] }: Selection,
): Promise<ReadonlyMap<string, ReadonlySet<AdoptableElement>>> => {
  const parsed = findingFilterSchema.safeParse(query)
  if (!parsed.success)
    throw new ApiError('invalid-request', {
      issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('/'), message })),
    })
  const filter = parsed.data
  let chosen = store.db
    .selectFrom('finding')
    .select(['guide_id', 'rule'])
    .where((eb) => matches(eb, { ...asking, filter }))
    .where('guide_id', 'is not', null)
    .where('kind', '=', 'guide')
  if (fingerprints) chosen = chosen.where('fingerprint', 'in', oneOf(fingerprints))
  if (except.length > 0) chosen = chosen.where('fingerprint', 'not in', oneOf(except))
  const rows = await chosen.execute()
  const elements = new Map<string, Set<AdoptableElement>>()
  for (const { guide_id, rule } of rows) {
    const element = elementOf(rule)
    if (guide_id === null || !isAdoptable(element)) continue
    elements.set(guide_id, (elements.get(guide_id) ?? new Set()).add(element))
  }
  return elements
}

/** The guides that a selection chooses, whoever keeps them, with their elements. @throws ApiError `invalid-request` */
export const chooseGuides = async (store: Store, asking: Asking, selection: Selection): Promise<Chosen[]> => {
  const { guides, items, findings, fingerprints } = selection
  const elements: readonly AdoptableElement[] = selection.elements ?? adoptableElements
  if (findings || fingerprints) {
    const found = await atFindings(store, asking, selection)
    const stored = await findStoredGuides(store, [...found.keys()])
    return stored.map((one) => ({
      stored: one,
      elements: elements.filter((element) => found.get(one.guide.id)?.has(element)),
    }))
  }
  const codes = items?.flatMap((code) => [
    code,
    ...asking.head.directory.items.flatMap(({ code: sub, parent }) => (parent === code ? [sub] : [])),
  ])
  const stored = codes ? await guidesOfItems(store, codes) : await findStoredGuides(store, guides ?? [])
  return stored.map((one) => ({ stored: one, elements }))
}
