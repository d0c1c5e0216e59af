/** Adopting the standard for many guides, and bulk changes of guides. */

import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** Which guides adopt the standard, and in which elements. */
export type AdoptSelection = Exact<InferRequestType<typeof api.guides.adopt.$post>['json']>

/** What adopting the standard would change in each chosen guide. */
export const previewAdoption = (selection: AdoptSelection, signal: AbortSignal) =>
  bodyOf(api.guides.adopt.preview.$post({ json: selection }, stoppedBy(signal)))
export type AdoptPreview = Exact<InferResponseType<typeof api.guides.adopt.preview.$post, 200>>

/** Begins to adopt the standard for the chosen guides; `runGuideBulk` carries it out. */
export const beginAdoption = (selection: AdoptSelection, signal: AbortSignal) =>
  bodyOf(api.guides.adopt.$post({ json: selection }, stoppedBy(signal)))

/** The newest bulk changes of guides that the actor may see. */
export const fetchGuideBulks = (signal: AbortSignal) => bodyOf(api.bulks.$get(undefined, stoppedBy(signal)))
export type GuideBulkSummary = Exact<InferResponseType<typeof api.bulks.$get, 200>>['bulks'][number]

/** A bulk change of guides and what became of each. */
export const fetchGuideBulk = (id: string, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].$get({ param: { id } }, stoppedBy(signal)))
export type GuideBulk = Exact<InferResponseType<(typeof api.bulks)[':id']['$get'], 200>>

/** Carries a bulk change, or its undoing, one step further. */
export const runGuideBulk = (id: string, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].run.$post({ param: { id } }, stoppedBy(signal)))

/** Begins to undo a bulk change; `runGuideBulk` carries it out. */
export const undoGuideBulk = (id: string, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].undo.$post({ param: { id } }, stoppedBy(signal)))
