import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { mostAttachmentBytes } from './attachments/limits.ts'
import { ApiError } from './error.ts'
import type { ImportLimits } from './imports/limits.ts'

/** Headers of every answer: nothing from elsewhere, no inline script, no framing. Bars and columns set their own style attributes. */
export const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // There is no TLS on a loopback address.
  strictTransportSecurity: false,
})

const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses writes that another site's page sends with the visitor's cookies. */
export const refuseCrossOrigin = createMiddleware(async (c, next) => {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const isForeign =
    (origin !== undefined && origin !== new URL(c.req.url).origin) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  if (isForeign && !reading.has(c.req.method)) throw new ApiError('cross-origin', { origin: origin ?? '' })
  await next()
})

/** Bytes of a request's body: a guide below D1's 1 MB for a row. */
const bodyBytes = 800_000

const refuseLargeGuide = bodyLimit({
  maxSize: bodyBytes,
  onError: () => {
    throw new ApiError('guide-too-large', { bytes: bodyBytes })
  },
})

/** Bytes that a form adds around its file. */
const formBytes = 16_384

const refuseLargeAttachment = bodyLimit({
  maxSize: mostAttachmentBytes + formBytes,
  onError: () => {
    throw new ApiError('attachment-too-large', { most: mostAttachmentBytes })
  },
})

/** Refuses a guide that no row could hold, and a file, or a step of a catalog, larger than an import or an attachment may be. */
export const refuseTooLarge = ({ bytes }: ImportLimits) => {
  const refuseLargeFile = bodyLimit({
    maxSize: bytes + formBytes,
    onError: () => {
      throw new ApiError('file-too-large', { most: bytes })
    },
  })
  return createMiddleware((c, next) => {
    if (/^\/api\/(?:imports|agencies|holdings|load)(?:\/|$)/.test(c.req.path)) return refuseLargeFile(c, next)
    return /^\/api\/findings\/[^/]+\/attachments$/.test(c.req.path)
      ? refuseLargeAttachment(c, next)
      : refuseLargeGuide(c, next)
  })
}
