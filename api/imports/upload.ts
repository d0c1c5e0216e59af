import type { Context } from 'hono'
import type { ApiEnv } from '../env.ts'
import { ApiError } from '../error.ts'
import { bytesSource, type Source } from '../intake/source.ts'
import type { ImportLimits } from './limits.ts'

const requireSize = (bytes: number, { bytes: most }: ImportLimits): void => {
  if (bytes > most) throw new ApiError('file-too-large', { bytes, most })
}

const missing = (path: string, message: string): ApiError =>
  new ApiError('invalid-request', { issues: [{ path, message }] })

/**
 * The file of a request: the part `file` of a form, or the whole body with `name` in the query.
 * @throws ApiError `invalid-request` where there is none or it has no name, `file-too-large`
 */
export const uploadOf = async (c: Context<ApiEnv>, name: string | undefined): Promise<Source> => {
  const limits = c.var.importLimits
  if (/^multipart\/form-data\b/i.test(c.req.header('content-type') ?? '')) {
    const { file } = await c.req.parseBody()
    if (!(file instanceof File)) throw missing('file', 'expected a part named file that is a file')
    requireSize(file.size, limits)
    return bytesSource(name ?? file.name, new Uint8Array(await file.arrayBuffer()))
  }
  if (name === undefined) throw missing('name', 'expected the name of the file, with its extension')
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  requireSize(bytes.length, limits)
  return bytesSource(name, bytes)
}
