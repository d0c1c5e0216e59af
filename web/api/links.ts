/** Which item a guide is: queues, evidence and decisions. */

import type { InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** A question for a queue of links. */
export type LinkQuery = Parameters<typeof api.links.$get>[0]['query']
/** A question for the items without a guide. */
export type GapQuery = Parameters<typeof api.links.gaps.$get>[0]['query']

/** Guides whose link no code decided, a page at a time. */
export const fetchLinks = (query: LinkQuery, signal: AbortSignal) =>
  bodyOf(api.links.$get({ query }, stoppedBy(signal)))
export type LinkQueue = Exact<InferResponseType<typeof api.links.$get, 200>>

/** Items for which agencies have no guide, a page at a time. */
export const fetchGaps = (query: GapQuery, signal: AbortSignal) =>
  bodyOf(api.links.gaps.$get({ query }, stoppedBy(signal)))
export type Gaps = Exact<InferResponseType<typeof api.links.gaps.$get, 200>>

/** One guide's link with the evidence of each candidate, and what people decided. */
export const fetchLink = (guideId: string, signal: AbortSignal) =>
  bodyOf(api.links[':guideId'].$get({ param: { guideId } }, stoppedBy(signal)))
export type LinkView = Exact<InferResponseType<(typeof api.links)[':guideId']['$get'], 200>>

/** What a person decides about a link. */
export type LinkDecision = Parameters<(typeof api.links)[':guideId']['$put']>[0]['json']

/** Decides which item a guide is; fails with `stale-revision` where another person decided since. */
export const decideLink = (guideId: string, json: LinkDecision, signal: AbortSignal) =>
  bodyOf(api.links[':guideId'].$put({ param: { guideId }, json }, stoppedBy(signal)))
export type DecidedLink = Exact<InferResponseType<(typeof api.links)[':guideId']['$put'], 200>>
