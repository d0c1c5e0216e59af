import { createRoute } from '@hono/zod-openapi'
import { answerWhereNew } from '../answer-once.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { rankAgencies } from './ranking.ts'
import { rankingSchema } from './schema.ts'

/** Agencies by how far they deviate from the standard, adjusted for the items that they have. */
export const ranking = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/',
    summary: 'Agencies by observed against expected errors at the items that they have, the greatest first',
    responses: {
      200: { description: 'The ranking', content: { 'application/json': { schema: rankingSchema } } },
      ...errorResponses('no-catalog'),
    },
  }),
  async (c) => {
    const { store, head, actor } = c.var
    return answerWhereNew(c, ['ranking'], () => rankAgencies(store, head, actor))
  },
)
