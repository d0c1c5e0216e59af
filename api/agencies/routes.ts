import { createRoute, z } from '@hono/zod-openapi'
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
import { agenciesAnswerSchema } from './answer.ts'
import { checkAgencies, commitAgencies } from './commit.ts'
import { agencyFilterSchema, levelFacetSchema, listAgencies, listedAgencySchema } from './list.ts'

const body = fileBody('agencies')

/** The agencies: as a list, and files of them that come in: what one would do, and doing it. */
export const agencies = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The agencies, with how many items each must publish and how many guides it has',
      request: {
        query: agencyFilterSchema.extend({
          limit: z.coerce.number().int().min(1).max(1000).default(100),
          from: z.coerce.number().int().min(0).default(0),
        }),
      },
      responses: {
        200: {
          description: 'A page of agencies, how many there are, and how many of each level',
          content: {
            'application/json': {
              schema: z.object({
                agencies: z.array(listedAgencySchema),
                total: z.number().int(),
                facets: levelFacetSchema,
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head } = c.var
      const { limit, from, ...filter } = c.req.valid('query')
      return c.json(await listAgencies(store, head, filter, { limit, from }), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/template',
      summary: 'An empty workbook of agencies to fill in',
      responses: { 200: binary, ...errorResponses('no-catalog', 'not-offered') },
    }),
    async (c) => {
      const { head, workbooks } = c.var
      if (!workbooks) throw new ApiError('not-offered')
      const bytes = await workbooks.template('agencies', head.directory)
      return c.body(new Uint8Array(bytes), 200, {
        'Content-Type': workbookType,
        'Content-Disposition': asAttachment('实施主体导入模板.xlsx'),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/check',
      summary:
        'What importing a file of agencies would do to them, to guides and to findings, as the province; nothing is written',
      request: { query: listQuery, body },
      responses: {
        200: {
          description: 'Columns, account, changes, troubles by cell, and the effect on guides and findings',
          content: { 'application/json': { schema: agenciesAnswerSchema } },
        },
        ...errorResponses(...fileRefusals, 'province-only', 'no-scan'),
      },
    }),
    async (c) => {
      const { store, head, actor, now, importLimits: limits } = c.var
      const { name, mode } = c.req.valid('query')
      const source = await uploadOf(c, name)
      return c.json(await checkAgencies(store, head, { source, mode, actor, limits, now }), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary:
        'Import the clean agencies of a file and check what they touch, as the province; the same Idempotency-Key again answers the same and writes nothing',
      request: { query: listQuery.extend(guessesQuery.shape), headers: keyHeader, body },
      responses: {
        200: {
          description: 'What was done; rejected rows are among the troubles',
          content: { 'application/json': { schema: agenciesAnswerSchema } },
        },
        ...errorResponses(...fileRefusals, 'province-only', 'no-scan', ...writeRefusals),
      },
    }),
    async (c) => {
      const { store, actor, now, importLimits: limits } = c.var
      const { name, mode, guesses } = c.req.valid('query')
      const key = keyIn(c.req.valid('header')['idempotency-key'])
      const source = await uploadOf(c, name)
      const acceptGuesses = guesses === 'accept'
      return c.json(
        await commitAgencies(store, { source, mode, key, acceptGuesses, actor, limits, now }),
        200,
      )
    },
  )
