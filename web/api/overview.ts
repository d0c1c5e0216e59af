/** Uniformity by region and element. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Uniformity and findings of a region by the regions below it; without a region, of all that the actor sees. */
export const fetchOverview = (region: string | undefined, signal: AbortSignal) =>
  bodyOf(api.overview.$get({ query: region === undefined ? {} : { region } }, stoppedBy(signal)))
export type Overview = Exact<InferResponseType<typeof api.overview.$get, 200>>
export type OverviewRow = Overview['rows'][number]
export type OverviewCell = OverviewRow['cells'][string]
