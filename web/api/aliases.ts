/** What the dictionary of names that mean the same asks the server for. */
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Which names are asked for, as the address has it. */
export type AliasQuery = InferRequestType<typeof api.aliases.$get>['query']

/** A page of the names that mean the same. */
export const fetchAliases = (query: AliasQuery, signal: AbortSignal) =>
  bodyOf(api.aliases.$get({ query }, stoppedBy(signal)))
export type Aliases = Exact<InferResponseType<typeof api.aliases.$get, 200>>
export type ListedAlias = Aliases['aliases'][number]

/** A name to be added or revoked, and why. */
export type AliasRequest = Omit<InferRequestType<typeof api.aliases.$post>['json'], 'preview'>

/** Changes the dictionary, or with `preview` says what that would open and close. */
export const changeAlias = (request: AliasRequest, preview: boolean) =>
  bodyOf(api.aliases.$post({ json: { ...request, preview } }))
export type AliasEffect = Exact<InferResponseType<typeof api.aliases.$post, 200>>
