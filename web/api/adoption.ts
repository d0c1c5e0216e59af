/** Adopting the standard for many guides. */

import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Which guides adopt the standard, and in which elements. */
export type AdoptSelection = Exact<InferRequestType<typeof api.guides.adopt.$post>['json']>

/** What adopting the standard would change in each chosen guide. */
export const previewAdoption = (selection: AdoptSelection, signal: AbortSignal) =>
  bodyOf(api.guides.adopt.preview.$post({ json: selection }, stoppedBy(signal)))
export type AdoptPreview = Exact<InferResponseType<typeof api.guides.adopt.preview.$post, 200>>

/** Begins to adopt the standard for the chosen guides; `runBulk` carries it out. */
export const beginAdoption = (selection: AdoptSelection, signal: AbortSignal) =>
  bodyOf(api.guides.adopt.$post({ json: selection }, stoppedBy(signal)))
