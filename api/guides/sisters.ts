import { z } from '@hono/zod-openapi'
import { homeOf } from '../../rules/canonical/places/home.ts'
import { type ElementName, elementNames, type Guide } from '../../rules/catalog.ts'
import { elementOfField } from '../../rules/element-of-field.ts'
import { stableJson } from '../../rules/finding.ts'
import { maskValue, type Own } from '../../rules/mask.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { regionAbove } from '../catalog/region.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { severities } from '../findings/values.ts'
import { guidesOfItems, type StoredGuide } from './queries.ts'

/** Groups of an answer, and agencies named in each, at most; `count` counts all. */
const mostGroups = 30
const mostNamed = 12

/** The body of what sister agencies publish for an element. */
export const sistersSchema = z
  .object({
    groups: z.array(
      z.object({
        /** The fields of the element, with what is another place's own masked; ready to be taken over. */
        value: z.record(z.string(), z.unknown()),
        count: z.number().int(),
        /** The first of its agencies. */
        agencies: z.array(z.string()),
        /** Whether a guide with it has no error or warning at the element. */
        isCompliant: z.boolean(),
        /** Whether it is what the guide itself publishes. */
        isOwn: z.boolean(),
      }),
    ),
    /** Groups beyond those that are given. */
    more: z.number().int(),
  })
  .openapi('SisterValues')
type Sisters = z.infer<typeof sistersSchema>

/** The element that a request names. */
export const elementParam = z.object({ element: z.enum(elementNames) })

const fieldsOf = (guide: Guide, element: ElementName): Record<string, unknown> =>
  Object.fromEntries(Object.entries(guide).filter(([field]) => elementOfField(field) === element))

const faultyGuides = async (
  { db }: Store,
  ids: readonly string[],
  element: ElementName,
): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('finding')
    .select('guide_id')
    .distinct()
    .where('guide_id', 'in', oneOf(ids))
    .where('state', '!=', 'closed')
    .where('rank', '<', severities.indexOf('info'))
    .where('rule', '>=', `${element}/`)
    .where('rule', '<', `${element}/\uffff`)
    .execute()
  return new Set(rows.flatMap(({ guide_id }) => guide_id ?? []))
}

/** One's own places by rank: the names of the region and of those above it. */
const ownOf = (head: CatalogHead, { guide, agency }: StoredGuide): Own => {
  const names = new Map<number, string>()
  for (let code: string | undefined = guide.region; code !== undefined; code = regionAbove(code)) {
    const rank = code.length > 6 ? 4 : code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3
    names.set(rank, head.regionName(code))
  }
  return { regionName: (rank) => names.get(rank), agencyName: head.agencyName(agency) }
}

/** What other agencies publish for an element of the same item: equal values together, those without a fault first. */
export const sisterValues = async (
  store: Store,
  head: CatalogHead,
  stored: StoredGuide,
  element: ElementName,
): Promise<Sisters> => {
  const code = stored.link?.standardCode
  if (!code) return { groups: [], more: 0 }
  const sisters = (await guidesOfItems(store, [code])).filter(
    ({ guide }) => guide.id !== stored.guide.id && guide.status !== 'cancelled',
  )
  const faulty = await faultyGuides(
    store,
    sisters.map(({ guide }) => guide.id),
    element,
  )
  const own = ownOf(head, stored)
  const present = stableJson(fieldsOf(stored.guide, element))
  const groups = new Map<string, Sisters['groups'][number]>()
  for (const { guide, agency } of sisters) {
    const name = head.agencyName(agency)
    const fields = fieldsOf(guide, element)
    if (Object.keys(fields).length === 0) continue
    // A record of fields stays one.
    const value = maskValue(fields, homeOf(guide.region, [name, guide.agency.name]), own) as Record<
      string,
      unknown
    >
    const key = stableJson(value)
    const group = groups.get(key) ?? {
      value,
      count: 0,
      agencies: [],
      isCompliant: false,
      isOwn: key === present,
    }
    groups.set(key, {
      ...group,
      count: group.count + 1,
      agencies: group.agencies.length < mostNamed ? [...group.agencies, name] : group.agencies,
      isCompliant: group.isCompliant || !faulty.has(guide.id),
    })
  }
  const all = [...groups.values()].toSorted(
    (a, b) => Number(b.isCompliant) - Number(a.isCompliant) || b.count - a.count,
  )
  return { groups: all.slice(0, mostGroups), more: Math.max(0, all.length - mostGroups) }
}
