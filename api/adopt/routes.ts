import { createRoute } from '@hono/zod-openapi'
import { bodyOf, bulkBody } from '../bulks/bulk.ts'
import { countsOf } from '../bulks/queries.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { beginAdoption } from './begin.ts'
import { previewAdoption, previewSchema } from './preview.ts'
import { selectionSchema } from './selection.ts'

const body = { required: true, content: { 'application/json': { schema: selectionSchema } } }
const refusals = ['invalid-request', 'no-catalog', 'no-scan', 'bulk-too-large'] as const

/** Adopting the standard for many guides: what it would do, and beginning it as a bulk. */
export const adoption = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/adopt/preview',
      summary: 'What adopting the standard would change in each chosen guide; nothing is written',
      request: { body },
      responses: {
        200: {
          description: 'What would be adopted, and what would be left alone and why',
          content: { 'application/json': { schema: previewSchema } },
        },
        ...errorResponses(...refusals),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      return c.json(await previewAdoption(store, asking, c.req.valid('json'), now()), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/adopt',
      summary:
        'Begin to adopt the standard for the chosen guides, as a bulk that is carried out step by step',
      request: { body },
      responses: {
        201: {
          description:
            'The bulk; nothing of it is carried out yet, and where it is asked, another person approves it first',
          content: { 'application/json': { schema: bulkBody } },
        },
        ...errorResponses(...refusals, 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, asking, actor, now } = c.var
      const bulk = await beginAdoption({ store, asking, now }, c.req.valid('json'))
      const counts = await countsOf(store, [bulk.id])
      return c.json(bodyOf(bulk, counts(bulk.id), actor, now()), 201)
    },
  )
