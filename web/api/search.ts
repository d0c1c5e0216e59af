/** Search over items and guides. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Items and guides by any wording, code or common name. */
export const search = (q: string, limit: number, signal: AbortSignal) =>
  bodyOf(api.search.$get({ query: { q, limit: String(limit) } }, stoppedBy(signal)))
export type Found = Exact<InferResponseType<typeof api.search.$get, 200>>
export type FoundGuide = Found['guides'][number]
export type FoundItem = Found['items'][number]
export type Passage = FoundGuide['passages'][number]

/** What guides are searched by, as the address has it: several values of one word are separated by commas. */
export interface GuideSearch {
  readonly q: string
  readonly element?: string
  readonly region?: string
  readonly item?: string
  readonly law?: string
  readonly article?: string
  readonly material?: string
  readonly demanded?: '1'
}

/** A page of the guides that a search finds. */
export const searchGuides = (
  filter: GuideSearch,
  { limit, from }: { readonly limit: number; readonly from: number },
  signal: AbortSignal,
) =>
  bodyOf(
    api.search.guides.$get(
      { query: { ...filter, limit: String(limit), from: String(from) } },
      stoppedBy(signal),
    ),
  )

/** How many guides each value of each facet would leave. */
export const fetchGuideFacets = (filter: GuideSearch, signal: AbortSignal) =>
  bodyOf(api.search.guides.facets.$get({ query: { ...filter } }, stoppedBy(signal)))
export type GuideFacets = Exact<InferResponseType<typeof api.search.guides.facets.$get, 200>>
