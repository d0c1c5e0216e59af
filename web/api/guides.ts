/** One guide: read, drafted, published, restored, and beside its sisters. */

import type { InferResponseType } from 'hono/client'
import type { ElementName, Guide } from '../../rules/catalog.ts'
import { api, bodyOf, type Exact, stoppedBy } from './client.ts'

/** A guide beside its standard item, with its findings and what the browser needs to check it. */
export const fetchGuide = (id: string, signal: AbortSignal) =>
  bodyOf(api.guides[':id'].$get({ param: { id } }, stoppedBy(signal)))
export type GuideView = Exact<InferResponseType<(typeof api.guides)[':id']['$get'], 200>>

const madeFrom = (revision: number) => ({ 'if-match': `"${revision}"` })

/** Keeps the draft of a guide; fails with `stale-draft` where it was changed since `draftRevision`. */
export const keepDraft = (
  { guide, baseRevision, draftRevision }: { guide: Guide; baseRevision: number; draftRevision: number },
  signal: AbortSignal,
) =>
  bodyOf(
    api.guides[':id'].draft.$put(
      { param: { id: guide.id }, header: madeFrom(draftRevision), json: { guide, baseRevision } },
      stoppedBy(signal),
    ),
  )
export type DraftOutlook = Exact<InferResponseType<(typeof api.guides)[':id']['draft']['$put'], 200>>

/** Drops the draft of a guide; fails with `stale-draft` where it was changed since `draftRevision`. */
export const dropDraft = (id: string, draftRevision: number, signal: AbortSignal) =>
  bodyOf(
    api.guides[':id'].draft.$delete({ param: { id }, header: madeFrom(draftRevision) }, stoppedBy(signal)),
  )

/**
 * Publishes the draft of a guide; fails with `stale-revision` where another was saved since `revision`, and with
 * `errors-opened` where it opens errors and no reason is given.
 */
export const publishDraft = (
  {
    id,
    revision,
    draft,
    reason,
  }: { id: string; revision: number; draft: number; reason: string | undefined },
  signal: AbortSignal,
) =>
  bodyOf(
    api.guides[':id'].publish.$post(
      {
        param: { id },
        header: madeFrom(revision),
        json: { draft, ...(reason === undefined ? {} : { reason }) },
      },
      stoppedBy(signal),
    ),
  )
export type SavedGuide = Exact<InferResponseType<(typeof api.guides)[':id']['publish']['$post'], 200>>

/** Puts a guide back to an earlier revision; fails with `stale-revision` where another was saved since `present`. */
export const restoreRevision = (id: string, present: number, revision: number, signal: AbortSignal) =>
  bodyOf(
    api.guides[':id'].restore.$post(
      { param: { id }, header: madeFrom(present), json: { revision } },
      stoppedBy(signal),
    ),
  )

/** What other agencies publish for one element of the same item. */
export const fetchSisters = (id: string, element: ElementName, signal: AbortSignal) =>
  bodyOf(api.guides[':id'].sisters.$get({ param: { id }, query: { element } }, stoppedBy(signal)))
export type SisterValue = Exact<
  InferResponseType<(typeof api.guides)[':id']['sisters']['$get'], 200>
>['groups'][number]

/** What a revision of a guide changed of the one before it. */
export const fetchRevisionChanges = (id: string, revision: number, signal: AbortSignal) =>
  bodyOf(
    api.guides[':id'].revisions[':revision'].$get(
      { param: { id, revision: String(revision) } },
      stoppedBy(signal),
    ),
  )
export type GuideChange = Exact<
  InferResponseType<(typeof api.guides)[':id']['revisions'][':revision']['$get'], 200>
>['changes'][number]

/** What happened to a guide, the newest first. */
export const fetchTimeline = (id: string, signal: AbortSignal) =>
  bodyOf(api.guides[':id'].timeline.$get({ param: { id } }, stoppedBy(signal)))
export type TimelineEvent = Exact<
  InferResponseType<(typeof api.guides)[':id']['timeline']['$get'], 200>
>['events'][number]
