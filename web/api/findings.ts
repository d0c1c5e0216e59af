/** The list of findings, its facets, and one of them. */

import type { InferResponseType } from 'hono/client'
import type { FindingSort } from '../../api/findings/list.ts'
import type { FindingQuery } from '../app/paths.ts'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** How a page of findings is cut out of the list. */
export interface PageRequest {
  readonly sort?: FindingSort
  readonly limit?: number
  readonly cursor?: string
}

/** A page of the findings that a filter leaves. */
export const fetchFindings = (
  filter: FindingQuery,
  { sort, limit, cursor }: PageRequest,
  signal: AbortSignal,
) =>
  bodyOf(
    api.findings.$get(
      {
        query: {
          ...filter,
          ...(sort === undefined ? {} : { sort }),
          ...(limit === undefined ? {} : { limit: String(limit) }),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
      stoppedBy(signal),
    ),
  )
export type ListedFinding = Exact<InferResponseType<typeof api.findings.$get, 200>>['findings'][number]
export type { FindingSort }

/** How many findings each value of each facet would leave. */
export const fetchFacets = (filter: FindingQuery, signal: AbortSignal) =>
  bodyOf(api.findings.facets.$get({ query: filter }, stoppedBy(signal)))
export type Facets = Exact<InferResponseType<typeof api.findings.facets.$get, 200>>
export type FacetValue = Facets['region'][number]

/** One finding with both published values, its rule, and what hangs under it. */
export const fetchFinding = (fingerprint: string, signal: AbortSignal) =>
  bodyOf(api.findings[':fingerprint'].$get({ param: { fingerprint } }, stoppedBy(signal)))
export type FindingView = Exact<InferResponseType<(typeof api.findings)[':fingerprint']['$get'], 200>>
