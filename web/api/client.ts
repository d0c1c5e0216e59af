/** The client of the server's API: its routes as functions, and the one way in which a request fails. */

import { type ClientResponse, hc } from 'hono/client'
import type { JSONValue } from 'hono/utils/types'
import type { AppType } from '../../api/app.ts'
import type { ApiErrorBody, ApiErrorCode } from '../../api/error.ts'

/** Why a request failed: a code of the API, or that the server was not reached, or answered what is no answer of ours. */
export type FailureCode = ApiErrorCode | 'unreachable' | 'unexpected'

/** The one way in which a request fails; `web/words/failure-words.ts` words it. */
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
