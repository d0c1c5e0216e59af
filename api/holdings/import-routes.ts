import { createRoute } from '@hono/zod-openapi'
import { asAttachment, binary } from '../attachment.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import {
  fileBody,
  fileRefusals,
  guessesQuery,
  keyHeader,
  keyIn,
  writeRefusals,
} from '../imports/file-body.ts'
import { listQuery } from '../imports/list-request.ts'
import { uploadOf } from '../imports/upload.ts'
import { workbookType } from '../media-types.ts'
import { holdingsAnswerSchema } from './answer.ts'
import { checkHoldings, commitHoldings } from './commit.ts'

const body = fileBody('entries of the catalogues of e-certificates and shared data')

/** Files of the catalogues of e-certificates and shared data that come in: what one would do, and doing it. */
export const holdingImports = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/template',
      summary: 'An empty workbook of entries to fill in',
      responses: { 200: binary, ...errorResponses('no-catalog', 'not-offered') },
    }),
    async (c) => {
      const { head, workbooks } = c.var
      if (!workbooks) throw new ApiError('not-offered')
      const bytes = await workbooks.template('holdings', head.directory)
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': workbookType,
        'Content-Disposition': asAttachment('电子证照与共享数据目录导入模板.xlsx'),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/check',
      summary: 'What importing a file of entries would do, as the province; nothing is written',
      request: { query: listQuery, body },
      responses: {
        200: {
          description: 'Columns, account, changes, what would go, and troubles by cell',
          content: { 'application/json': { schema: holdingsAnswerSchema } },
        },
        ...errorResponses(...fileRefusals, 'province-only'),
      },
    }),
    async (c) => {
      const { head, actor, importLimits: limits } = c.var
      const { name, mode } = c.req.valid('query')
      const source = await uploadOf(c, name)
      return c.json(await checkHoldings(head, { source, mode, actor, limits }), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary:
        'Import the clean entries of a file, as the province; the same Idempotency-Key again answers the same and writes nothing',
      request: { query: listQuery.extend(guessesQuery.shape), headers: keyHeader, body },
      responses: {
        200: {
          description: 'What was done; rejected rows are among the troubles',
          content: { 'application/json': { schema: holdingsAnswerSchema } },
        },
        ...errorResponses(...fileRefusals, 'province-only', ...writeRefusals),
      },
    }),
    async (c) => {
      const { store, actor, now, importLimits: limits } = c.var
      const { name, mode, guesses } = c.req.valid('query')
      const key = keyIn(c.req.valid('header')['idempotency-key'])
      const source = await uploadOf(c, name)
      const acceptGuesses = guesses === 'accept'
      return c.json(
        await commitHoldings(store, { source, mode, key, acceptGuesses, actor, limits, now }),
        200,
      )
    },
  )
