import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { bulkSchema, bulkSummarySchema } from './bulk.ts'
import { findBulk, listBulks, viewBulk } from './queries.ts'
import { advanceBulk, beginUndo } from './step.ts'

const idParam = z.object({ id: z.coerce.number().int() })
const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: bulkSchema } },
})

/** Changes of many things at once: the record, one of them, carrying it further, undoing it. */
export const bulks = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The newest bulk changes that the actor may see',
      responses: {
        200: {
          description: 'The bulks',
          content: { 'application/json': { schema: z.object({ bulks: z.array(bulkSummarySchema) }) } },
        },
        ...errorResponses('no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      return c.json({ bulks: await listBulks(store, actor, now()) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      summary: 'A bulk change and what became of each thing',
      request: { params: idParam },
      responses: { 200: answer('The bulk'), ...errorResponses('bulk-not-found', 'no-catalog') },
    }),
    async (c) => {
      const { store, head, actor, now } = c.var
      const bulk = await findBulk(store, actor, c.req.valid('param').id)
      return c.json(await viewBulk(store, head, bulk, actor, now()), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/run',
      summary:
        'Carry a bulk change, or its undoing, one step further; ask again while it is running or undoing',
      request: { params: idParam },
      responses: {
        200: answer('The bulk after the step'),
        ...errorResponses('bulk-not-found', 'no-catalog', 'no-scan', 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, head, actor, now } = c.var
      const bulk = await advanceBulk({ store, head, actor, now }, c.req.valid('param').id)
      return c.json(await viewBulk(store, head, bulk, actor, now()), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/undo',
      summary: 'Begin to undo a bulk change within its day; carried out step by step like the bulk itself',
      request: { params: idParam },
      responses: {
        200: answer('The bulk, being undone'),
        ...errorResponses('bulk-not-found', 'bulk-ended', 'no-catalog', 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, head, actor, now } = c.var
      const bulk = await beginUndo({ store, head, actor, now }, c.req.valid('param').id)
      return c.json(await viewBulk(store, head, bulk, actor, now()), 200)
    },
  )
