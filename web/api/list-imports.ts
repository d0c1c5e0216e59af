/** Files of lists of which a catalog holds one: agencies, and what the government holds. */
import type { InferResponseType } from 'hono/client'
import { type api, type Exact, fetchOrFail } from './client.ts'

/** What importing a file of what is held does, or would do. */
export type HoldingsAnswer = Exact<InferResponseType<typeof api.holdings.check.$post, 200>>
/** What importing a file of agencies does, or would do. */
export type AgenciesAnswer = Exact<InferResponseType<typeof api.agencies.check.$post, 200>>
export type ListAnswer = HoldingsAnswer | AgenciesAnswer
/** A list that files come into. */
export type ListKind = ListAnswer['kind']
/** What becomes of records that a file does not name. */
export type ListMode = ListAnswer['mode']

const send = async (path: string, file: File, query: Record<string, string>, key?: string) => {
  const response = await fetchOrFail(`${path}?${new URLSearchParams({ name: file.name, ...query })}`, {
    method: 'POST',
    body: file,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })
  // The client has no binary bodies; both routes answer alike.
  return (await response.json()) as ListAnswer
}

/** Says what importing a file would do; nothing is written. */
export const checkList = (kind: ListKind, file: File, mode: ListMode): Promise<ListAnswer> =>
  send(`/api/${kind}/check`, file, { mode })

/** Writes a file, once for each key; columns that are guesses were confirmed. */
export const importList = (kind: ListKind, file: File, mode: ListMode, key: string): Promise<ListAnswer> =>
  send(`/api/${kind}`, file, { mode, guesses: 'accept' }, key)

/** A name for one import that no other has, also where the page was not fetched over TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
