import { createRoute, z } from '@hono/zod-openapi'
import { answerWhereNew } from '../answer-once.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { countMatrix } from './matrix.ts'
import { regionMatrixSchema } from './schema.ts'

/** The matrix: all items by the regions below one. */
export const matrix = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/',
    summary: 'All items by the regions below one: published guides and findings by element and severity',
    request: {
      query: z.object({
        region: z
          .string()
          .optional()
          .openapi({ description: 'Code of a region; absent: the top of what the actor sees' }),
      }),
    },
    responses: {
      200: { description: 'The matrix', content: { 'application/json': { schema: regionMatrixSchema } } },
      ...errorResponses('invalid-request', 'no-catalog'),
    },
  }),
  async (c) => {
    const { store, head, actor, asking } = c.var
    const summit = actor.role === 'province' ? head.directory.region : actor.agency.region
    const { region = summit } = c.req.valid('query')
    return answerWhereNew(c, ['matrix', region], () => countMatrix(store, asking, region))
  },
)
