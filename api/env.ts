import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import type { Actor } from './actor.ts'
import type { CatalogHead } from './catalog/head.ts'
import type { Store } from './db/store.ts'
import { ApiError, type ApiErrorCode } from './error.ts'
import type { Asking } from './findings/asking.ts'
import type { WriteWorkbook } from './formats/table.ts'
import type { Writers } from './formats/writer.ts'
import type { ImportLimits } from './imports/limits.ts'
import type { ImportWorkbooks } from './imports/stored/workbooks.ts'

/** How answers are compressed: each when it is sent, and what is sent many times once. */
export interface Compression {
  readonly middleware: MiddlewareHandler
  readonly gzip: (text: string) => Promise<Uint8Array<ArrayBuffer>>
}

/** What an app is made with: everything that differs between Node, Workers and tests. */
export interface AppOptions {
  readonly store: Store
  /** The program's version. */
  readonly version: string
  readonly now: () => Date
  /** Has the scans that wait run, after the request that asked; absent: in this process, when it pauses. */
  readonly runScans?: (context: Context) => void
  /** Formats of reports beside those that need nothing of Node. */
  readonly writers?: Writers
  /** Writes tables as workbooks; absent where the runtime cannot. */
  readonly workbook?: WriteWorkbook
  /** Who knows it may load a catalog into an empty database over HTTP; absent: nobody. */
  readonly loadToken?: string | undefined
  /** What one import may hold; absent: what a Worker can. */
  readonly importLimits?: ImportLimits
  /** Makes the workbooks of imports, for which a library of Node is needed; absent: they are not offered. */
  readonly workbooks?: ImportWorkbooks
  /** Compresses answers, where the platform does not. */
  readonly compression?: Compression
  /** Serves the built web app's files; calls next where there is none. Absent: the API alone. */
  readonly assets?: MiddlewareHandler
}

/** What every route finds in its context. */
export interface ApiEnv {
  Variables: {
    readonly store: Store
    readonly now: () => Date
    readonly head: CatalogHead
    /** Number of writes that the database had seen when the request began. */
    readonly generation: number
    readonly actor: Actor
    readonly runScans: (context: Context) => void
    /** What every question about findings is asked with. */
    readonly asking: Asking
    /** Formats in which reports can be downloaded. */
    readonly writers: Writers
    /** Writes tables as workbooks, where the runtime can. */
    readonly workbook: WriteWorkbook | undefined
    readonly importLimits: ImportLimits
    readonly workbooks: ImportWorkbooks | undefined
    readonly compression: Compression | undefined
  }
}

/** A resource's router: what does not fit its schemas is answered as `invalid-request` with the places; a body as `invalidBody`, where it is something with a word of its own. */
export const createRouter = (invalidBody: ApiErrorCode = 'invalid-request') =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return
      throw new ApiError(result.target === 'json' ? invalidBody : 'invalid-request', {
        issues: result.error.issues.map(({ path, message }) => ({ path: path.join('/'), message })),
      })
    },
  })
