import { createRoute, z } from '@hono/zod-openapi'
import { answerWhereNew } from '../answer-once.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { countOverview } from './overview.ts'
import { overviewSchema } from './schema.ts'

/** The overview: uniformity and findings by region and element. */
export const overview = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/',
    summary: 'Uniformity and findings of a region by the regions below it and by element',
    request: {
      query: z.object({
        region: z
          .string()
          .optional()
          .openapi({ description: 'Code of a region; absent: the top of what the actor sees' }),
      }),
    },
    responses: {
      200: { description: 'The overview', content: { 'application/json': { schema: overviewSchema } } },
      ...errorResponses('invalid-request', 'no-catalog'),
    },
  }),
  async (c) => {
    const { store, asking } = c.var
    const { region } = c.req.valid('query')
    return answerWhereNew(c, ['overview', region], () => countOverview(store, asking, region))
  },
)
