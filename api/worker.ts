/** The server on Cloudflare Workers: the same app, with D1 and static assets. */
import type { D1Database, Fetcher } from '@cloudflare/workers-types'
import type { MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import { openD1Store } from './db/d1.ts'
import { version } from './version.ts'

/** What wrangler.toml binds. */
export interface WorkerEnv {
  readonly DB: D1Database
  readonly ASSETS?: Fetcher
}

/** The web app: a file, or its one page. Nothing below /api/ but the files of the API's page. */
const assetsOf =
  (files: Fetcher): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path.startsWith('/api/') && !c.req.path.startsWith('/api/docs/')) return next()
    // The two runtimes' own Request and Response types are the same thing under two names.
    return (await files.fetch(c.req.url)) as unknown as Response
  }

let app: ReturnType<typeof createApp> | undefined

const appOf = ({ DB, ASSETS }: WorkerEnv): ReturnType<typeof createApp> => {
  app ??= createApp({
    store: openD1Store(DB),
    version,
    now: () => new Date(),
    ...(ASSETS ? { assets: assetsOf(ASSETS) } : {}),
  })
  return app
}

const worker = {
  fetch: (request: Request, env: WorkerEnv): Response | Promise<Response> => appOf(env).fetch(request, env),
}
export default worker
