/** The server on Cloudflare Workers: the same app, with D1 and static assets. */
import type { D1Database, ExecutionContext, Fetcher } from '@cloudflare/workers-types'
import type { MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import { openD1Store } from './db/d1.ts'
import { runScansAfterwards, runScansIn } from './scans/jobs/here.ts'
import { lookAfterScans } from './scans/jobs/look.ts'
import { isNightlyTime, usualTime } from './scans/jobs/nightly.ts'
import { version } from './version.ts'

/** What wrangler.toml binds. */
export interface WorkerEnv {
  readonly DB: D1Database
  readonly ASSETS?: Fetcher
  /** When the nightly scan runs, HH:MM in China, or `off`. */
  readonly SCAN_AT?: string
  /** A secret: who knows it may load the first catalog. */
  readonly LOAD_TOKEN?: string
}

/** The web app: a file, or its one page. Nothing below /api/ but the files of the API's page. */
const assetsOf =
  (files: Fetcher): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.path.startsWith('/api/') && !c.req.path.startsWith('/api/docs/')) return next()
    // The two runtimes' own Request and Response types are the same thing under two names.
    return (await files.fetch(c.req.url)) as unknown as Response
  }

const now = () => new Date()

let app: ReturnType<typeof createApp> | undefined

const appOf = ({ DB, ASSETS, LOAD_TOKEN }: WorkerEnv): ReturnType<typeof createApp> => {
  if (app) return app
  const store = openD1Store(DB)
  app = createApp({
    store,
    version,
    now,
    runScans: runScansAfterwards(store, now),
    loadToken: LOAD_TOKEN,
    ...(ASSETS ? { assets: assetsOf(ASSETS) } : {}),
  })
  return app
}

/** Now and then, by the cron of wrangler.toml: finds scans that were killed, asks for the nightly one, runs what waits. */
const lookAfter = async ({ DB, SCAN_AT = usualTime }: WorkerEnv): Promise<void> => {
  if (!isNightlyTime(SCAN_AT))
    throw new Error(`expected SCAN_AT to be a time from 00:00 to 23:59 or off, got ${SCAN_AT}`)
  const store = openD1Store(DB)
  if (await lookAfterScans(store, { now: now(), nightly: SCAN_AT })) await runScansIn(store, now)
}

const worker = {
  fetch: (request: Request, env: WorkerEnv, context: ExecutionContext): Response | Promise<Response> =>
    appOf(env).fetch(request, env, context),
  scheduled: (_: unknown, env: WorkerEnv, context: ExecutionContext): void =>
    context.waitUntil(lookAfter(env)),
}
export default worker
