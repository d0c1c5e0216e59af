import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { importAnswerSchema } from './answer.ts'
import { checkImport } from './check.ts'
import { commitImport } from './commit.ts'
import {
  fileBody,
  fileQuery,
  fileRefusals,
  guessesQuery,
  keyHeader,
  keyIn,
  writeRefusals,
} from './file-body.ts'
import { uploadOf } from './upload.ts'

const query = fileQuery.extend({
  kind: z.literal('guides').default('guides').openapi({
    description: 'What the file holds; agencies come in at /api/agencies, directories by the command line',
  }),
})

const body = fileBody('guides')

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
        ...errorResponses(...fileRefusals, 'no-scan'),
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
        query: query.extend(guessesQuery.shape),
        headers: keyHeader,
        body,
      },
      responses: {
        200: {
          description: 'What was done; rejected rows are among the troubles',
          content: { 'application/json': { schema: importAnswerSchema } },
        },
        ...errorResponses(...fileRefusals, 'no-scan', ...writeRefusals),
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
