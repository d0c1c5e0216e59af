/** Agencies beside each other, and all of them ranked. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Two agencies: counts by element, and the items in which they differ. */
export const fetchComparison = (a: string, b: string, signal: AbortSignal) =>
  bodyOf(api.compare.$get({ query: { a, b } }, stoppedBy(signal)))
export type Comparison = Exact<InferResponseType<typeof api.compare.$get, 200>>

/** The guides of one item at two agencies beside each other. */
export const fetchGuidePairs = async (code: string, a: string, b: string, signal: AbortSignal) =>
  (await bodyOf(api.compare[':code'].$get({ param: { code }, query: { a, b } }, stoppedBy(signal)))).pairs
export type GuidePair = Exact<InferResponseType<(typeof api.compare)[':code']['$get'], 200>>['pairs'][number]

/** Agencies by how far they deviate from the standard, adjusted for the items that they have. */
export const fetchRanking = (signal: AbortSignal) => bodyOf(api.ranking.$get(undefined, stoppedBy(signal)))
export type Ranking = Exact<InferResponseType<typeof api.ranking.$get, 200>>
