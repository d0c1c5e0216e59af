import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { importAnswerSchema } from './answer.ts'
import { checkImport } from './check.ts'
import { commitImport } from './commit.ts'
import { importLimits, nodeImportLimits } from './limits.ts'
import { uploadOf } from './upload.ts'

const query = z.object({
  name: z.string().min(1).max(200).optional().openapi({
    description: 'Name of the file with its extension; needed where the body is the file itself',
  }),
  kind: z
    .literal('guides')
    .default('guides')
    .openapi({ description: 'What the file holds; directories and agencies come in by the command line' }),
})

// Described only: a schema that validates would refuse bodies whose type a browser or curl names otherwise.
const binary = { type: 'string', format: 'binary' } as const
const most = `at most ${importLimits.bytes >> 20} MB and ${importLimits.records} records on Workers, ${nodeImportLimits.bytes >> 20} MB and ${nodeImportLimits.records} records on Node`

const body = {
  description: `An XLSX, CSV, JSON or JSONL file of guides, ${most}: as the body itself, or as the part file of a form`,
  content: {
    'multipart/form-data': {
      schema: { type: 'object' as const, required: ['file'], properties: { file: binary } },
    },
    'application/octet-stream': { schema: binary },
  },
}

const refusals = [
  'invalid-request',
  'no-catalog',
  'no-scan',
  'file-too-large',
  'too-many-records',
  'file-unreadable',
] as const

const keyIn = (header: string | undefined): string => {
  if (header === undefined || header === '') throw new ApiError('key-required')
  return header
}

/** Files of guides that come in: what one would do, and doing it. */
export const imports = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/check',
      summary: 'What importing a file of guides would do to guides and findings; nothing is written',
      request: { query, body },
      responses: {
        200: {
          description: 'Columns, account, changes, troubles by cell and the effect on findings',
          content: { 'application/json': { schema: importAnswerSchema } },
        },
        ...errorResponses(...refusals),
      },
    }),
    async (c) => {
      const { store, head, actor, now, importLimits: limits } = c.var
      const source = await uploadOf(c, c.req.valid('query').name)
      return c.json(await checkImport(store, head, { source, actor, limits }, now), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary:
        'Import the clean guides of a file as revisions, and check what they touch; the same Idempotency-Key again answers the same and writes nothing',
      request: {
        query: query.extend({
          guesses: z.enum(['accept', 'refuse']).default('refuse').openapi({
            description: 'What to do where a column was matched by likeness only',
          }),
        }),
        headers: z.object({
          'idempotency-key': z
            .string()
            .max(200)
            .optional()
            .openapi({ description: "Required: names this import among its sender's" }),
        }),
        body,
      },
      responses: {
        200: {
          description: 'What was done; rejected rows are among the troubles',
          content: { 'application/json': { schema: importAnswerSchema } },
        },
        ...errorResponses(
          ...refusals,
          'key-required',
          'key-reused',
          'columns-unconfirmed',
          'too-many-writes',
        ),
      },
    }),
    async (c) => {
      const { store, actor, now, importLimits: limits } = c.var
      const { name, guesses } = c.req.valid('query')
      const key = keyIn(c.req.valid('header')['idempotency-key'])
      const source = await uploadOf(c, name)
      const acceptGuesses = guesses === 'accept'
      return c.json(await commitImport(store, { source, key, acceptGuesses, actor, limits, now }), 200)
    },
  )
