/** What is done to many at once: its record, its results, answering, carrying on and undoing it. */

import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

type ListQuery = InferRequestType<typeof api.bulks.$get>['query']

/** Bulks, the newest first: `before` is `next` of the page before; only those in a state. */
export const fetchBulks = (
  { before, state }: { readonly before?: string | undefined; readonly state?: ListQuery['state'] },
  signal: AbortSignal,
) =>
  bodyOf(
    api.bulks.$get(
      {
        query: {
          limit: '50',
          ...(before === undefined ? {} : { before }),
          ...(state === undefined ? {} : { state }),
        },
      },
      stoppedBy(signal),
    ),
  )
export type Bulks = Exact<InferResponseType<typeof api.bulks.$get, 200>>
export type Bulk = Bulks['bulks'][number]

/** What can come of a bulk for one of many. */
export type BulkOutcome = NonNullable<InferRequestType<(typeof api.bulks)[':id']['$get']>['query']['outcome']>

/** One bulk with what came of it for each, a page at a time. */
export const fetchBulk = (
  id: string,
  { outcome, after }: { readonly outcome: BulkOutcome | undefined; readonly after: string | undefined },
  signal: AbortSignal,
) =>
  bodyOf(
    api.bulks[':id'].$get(
      {
        param: { id },
        query: {
          ...(outcome === undefined ? {} : { outcome }),
          ...(after === undefined ? {} : { after }),
        },
      },
      stoppedBy(signal),
    ),
  )
export type BulkView = Exact<InferResponseType<(typeof api.bulks)[':id']['$get'], 200>>
export type BulkResult = BulkView['results'][number]

/** Carries a bulk, or its undoing, one step further. */
export const runBulk = (id: number, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].run.$post({ param: { id: String(id) } }, stoppedBy(signal)))

/** Takes back what a bulk did, within a day; while it is undoing, `runBulk` goes on with it. */
export const undoBulk = (id: number) => bodyOf(api.bulks[':id'].undo.$post({ param: { id: String(id) } }))

/** Approves, as a second person, what somebody asked to do to many; while it is running, `runBulk` goes on with it. */
export const approveBulk = (id: number) =>
  bodyOf(api.bulks[':id'].approve.$post({ param: { id: String(id) } }))

/** Refuses, as a second person, what somebody asked to do to many. */
export const refuseBulk = (id: number) => bodyOf(api.bulks[':id'].refuse.$post({ param: { id: String(id) } }))
