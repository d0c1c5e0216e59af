import { createRoute } from '@hono/zod-openapi'
import { asAttachment, binary } from '../../attachment.ts'
import { createRouter } from '../../env.ts'
import { ApiError, errorResponses } from '../../error.ts'
import { formatOf } from '../../intake/format.ts'
import { workbookType } from '../../media-types.ts'
import { fileOf } from './file.ts'
import { jsonRest, repairOf } from './repair.ts'
import { noParam } from './request.ts'
import { findStoredImport } from './stored-import.ts'
import type { ImportWorkbooks } from './workbooks.ts'

const headersOf = (name: string, type = workbookType) => ({
  'Content-Type': type,
  'Content-Disposition': asAttachment(name),
})

const stem = (name: string): string => name.replace(/\.[^.]+$/, '')
const extensionOf = (name: string): string => /\.[^.]+$/.exec(name)?.[0] ?? '.json'

/** @throws ApiError `not-offered` where no workbook can be made */
const offered = (workbooks: ImportWorkbooks | undefined): ImportWorkbooks => {
  if (!workbooks) throw new ApiError('not-offered')
  return workbooks
}

const bodyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** Files around imports: the template, what came, and the workbooks to repair. */
export const importFiles = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/template',
      summary: 'An empty workbook to fill in, with dropdowns of what the directory knows',
      responses: { 200: binary, ...errorResponses('no-catalog', 'not-offered') },
    }),
    async (c) => {
      const { head, workbooks } = c.var
      const bytes = await offered(workbooks).template('guides', head.directory)
      return c.body(bodyOf(bytes), 200, headersOf(`办事指南导入模板-${head.directory.version}.xlsx`))
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}/file',
      summary: 'The file of an import, as it came',
      request: { params: noParam },
      responses: { 200: binary, ...errorResponses('import-not-found', 'no-catalog') },
    }),
    async (c) => {
      const { store, actor } = c.var
      const stored = await findStoredImport(store, actor, c.req.valid('param').no)
      const bytes = await (await fileOf(store, stored)).bytes()
      return c.body(bodyOf(bytes), 200, headersOf(stored.name, 'application/octet-stream'))
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}/errors',
      summary: 'The whole file as a workbook, its bad cells marked, commented and explained',
      request: { params: noParam },
      responses: {
        200: binary,
        ...errorResponses('import-not-found', 'file-unreadable', 'no-catalog', 'not-offered'),
      },
    }),
    async (c) => {
      const { store, actor, workbooks } = c.var
      const stored = await findStoredImport(store, actor, c.req.valid('param').no)
      const { errors } = offered(workbooks)
      const bytes = await errors(await fileOf(store, stored), await repairOf(store, stored))
      return c.body(bodyOf(bytes), 200, headersOf(`${stem(stored.name)}-错误清单.xlsx`))
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{no}/remainder',
      summary:
        'Only what was refused, ready to be repaired and brought in again: a workbook of a table, JSON of JSON',
      request: { params: noParam },
      responses: {
        200: binary,
        ...errorResponses('import-not-found', 'file-unreadable', 'no-catalog', 'not-offered'),
      },
    }),
    async (c) => {
      const { store, actor, workbooks } = c.var
      const stored = await findStoredImport(store, actor, c.req.valid('param').no)
      const source = await fileOf(store, stored)
      const name = `${stem(stored.name)}-未导入部分`
      if ((await formatOf(source)) === 'json') {
        const text = await jsonRest(store, stored, source)
        if (text === undefined) throw new ApiError('not-offered')
        return c.body(text, 200, headersOf(`${name}${extensionOf(stored.name)}`, 'application/json'))
      }
      const bytes = await offered(workbooks).remainder(source, await repairOf(store, stored))
      if (!bytes) throw new ApiError('not-offered')
      return c.body(bodyOf(bytes), 200, headersOf(`${name}.xlsx`))
    },
  )
