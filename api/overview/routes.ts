import { createRoute, z } from '@hono/zod-openapi'
import { scopeOf } from '../actor.ts'
import { remember } from '../db/remember.ts'
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
    const { store, actor, asking, generation } = c.var
    const { region } = c.req.valid('query')
    const overview = await remember(
      store,
      generation,
      ['overview', scopeOf(actor), asking.today, region],
      () => countOverview(store, asking, region),
    )
    return c.json(overview, 200)
  },
)
