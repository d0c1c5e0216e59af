import { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { actorOf } from './actor.ts'
import { adoption } from './adopt/routes.ts'
import { agencies } from './agencies/routes.ts'
import { aliases } from './aliases/routes.ts'
import { attachments } from './attachments/routes.ts'
import { bulks } from './bulks/routes.ts'
import { readCatalogState } from './catalog/head.ts'
import { catalog } from './catalog/routes.ts'
import { compare } from './compare/routes.ts'
import { context } from './context/routes.ts'
import { decisions } from './decisions/routes.ts'
import { docs } from './docs/page.ts'
import type { ApiEnv, AppOptions } from './env.ts'
import { ApiError } from './error.ts'
import { findings } from './findings/routes.ts'
import { portableWriters } from './formats/portable.ts'
import { gates } from './gates/routes.ts'
import { drafts } from './guides/draft-routes.ts'
import { guideHistory } from './guides/history-routes.ts'
import { guides } from './guides/routes.ts'
import { createHealth } from './health.ts'
import { holdingImports } from './holdings/import-routes.ts'
import { holdings } from './holdings/routes.ts'
import { importLimits as workerImportLimits } from './imports/limits.ts'
import { imports } from './imports/routes.ts'
import { importFiles } from './imports/stored/file-routes.ts'
import { storedImports } from './imports/stored/routes.ts'
import { importWork } from './imports/stored/work-routes.ts'
import { items } from './items/routes.ts'
import { links } from './links/routes.ts'
import { createLoad } from './load/routes.ts'
import { log } from './log/routes.ts'
import { matrix } from './matrix/routes.ts'
import { mentions } from './mentions/routes.ts'
import { moves } from './moves/routes.ts'
import { overview } from './overview/routes.ts'
import { ranking } from './ranking/routes.ts'
import { rules } from './rules/routes.ts'
import { runScansHere } from './scans/jobs/here.ts'
import { scans } from './scans/routes.ts'
import { search } from './search/routes.ts'
import { refuseCrossOrigin, refuseTooLarge, secure } from './secure.ts'
import { today } from './today.ts'
import { trend } from './trend/routes.ts'

/** Gives every route of the API the store, the catalog's head and who acts. */
const withCatalog = ({
  store,
  now,
  writers = portableWriters,
  workbook,
  importLimits = workerImportLimits,
  workbooks,
  compression,
  runScans = runScansHere(store, now),
}: AppOptions) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const state = await readCatalogState(store)
    if (!state) throw new ApiError('no-catalog')
    c.set('store', store)
    c.set('now', now)
    c.set('head', state.head)
    c.set('generation', state.generation)
    c.set('runScans', runScans)
    const actor = actorOf(c, state.head)
    c.set('actor', actor)
    c.set('asking', {
      actor,
      head: state.head,
      today: today(now()),
      lastScanId: state.lastScanId,
    })
    c.set('writers', writers)
    c.set('workbook', workbook)
    c.set('importLimits', importLimits)
    c.set('workbooks', workbooks)
    c.set('compression', compression)
    c.header('Cache-Control', 'no-store')
    await next()
  })

const createApi = (options: AppOptions) => {
  const api = new OpenAPIHono<ApiEnv>()
  api.use(withCatalog(options))
  return api
    .route('/catalog', catalog)
    .route('/context', context)
    .route('/overview', overview)
    .route('/trend', trend)
    .route('/findings', findings)
    .route('/findings', attachments)
    .route('/mentions', mentions)
    .route('/guides', guides)
    .route('/guides', drafts)
    .route('/guides', guideHistory)
    .route('/guides', adoption)
    .route('/bulks', bulks)
    .route('/items', items)
    .route('/links', links)
    .route('/matrix', matrix)
    .route('/compare', compare)
    .route('/ranking', ranking)
    .route('/search', search)
    .route('/rules', rules)
    .route('/aliases', aliases)
    .route('/agencies', agencies)
    .route('/holdings', holdings)
    .route('/holdings', holdingImports)
    .route('/scans', scans)
    .route('/imports', imports)
    .route('/imports', importFiles)
    .route('/imports', storedImports)
    .route('/imports', importWork)
    .route('/moves', moves)
    .route('/decisions', decisions)
    .route('/gates', gates)
    .route('/log', log)
}

/** The whole server as one function from request to answer: the same on Node, on Workers and in tests. */
export const createApp = (options: AppOptions) => {
  const app = new OpenAPIHono()
  if (options.compression) app.use(options.compression.middleware)
  app.use(secure)
  app.use(refuseCrossOrigin)
  app.use(refuseTooLarge(options.importLimits ?? workerImportLimits))
  app.onError((error, c) => {
    if (error instanceof ApiError) return c.json(error.body, error.status)
    console.error(error)
    return c.json(new ApiError('internal').body, 500)
  })
  app.get('/api/openapi.json', (c) =>
    c.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: { title: 'Duibiao', version: options.version },
      }),
    ),
  )
  app.route('/api/docs', docs)
  app.route('/api/load', createLoad(options))
  const routed = app
    .route('/', createHealth(options.store, options.version))
    .route('/api', createApi(options))
  if (options.assets) app.get('*', options.assets)
  app.notFound((c) => c.json(new ApiError('not-found', { path: c.req.path }).body, 404))
  return routed
}

/** What the typed client of the web app is made from. */
export type AppType = ReturnType<typeof createApp>
