/** What the trends over scans ask the server for. */
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Whose trend is asked for: an agency's with those below it, or all that the one who acts sees. */
export type TrendQuery = Exact<InferRequestType<typeof api.trend.$get>['query']>

/** What came and went with each of the last scans, the oldest first, and since. */
export const fetchTrend = (query: TrendQuery, signal: AbortSignal) =>
  bodyOf(api.trend.$get({ query }, stoppedBy(signal)))
export type Trend = Exact<InferResponseType<typeof api.trend.$get, 200>>
export type TrendPoint = Trend['since']

/** What came and went with one scan, by agency. */
export const fetchAgencyTrends = async (scanId: number, signal: AbortSignal) =>
  (await bodyOf(api.trend.agencies.$get({ query: { scan: String(scanId) } }, stoppedBy(signal)))).agencies
export type AgencyTrend = Exact<InferResponseType<typeof api.trend.agencies.$get, 200>>['agencies'][number]
