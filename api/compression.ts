import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import type { Compression } from './env.ts'

const whole = compress()
const gzipped = promisify(gzip)

/** Compression on Node. Whoever takes nothing compressed is spared the look at what is sent. */
export const nodeCompression: Compression = {
  middleware: createMiddleware(async (c, next) =>
    c.req.header('accept-encoding') === undefined ? next() : whole(c, next),
  ),
  gzip: async (text) => new Uint8Array(await gzipped(text)),
}
