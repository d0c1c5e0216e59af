/** The catalogues of e-certificates and shared data, and what is still asked for though it is held. */
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Which entries or documents are asked for, as the address has it. */
export type HeldQuery = InferRequestType<typeof api.holdings.$get>['query']

/** A page of what the government holds. */
export const fetchHoldings = (query: HeldQuery, signal: AbortSignal) =>
  bodyOf(api.holdings.$get({ query }, stoppedBy(signal)))
export type Holdings = Exact<InferResponseType<typeof api.holdings.$get, 200>>
export type Holding = Holdings['holdings'][number]
export type HoldingKind = Holding['kind']

/** A page of what guides still ask for though it is held, the documents of most applicants first. */
export const fetchAsked = (query: HeldQuery, signal: AbortSignal) =>
  bodyOf(api.holdings.asked.$get({ query }, stoppedBy(signal)))
export type Asked = Exact<InferResponseType<typeof api.holdings.asked.$get, 200>>
export type AskedDocument = Asked['asked'][number]

/** A page of the guides that ask for one document. */
export const fetchAskedGuides = (
  document: string,
  page: { from: string; limit: string },
  signal: AbortSignal,
) => bodyOf(api.holdings.asked.guides.$get({ query: { document, ...page } }, stoppedBy(signal)))
export type AskedGuides = Exact<InferResponseType<typeof api.holdings.asked.guides.$get, 200>>
