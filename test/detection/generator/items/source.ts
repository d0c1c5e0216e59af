import type { Guide, LegalBasis, Limit, Material, StandardItem } from '../../../../rules/catalog.ts'
import { laws } from '../laws.ts'

/** One wording of the conditions put in place of another: a kind of error, what is found, what stands there instead. */
export type Change = readonly [kind: string, find: string, put: string]

/** Another wording that means the same; {city}, {place} and {agency} stand for the publishing agency's own. */
export type Rewording = readonly [find: string, put: string]

/** A standard item with hand-written wrong and harmless wordings of its conditions. */
export interface ItemSource {
  readonly item: StandardItem
  readonly changes: readonly Change[]
  readonly rewordings: readonly Rewording[]
  /** Wrong wordings that tuning seeds never show. */
  readonly heldOutChanges?: readonly Change[]
  /** No agency of a tuning seed publishes it. */
  readonly isHeldOut?: true
  /** What all agencies publish of an item of which the standard says only what it is. */
  readonly practice?: Partial<Guide>
  /** What most agencies publish otherwise than the standard. */
  readonly suspect?: Partial<Guide>
}

/** A citation of a law of the registry, with its number. */
export function cite(title: string, article: string): LegalBasis {
  const law = laws.find((one) => one.title === title)
  if (!law) throw new Error(`expected a law of the registry, got ${title}`)
  return { title, ...(law.docNumber === undefined ? {} : { docNumber: law.docNumber }), article }
}

/** A material on paper, one original, that the applicant brings; a case gives what differs. */
export const material = (name: string, given: Partial<Material> = {}): Material => ({
  name,
  kind: 'other',
  necessity: 'required',
  medium: ['paper', 'electronic'],
  source: 'applicant',
  originals: 1,
  copies: 0,
  ...given,
})

/** A form to fill in. */
export const form = (name: string, given: Partial<Material> = {}): Material =>
  material(name, { kind: 'form', ...given })

/** A certificate that a public body issued. */
export const certificate = (name: string, given: Partial<Material> = {}): Material =>
  material(name, { kind: 'certificate', source: 'government', ...given })

/** So many working days. */
export const workdays = (value: number): Limit => ({ value, unit: 'workday' })
/** So many calendar days. */
export const days = (value: number): Limit => ({ value, unit: 'day' })
/** No limit in law. */
export const noLimit: Limit = { value: 0, unit: 'none' }

/** Handling at a window or online, with one visit to show originals. */
export const oneVisit: NonNullable<StandardItem['handling']> = {
  kind: 'promised',
  channels: ['window', 'online'],
  onlineDepth: 3,
  maxVisits: 1,
  onSiteReason: '需到现场核验材料原件',
  reach: 'county',
}
/** Handling wholly online, the result by post. */
export const noVisit: NonNullable<StandardItem['handling']> = {
  kind: 'promised',
  channels: ['window', 'online', 'app'],
  onlineDepth: 4,
  maxVisits: 0,
  express: true,
  reach: 'city',
}
/** Handling done at once. */
export const atOnce: NonNullable<StandardItem['handling']> = { ...noVisit, kind: 'instant' }

/** Nothing is charged. */
export const free: NonNullable<StandardItem['fee']> = { charged: false }
