import { z } from '@hono/zod-openapi'
import { ApiError } from '../error.ts'

/** The guide that a path names. */
export const idParam = z.object({ id: z.string() })

/** The header that names the revision from which a change was made. */
export const ifMatch = z.object({ 'if-match': z.string().optional() })

/** The revision in an If-Match header: `"3"` or `3`. */
export const revisionIn = (header: string | undefined): number => {
  const revision = Number(/^(?:W\/)?"?(\d+)"?$/.exec(header ?? '')?.[1])
  if (Number.isNaN(revision)) throw new ApiError('revision-required')
  return revision
}
