/** The agencies of the catalog. */
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Which agencies are asked for, as the address has it. */
export type AgencyQuery = InferRequestType<typeof api.agencies.$get>['query']

/** A page of the agencies. */
export const fetchAgencies = (query: AgencyQuery, signal: AbortSignal) =>
  bodyOf(api.agencies.$get({ query }, stoppedBy(signal)))
export type Agencies = Exact<InferResponseType<typeof api.agencies.$get, 200>>
export type ListedAgency = Agencies['agencies'][number]
