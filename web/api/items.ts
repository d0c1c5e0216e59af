/** Items, one across agencies, and all by regions. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** The items of the directory with their guides and findings counted. */
export const fetchItems = (signal: AbortSignal) => bodyOf(api.items.$get(undefined, stoppedBy(signal)))
export type ItemSummary = Exact<InferResponseType<typeof api.items.$get, 200>>['items'][number]

/** One item across all agencies. */
export const fetchItem = (code: string, signal: AbortSignal) =>
  bodyOf(api.items[':code'].$get({ param: { code } }, stoppedBy(signal)))
export type ItemMatrix = Exact<InferResponseType<(typeof api.items)[':code']['$get'], 200>>
/** A row of an item's table as the API gives it. */
export type MatrixRow = ItemMatrix['rows'][number]
/** A guide as a column of the table. */
export type MatrixColumn = ItemMatrix['columns'][number] & {
  /** Place in the API's answer, by which rows have their cells. */
  readonly place: number
}

/** All items by the regions below one; without a region, of all that the actor sees. */
export const fetchMatrix = (region: string | undefined, signal: AbortSignal) =>
  bodyOf(api.matrix.$get({ query: region === undefined ? {} : { region } }, stoppedBy(signal)))
export type RegionMatrix = Exact<InferResponseType<typeof api.matrix.$get, 200>>
