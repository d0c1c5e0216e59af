import { type ClientResponse, hc, type InferRequestType, type InferResponseType } from 'hono/client'
import type { JSONValue } from 'hono/utils/types'
import type { AppType } from '../api/app.ts'
import type { ApiErrorBody, ApiErrorCode } from '../api/error.ts'
import type { FindingSort } from '../api/findings/list.ts'
import type { ElementName, Guide } from '../rules/catalog.ts'
import type { FindingQuery } from './paths.ts'

/** Why a request failed: a code of the API, or that the server was not reached, or answered what is no answer of ours. */
export type FailureCode = ApiErrorCode | 'unreachable' | 'unexpected'

/** The one way in which a request fails; `web/failure-words.ts` words it. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly code: FailureCode
  readonly params: Readonly<Record<string, unknown>>
  /** HTTP status; 0 where there was no answer. */
  readonly status: number
  /** What was asked, as `GET /api/findings`. */
  readonly request: string
  constructor(
    code: FailureCode,
    {
      params = {},
      status = 0,
      request = '',
      cause,
    }: Partial<Pick<ApiFailure, 'params' | 'status' | 'request' | 'cause'>>,
  ) {
    super(`${request} ${status} ${code}`.trim(), { cause })
    this.code = code
    this.params = params
    this.status = status
    this.request = request
  }
}

const isErrorBody = (body: unknown): body is ApiErrorBody =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'

const failureOf = async (response: Response, request: string): Promise<ApiFailure> => {
  const body: unknown = await response.json().catch(() => undefined)
  const { status } = response
  return isErrorBody(body)
    ? new ApiFailure(body.code, { params: body.params, status, request })
    : new ApiFailure('unexpected', { status, request })
}

/** Fetches; throws an `ApiFailure` unless the answer is a success. An abort stays an abort. */
const fetchOrFail = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const request = `${init?.method ?? 'GET'} ${new URL(String(input), location.origin).pathname}`
  let response: Response
  try {
    response = await fetch(input, init)
  } catch (cause) {
    if (init?.signal?.aborted) throw cause
    throw new ApiFailure('unreachable', { request, cause })
  }
  if (!response.ok) throw await failureOf(response, request)
  return response
}

const { api } = hc<AppType>(location.origin, { fetch: fetchOrFail })

/**
 * The shapes of rules/ again from what the client makes of them: JSON holds no `undefined`, so what is optional is
 * there or not, and a value of any kind is unknown.
 */
type Exact<T> = [JSONValue] extends [T]
  ? unknown
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T

type SuccessOf<R> = R extends ClientResponse<infer Body, 200 | 201, 'json'> ? Exact<Body> : never

/** The body of a success; others were thrown as `ApiFailure` by then. */
const bodyOf = async <R extends ClientResponse<unknown>>(response: Promise<R>): Promise<SuccessOf<R>> =>
  (await (await response).json()) as SuccessOf<R>

const stoppedBy = (signal: AbortSignal) => ({ init: { signal } })

/** The directory, the agencies, who acts, the last scan, and what every page must say. */
export const fetchContext = (signal: AbortSignal) => bodyOf(api.context.$get(undefined, stoppedBy(signal)))
export type Context = Exact<InferResponseType<typeof api.context.$get, 200>>

/** Uniformity and findings of a region by the regions below it; without a region, of all that the actor sees. */
export const fetchOverview = (region: string | undefined, signal: AbortSignal) =>
  bodyOf(api.overview.$get({ query: region === undefined ? {} : { region } }, stoppedBy(signal)))
export type Overview = Exact<InferResponseType<typeof api.overview.$get, 200>>
export type OverviewRow = Overview['rows'][number]
export type OverviewCell = OverviewRow['cells'][string]

/** How a page of findings is cut out of the list. */
export interface PageRequest {
  readonly sort?: FindingSort
  readonly limit?: number
  readonly cursor?: string
}

/** A page of the findings that a filter leaves. */
export const fetchFindings = (
  filter: FindingQuery,
  { sort, limit, cursor }: PageRequest,
  signal: AbortSignal,
) =>
  bodyOf(
    api.findings.$get(
      {
        query: {
          ...filter,
          ...(sort === undefined ? {} : { sort }),
          ...(limit === undefined ? {} : { limit: String(limit) }),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
      stoppedBy(signal),
    ),
  )
export type ListedFinding = Exact<InferResponseType<typeof api.findings.$get, 200>>['findings'][number]
export type { FindingSort }

/** How many findings each value of each facet would leave. */
export const fetchFacets = (filter: FindingQuery, signal: AbortSignal) =>
  bodyOf(api.findings.facets.$get({ query: filter }, stoppedBy(signal)))
export type Facets = Exact<InferResponseType<typeof api.findings.facets.$get, 200>>
export type FacetValue = Facets['region'][number]

/** One finding with both published values, its rule, and what hangs under it. */
export const fetchFinding = (fingerprint: string, signal: AbortSignal) =>
  bodyOf(api.findings[':fingerprint'].$get({ param: { fingerprint } }, stoppedBy(signal)))
export type FindingView = Exact<InferResponseType<(typeof api.findings)[':fingerprint']['$get'], 200>>

/** Items and guides by any wording, code or common name. */
export const search = (q: string, limit: number, signal: AbortSignal) =>
  bodyOf(api.search.$get({ query: { q, limit: String(limit) } }, stoppedBy(signal)))
export type Found = Exact<InferResponseType<typeof api.search.$get, 200>>

/** All rules with their documentation. */
export const fetchRules = (signal: AbortSignal) => bodyOf(api.rules.$get(undefined, stoppedBy(signal)))
/** One rule with its documentation. */
export const fetchRule = (element: string, what: string, signal: AbortSignal) =>
  bodyOf(api.rules[':element'][':what'].$get({ param: { element, what } }, stoppedBy(signal)))
export type DocumentedRule = Exact<InferResponseType<(typeof api.rules)[':element'][':what']['$get'], 200>>

/** The items of the directory with their guides and findings counted. */
export const fetchItems = (signal: AbortSignal) => bodyOf(api.items.$get(undefined, stoppedBy(signal)))
export type ItemSummary = Exact<InferResponseType<typeof api.items.$get, 200>>['items'][number]

/** One item across all agencies. */
export const fetchItem = (code: string, signal: AbortSignal) =>
  bodyOf(api.items[':code'].$get({ param: { code } }, stoppedBy(signal)))
export type ItemMatrix = Exact<InferResponseType<(typeof api.items)[':code']['$get'], 200>>

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

/** What happened to a guide, the newest first. */
export const fetchTimeline = (id: string, signal: AbortSignal) =>
  bodyOf(api.guides[':id'].timeline.$get({ param: { id } }, stoppedBy(signal)))
export type TimelineEvent = Exact<
  InferResponseType<(typeof api.guides)[':id']['timeline']['$get'], 200>
>['events'][number]

/** Which guides adopt the standard, and in which elements. */
export type AdoptSelection = Exact<InferRequestType<typeof api.guides.adopt.$post>['json']>

/** What adopting the standard would change in each chosen guide. */
export const previewAdoption = (selection: AdoptSelection, signal: AbortSignal) =>
  bodyOf(api.guides.adopt.preview.$post({ json: selection }, stoppedBy(signal)))
export type AdoptPreview = Exact<InferResponseType<typeof api.guides.adopt.preview.$post, 200>>

/** Begins to adopt the standard for the chosen guides; `runBulk` carries it out. */
export const beginAdoption = (selection: AdoptSelection, signal: AbortSignal) =>
  bodyOf(api.guides.adopt.$post({ json: selection }, stoppedBy(signal)))

/** The newest bulk changes that the actor may see. */
export const fetchBulks = (signal: AbortSignal) => bodyOf(api.bulks.$get(undefined, stoppedBy(signal)))
export type BulkSummary = Exact<InferResponseType<typeof api.bulks.$get, 200>>['bulks'][number]

/** A bulk change and what became of each thing. */
export const fetchBulk = (id: string, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].$get({ param: { id } }, stoppedBy(signal)))
export type Bulk = Exact<InferResponseType<(typeof api.bulks)[':id']['$get'], 200>>

/** Carries a bulk change, or its undoing, one step further. */
export const runBulk = (id: string, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].run.$post({ param: { id } }, stoppedBy(signal)))

/** Begins to undo a bulk change; `runBulk` carries it out. */
export const undoBulk = (id: string, signal: AbortSignal) =>
  bodyOf(api.bulks[':id'].undo.$post({ param: { id } }, stoppedBy(signal)))

/** Scans now; answers when the scan is complete. */
export const startScan = (signal: AbortSignal) => bodyOf(api.scans.$post({ query: {} }, stoppedBy(signal)))

/** Acts as a person, by id; what was fetched before is another's. */
export const actAs = (person: string): Promise<void> =>
  cookieStore.set({ name: 'acting', value: person, path: '/', sameSite: 'strict' })
