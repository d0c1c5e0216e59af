/** `npm start`: makes or opens the database, builds the web app, serves both on a loopback address. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import { readCatalogState } from './catalog/head.ts'
import { nodeCompression } from './compression.ts'
import { openSqliteStore } from './db/sqlite.ts'
import type { Store } from './db/store.ts'
import { downloads } from './formats/index.ts'
import type { WriteWorkbook } from './formats/table.ts'
import { nodeImportLimits } from './imports/limits.ts'
import { importWorkbooks } from './imports/stored/node-workbooks.ts'
import { isRescanDue, lastScan } from './scans/scan.ts'
import { locateDatabase, openDatabase, removeDatabase } from './start/database.ts'
import { fillStore, indexWithProgress, readSource, scanWithProgress } from './start/fill.ts'
import { listen, requireFreeAddress, stopListening } from './start/listen.ts'
import { isLoopback, readOptions, type Source, type StartOptions, usage } from './start/options.ts'
import { Refusal } from './start/refusal.ts'
import { type ScanRunner, startScans } from './start/scans.ts'
import { summaryOf } from './start/summary.ts'
import { refreshWeb, webFolder } from './start/web.ts'
import { version } from './version.ts'

/** Opens the store of a source; loads and scans what is not there yet. */
const prepareStore = async (file: string, source: Source): Promise<Store> => {
  if (existsSync(file)) {
    const store = openSqliteStore(openDatabase(file))
    if (await readCatalogState(store)) {
      await indexWithProgress(store)
      const before = (await isRescanDue(store)) ? undefined : await lastScan(store)
      const scan = before ?? (await scanWithProgress(store))
      console.log(
        `沿用 ${file}：${scan.counts.guides} 份指南，第 ${scan.id} 次扫描（${scan.asOf}）。 / Keeping ${file}: ${scan.counts.guides} guides, scan ${scan.id} (${scan.asOf}).`,
      )
      return store
    }
    // A load that was killed: nobody's work is in it yet.
    await store.close()
  }
  const reading = await readSource(source)
  removeDatabase(file)
  const store = openSqliteStore(openDatabase(file))
  const scan = await fillStore(store, reading)
  console.log(await summaryOf(store, scan))
  return store
}

/** The library of workbooks is loaded when one is asked for. */
const workbook: WriteWorkbook = async (sheets, frame) =>
  (await import('./office/workbook.ts')).writeWorkbook(sheets, frame)

const hostOf = (address: string): string => (address.includes(':') ? `[${address}]` : address)

const files = serveStatic({
  root: webFolder,
  // Built files carry their hash in their names; everything else may change with the next build.
  onFound: (path, c) =>
    c.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
})
const page = serveStatic({ root: webFolder, path: 'index.html' })

/** The web app: its files, and its one page for every path that is neither the API's nor a built file's. */
const assets: MiddlewareHandler = async (c, next) =>
  files(c, async () => {
    if (/^\/(?:api|assets)\//.test(c.req.path)) return next()
    const found = await page(c, next)
    if (found) c.res = found
  })

/** Answers requests. One for another host name (DNS rebinding) is refused. */
const createServer = (
  store: Store,
  { run }: ScanRunner,
): ((request: Request) => Response | Promise<Response>) => {
  const app = createApp({
    store,
    version,
    now: () => new Date(),
    assets,
    compression: nodeCompression,
    writers: downloads,
    workbook,
    importLimits: nodeImportLimits,
    workbooks: importWorkbooks,
    runScans: run,
  })
  return (request) => {
    const { hostname } = new URL(request.url)
    return isLoopback(hostname.replace(/^\[|\]$/g, ''))
      ? app.fetch(request)
      : new Response('Misdirected Request', { status: 421 })
  }
}

const start = async (options: StartOptions): Promise<number> => {
  const { host, port, dataFolder, source, nightly } = options
  await requireFreeAddress(host, port)
  const file = locateDatabase(dataFolder, source)
  const store = await prepareStore(file, source)
  if (await refreshWeb()) console.log('已构建网页 / The web app was built')
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  const scans = startScans(file, store, nightly)
  const server = await listen(createServer(store, scans), host, port)
  const { port: bound } = server.address() as AddressInfo
  console.log(`Duibiao is at http://${hostOf(host)}:${bound}`)
  await stopped
  await stopListening(server)
  await scans.stop()
  await store.close()
  return 0
}

/** The entry point of `npm start`; gives the exit code. */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    const options = readOptions(args, process.env)
    if (options.help) {
      process.stdout.write(usage)
      return 0
    }
    return await start(options)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return 2
  }
}
