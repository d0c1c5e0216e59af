import { z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'

/** Every way in which a request cannot be met, with its status; the web app words each. */
const apiErrors = {
  'invalid-request': 400,
  'invalid-query': 400,
  'invalid-guide': 400,
  'invalid-cursor': 400,
  'key-required': 400,
  'cross-origin': 403,
  'province-only': 403,
  'load-refused': 403,
  'not-found': 404,
  'guide-not-found': 404,
  'item-not-found': 404,
  'agency-not-found': 404,
  'finding-not-found': 404,
  'rule-not-found': 404,
  'revision-not-found': 404,
  'import-not-found': 404,
  'not-offered': 404,
  'decision-not-found': 404,
  'mention-not-found': 404,
  'alias-not-found': 404,
  'attachment-not-found': 404,
  'bulk-not-found': 404,
  'scan-not-found': 404,
  'no-catalog': 409,
  'catalog-there': 409,
  'load-incomplete': 409,
  'no-scan': 409,
  'scan-not-running': 409,
  'scan-cancelled': 409,
  'scan-interrupted': 409,
  'too-many-writes': 409,
  'columns-unconfirmed': 409,
  'errors-opened': 409,
  'import-state': 409,
  'edited-since': 409,
  'would-close-many': 409,
  'move-refused': 409,
  'same-person': 409,
  'not-undoable': 409,
  'already-answered': 409,
  'stale-revision': 412,
  'stale-finding': 412,
  'stale-draft': 412,
  'guide-too-large': 413,
  'file-too-large': 413,
  'attachment-too-large': 413,
  'too-many-records': 413,
  'bulk-too-large': 413,
  'workbook-too-large': 413,
  'file-unreadable': 422,
  'mention-refused': 422,
  'alias-refused': 422,
  'attachment-refused': 422,
  'key-reused': 422,
  'revision-required': 428,
  internal: 500,
} as const satisfies Record<string, number>

/** A code of the closed list. */
export type ApiErrorCode = keyof typeof apiErrors

/** The body of every answer that is not a success: a code, and what its sentence needs. */
export const apiErrorSchema = z
  .object({
    code: z.enum(Object.keys(apiErrors) as [ApiErrorCode, ...ApiErrorCode[]]),
    params: z.record(z.string(), z.unknown()),
  })
  .openapi('ApiError')
export type ApiErrorBody = z.infer<typeof apiErrorSchema>

/** A request that cannot be met: thrown anywhere below a route, answered as its code with params. */
export class ApiError extends HTTPException {
  readonly body: ApiErrorBody
  constructor(code: ApiErrorCode, params: Readonly<Record<string, unknown>> = {}) {
    super(apiErrors[code], { message: code })
    this.body = { code, params: { ...params } }
  }
}

/** The answers that a route may give beside its success, for its OpenAPI description. */
export const errorResponses = <const Codes extends readonly ApiErrorCode[]>(...codes: Codes) => {
  const content = { 'application/json': { schema: apiErrorSchema } }
  const byStatus = new Map<number, string[]>()
  for (const code of codes) byStatus.set(apiErrors[code], [...(byStatus.get(apiErrors[code]) ?? []), code])
  return Object.fromEntries(
    Array.from(byStatus, ([status, of]) => [status, { description: of.join(', '), content }]),
  ) as {
    readonly [Status in (typeof apiErrors)[Codes[number]]]: { description: string; content: typeof content }
  }
}
