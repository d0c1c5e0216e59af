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
export const fetchOrFail = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
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

/** The API's routes as functions. */
export const { api } = hc<AppType>(location.origin, { fetch: fetchOrFail })

/**
 * The shapes of rules/ again from what the client makes of them: JSON holds no `undefined`, so what is optional is
 * there or not, and a value of any kind is unknown.
 */
export type Exact<T> = [JSONValue] extends [T]
  ? unknown
  : T extends object
    ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> }
    : T

type SuccessOf<R> = R extends ClientResponse<infer Body, 200 | 201 | 202, 'json'> ? Exact<Body> : never

/** The body of a success; others were thrown as `ApiFailure` by then. */
export const bodyOf = async <R extends ClientResponse<unknown>>(
  response: Promise<R>,
): Promise<SuccessOf<R>> => (await (await response).json()) as SuccessOf<R>

/** Lets a signal end a request. */
export const stoppedBy = (signal: AbortSignal) => ({ init: { signal } })

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

/** What is given with a move. */
export type MoveInput = Exact<InferRequestType<typeof api.moves.$post>['json']['input']>
/** The moves that people make on findings directly; others answer a decision. */
export type DirectMove = InferRequestType<typeof api.moves.$post>['json']['move']
/** The findings that a move is made on. */
export type MoveWhere = {
  readonly filter?: FindingQuery
  readonly fingerprints?: string[]
  readonly except?: string[]
}

/** Makes a move on one finding or on many, or says what it would do. */
export const makeMove = (
  json: {
    readonly move: DirectMove
    readonly where: MoveWhere
    readonly input: MoveInput
    readonly revision?: number
    readonly preview?: boolean
  },
  signal?: AbortSignal,
) => bodyOf(api.moves.$post({ json }, signal && stoppedBy(signal)))
export type Moved = Exact<InferResponseType<typeof api.moves.$post, 200>>

/** What was done to many, the newest first; `before` is `next` of the page before. */
export const fetchBulks = (before: string | undefined, signal: AbortSignal) =>
  bodyOf(
    api.moves.$get(
      { query: { limit: '50', ...(before === undefined ? {} : { before }) } },
      stoppedBy(signal),
    ),
  )
export type Bulks = Exact<InferResponseType<typeof api.moves.$get, 200>>
export type Bulk = Bulks['bulks'][number]

/** What came of a bulk for each finding. */
export type BulkOutcome = NonNullable<InferRequestType<(typeof api.moves)[':id']['$get']>['query']['outcome']>

/** One bulk with what came of it for each finding, a page at a time. */
export const fetchBulk = (
  id: string,
  { outcome, after }: { readonly outcome: BulkOutcome | undefined; readonly after: string | undefined },
  signal: AbortSignal,
) =>
  bodyOf(
    api.moves[':id'].$get(
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
export type BulkView = Exact<InferResponseType<(typeof api.moves)[':id']['$get'], 200>>

/** Takes back what a bulk did, within a day. */
export const undoBulk = (id: number) => bodyOf(api.moves[':id'].undo.$post({ param: { id: String(id) } }))

/** Approves, as a second person, what somebody asked to do to many. */
export const approveBulk = (id: number) =>
  bodyOf(api.moves[':id'].approve.$post({ param: { id: String(id) } }))

/** Refuses, as a second person, what somebody asked to do to many. */
export const refuseBulk = (id: number) => bodyOf(api.moves[':id'].refuse.$post({ param: { id: String(id) } }))

/** What was asked of the province, with its answer. */
export const fetchDecision = (id: string, signal: AbortSignal) =>
  bodyOf(api.decisions[':id'].$get({ param: { id } }, stoppedBy(signal)))
/** The moves that answer a decision, or end it. */
export type AnsweringMove = InferRequestType<(typeof api.decisions)[':id']['answer']['$post']>['json']['move']

/** Answers what was asked of the province, or ends what was decided. */
export const answerDecision = (
  id: number,
  json: { readonly move: AnsweringMove; readonly input: MoveInput; readonly revision: number },
) => bodyOf(api.decisions[':id'].answer.$post({ param: { id: String(id) }, json }))
export type Decision = Exact<InferResponseType<(typeof api.decisions)[':id']['answer']['$post'], 200>>

/** Items and guides by any wording, code or common name. */
export const search = (q: string, limit: number, signal: AbortSignal) =>
  bodyOf(api.search.$get({ query: { q, limit: String(limit) } }, stoppedBy(signal)))
export type Found = Exact<InferResponseType<typeof api.search.$get, 200>>
export type FoundGuide = Found['guides'][number]
export type FoundItem = Found['items'][number]
export type Passage = FoundGuide['passages'][number]

/** What guides are searched by, as the address has it: several values of one word are separated by commas. */
export interface GuideSearch {
  readonly q: string
  readonly element?: string
  readonly region?: string
  readonly item?: string
  readonly law?: string
  readonly article?: string
  readonly material?: string
  readonly demanded?: '1'
}

/** A page of the guides that a search finds. */
export const searchGuides = (
  filter: GuideSearch,
  { limit, from }: { readonly limit: number; readonly from: number },
  signal: AbortSignal,
) =>
  bodyOf(
    api.search.guides.$get(
      { query: { ...filter, limit: String(limit), from: String(from) } },
      stoppedBy(signal),
    ),
  )

/** How many guides each value of each facet would leave. */
export const fetchGuideFacets = (filter: GuideSearch, signal: AbortSignal) =>
  bodyOf(api.search.guides.facets.$get({ query: { ...filter } }, stoppedBy(signal)))
export type GuideFacets = Exact<InferResponseType<typeof api.search.guides.facets.$get, 200>>

/** All rules with their documentation. */
export const fetchRules = (signal: AbortSignal) => bodyOf(api.rules.$get(undefined, stoppedBy(signal)))
/** How often each rule was wrong, of what the one who acts may see. */
export const fetchRuleReviews = async (signal: AbortSignal) =>
  (await bodyOf(api.rules.reviews.$get(undefined, stoppedBy(signal)))).reviews
export type RuleReview = Exact<InferResponseType<typeof api.rules.reviews.$get, 200>>['reviews'][number]
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

/** All items by the regions below one; without a region, of all that the actor sees. */
export const fetchMatrix = (region: string | undefined, signal: AbortSignal) =>
  bodyOf(api.matrix.$get({ query: region === undefined ? {} : { region } }, stoppedBy(signal)))
export type RegionMatrix = Exact<InferResponseType<typeof api.matrix.$get, 200>>

/** Two agencies: counts by element, and the items in which they differ. */
export const fetchComparison = (a: string, b: string, signal: AbortSignal) =>
  bodyOf(api.compare.$get({ query: { a, b } }, stoppedBy(signal)))
export type Comparison = Exact<InferResponseType<typeof api.compare.$get, 200>>

/** The guides of one item at two agencies beside each other. */
export const fetchGuidePairs = async (code: string, a: string, b: string, signal: AbortSignal) =>
  (await bodyOf(api.compare[':code'].$get({ param: { code }, query: { a, b } }, stoppedBy(signal)))).pairs
export type GuidePair = Exact<InferResponseType<(typeof api.compare)[':code']['$get'], 200>>['pairs'][number]

/** Agencies by how far they deviate from the standard, adjusted for the items that they have. */
export const fetchRanking = (signal: AbortSignal) => bodyOf(api.ranking.$get(undefined, stoppedBy(signal)))
export type Ranking = Exact<InferResponseType<typeof api.ranking.$get, 200>>

/** A question for a queue of links. */
export type LinkQuery = Parameters<typeof api.links.$get>[0]['query']
/** A question for the items without a guide. */
export type GapQuery = Parameters<typeof api.links.gaps.$get>[0]['query']

/** Guides whose link no code decided, a page at a time. */
export const fetchLinks = (query: LinkQuery, signal: AbortSignal) =>
  bodyOf(api.links.$get({ query }, stoppedBy(signal)))
export type LinkQueue = Exact<InferResponseType<typeof api.links.$get, 200>>

/** Items for which agencies have no guide, a page at a time. */
export const fetchGaps = (query: GapQuery, signal: AbortSignal) =>
  bodyOf(api.links.gaps.$get({ query }, stoppedBy(signal)))
export type Gaps = Exact<InferResponseType<typeof api.links.gaps.$get, 200>>

/** One guide's link with the evidence of each candidate, and what people decided. */
export const fetchLink = (guideId: string, signal: AbortSignal) =>
  bodyOf(api.links[':guideId'].$get({ param: { guideId } }, stoppedBy(signal)))
export type LinkView = Exact<InferResponseType<(typeof api.links)[':guideId']['$get'], 200>>

/** What a person decides about a link. */
export type LinkDecision = Parameters<(typeof api.links)[':guideId']['$put']>[0]['json']

/** Decides which item a guide is; fails with `stale-revision` where another person decided since. */
export const decideLink = (guideId: string, json: LinkDecision, signal: AbortSignal) =>
  bodyOf(api.links[':guideId'].$put({ param: { guideId }, json }, stoppedBy(signal)))
export type DecidedLink = Exact<InferResponseType<(typeof api.links)[':guideId']['$put'], 200>>

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

/** The imports that the actor may see, the newest first; `before` begins below a number. */
export const fetchImports = (before: string | undefined, signal: AbortSignal) =>
  bodyOf(api.imports.$get({ query: before === undefined ? {} : { before } }, stoppedBy(signal)))
export type ImportSummary = Exact<InferResponseType<typeof api.imports.$get, 200>>['imports'][number]

/** One import: its file, columns, account, troubles by kind, and how far it is. */
export const fetchImport = (no: number, signal?: AbortSignal) =>
  bodyOf(api.imports[':no'].$get({ param: { no: String(no) } }, { init: { signal: signal ?? null } }))
export type ImportView = Exact<InferResponseType<(typeof api.imports)[':no']['$get'], 200>>

/** The fields that columns of a table can be matched to. */
export const fetchImportFields = (signal: AbortSignal) =>
  bodyOf(api.imports.fields.$get(undefined, stoppedBy(signal)))
export type ImportField = Exact<InferResponseType<typeof api.imports.fields.$get, 200>>['fields'][number]

/** Brings in a file; it is checked, and no guide is touched. */
export const bringFile = async (file: File): Promise<ImportView> => {
  const path = `/api/imports/files?name=${encodeURIComponent(file.name)}`
  const response = await fetchOrFail(path, { method: 'POST', body: file })
  // The client has no binary bodies; the route answers what fetchImport answers.
  return (await response.json()) as ImportView
}

/** Changes how the file of an import is read. */
export const readImportAs = (no: number, settings: ImportReading) =>
  bodyOf(api.imports[':no'].$patch({ param: { no: String(no) }, json: settings }))
export type ImportReading = Parameters<(typeof api.imports)[':no']['$patch']>[0]['json']

/** Some of the bad cells of an import. */
export const fetchImportTroubles = (no: number, query: TroubleQuery, signal: AbortSignal) =>
  bodyOf(api.imports[':no'].troubles.$get({ param: { no: String(no) }, query }, stoppedBy(signal)))
export type TroubleQuery = Parameters<(typeof api.imports)[':no']['troubles']['$get']>[0]['query']
export type ImportTroubles = Exact<InferResponseType<(typeof api.imports)[':no']['troubles']['$get'], 200>>
export type ImportTrouble = ImportTroubles['troubles'][number]

/** The cells of an import that were put right by hand. */
export const fetchImportCorrections = (no: number, signal: AbortSignal) =>
  bodyOf(api.imports[':no'].corrections.$get({ param: { no: String(no) } }, stoppedBy(signal)))
export type ImportCorrection = Exact<
  InferResponseType<(typeof api.imports)[':no']['corrections']['$get'], 200>
>['corrections'][number]

/** Puts cells right: some, or all that are alike. */
export const correctImport = (no: number, corrections: ImportCorrections) =>
  bodyOf(api.imports[':no'].corrections.$post({ param: { no: String(no) }, json: corrections }))
export type ImportCorrections = Parameters<(typeof api.imports)[':no']['corrections']['$post']>[0]['json']

/** What writing an import would do to the findings. */
export const previewImport = (no: number, signal: AbortSignal) =>
  bodyOf(api.imports[':no'].preview.$get({ param: { no: String(no) } }, stoppedBy(signal)))
export type ImportPreview = Exact<InferResponseType<(typeof api.imports)[':no']['preview']['$get'], 200>>

/** Writes some batches of an import; to be called until it is done. */
export const runImport = (no: number) => bodyOf(api.imports[':no'].run.$post({ param: { no: String(no) } }))

/** Takes some batches of an import back; to be called until it is undone. `rest`: leave guides that were edited since. */
export const undoImport = (no: number, rest: boolean) =>
  bodyOf(api.imports[':no'].undo.$post({ param: { no: String(no) }, json: { rest } }))

/** Drops an import of which nothing was written. */
export const discardImport = async (no: number): Promise<void> => {
  await api.imports[':no'].$delete({ param: { no: String(no) } })
}

/** Asks for a scan of the whole catalog; answers at once, while it waits. Confirmed, it may close much of what is open. */
export const askForScan = (
  { isConfirmed = false }: { readonly isConfirmed?: boolean },
  signal: AbortSignal,
) => bodyOf(api.scans.$post({ query: isConfirmed ? { confirm: '1' } : {} }, stoppedBy(signal)))

/** Scans that were asked for, the newest first; those before one for the next page. */
export const fetchScans = (
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
  signal: AbortSignal,
) =>
  bodyOf(
    api.scans.jobs.$get(
      { query: { limit: String(limit), ...(before === undefined ? {} : { before: String(before) }) } },
      stoppedBy(signal),
    ),
  )
export type ScanJobs = Exact<InferResponseType<typeof api.scans.jobs.$get, 200>>
export type ScanJob = ScanJobs['jobs'][number]

/** Cancels a scan that waits or runs; fails with `scan-not-running` where it ended meanwhile or already writes. */
export const cancelScan = ({ id, revision }: Pick<ScanJob, 'id' | 'revision'>, signal: AbortSignal) =>
  bodyOf(
    api.scans.jobs[':id'].$patch(
      { param: { id: String(id) }, json: { state: 'cancelled', revision } },
      stoppedBy(signal),
    ),
  )

/** Who is told of a scan that is followed. */
export interface ScanFollower {
  /** It changed; where it has ended, nothing more comes. */
  readonly onChange: (job: ScanJob) => void
  /** The server gives no more news of it. */
  readonly onLost: (failure: ApiFailure) => void
}

/** Follows a scan until it ended or the signal stops it. A stream that breaks off is opened again by the browser. */
export const followScan = (id: number, { onChange, onLost }: ScanFollower, signal: AbortSignal): void => {
  const events = new EventSource(`/api/scans/jobs/${id}/events`)
  const close = () => events.close()
  signal.addEventListener('abort', close, { once: true })
  const read = (event: MessageEvent<string>) => {
    if (event.type === 'end') close()
    // Sent by the route of the job's events.
    onChange(JSON.parse(event.data) as ScanJob)
  }
  events.addEventListener('progress', read)
  events.addEventListener('end', read)
  events.addEventListener('error', () => {
    if (events.readyState !== EventSource.CLOSED || signal.aborted) return
    onLost(new ApiFailure('unreachable', { request: `GET /api/scans/jobs/${id}/events` }))
  })
}

/** Acts as a person, by id; what was fetched before is another's. */
export const actAs = (person: string): Promise<void> =>
  cookieStore.set({ name: 'acting', value: person, path: '/', sameSite: 'strict' })
