/** The catalogues of e-certificates and shared data, and what is still asked for though it is held. */
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, fetchOrFail, stoppedBy } from './client.ts'

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

/** What becomes of entries that a file does not name. */
export type HoldingsMode = HoldingsAnswer['mode']

/** What importing a file does, or would do. */
export type HoldingsAnswer = Exact<InferResponseType<typeof api.holdings.check.$post, 200>>

const send = async (path: string, file: File, query: Record<string, string>, key?: string) => {
  const response = await fetchOrFail(`${path}?${new URLSearchParams({ name: file.name, ...query })}`, {
    method: 'POST',
    body: file,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })
  // The client has no binary bodies; both routes answer alike.
  return (await response.json()) as HoldingsAnswer
}

/** Says what importing a file of entries would do; nothing is written. */
export const checkHoldings = (file: File, mode: HoldingsMode): Promise<HoldingsAnswer> =>
  send('/api/holdings/check', file, { mode })

/** Writes a file of entries, once for each key; columns that are guesses were confirmed. */
export const importHoldings = (file: File, mode: HoldingsMode, key: string): Promise<HoldingsAnswer> =>
  send('/api/holdings', file, { mode, guesses: 'accept' }, key)

/** A name for one import that no other has, also where the page was not fetched over TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
