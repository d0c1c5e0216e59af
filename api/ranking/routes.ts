import { createRoute, z } from '@hono/zod-openapi'
import { answerWhereNew } from '../answer-once.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { rankAgencies } from './ranking.ts'

const rankingSchema = z
  .object({
    /** Agencies with guides of items, of which the actor may see some only. */
    total: z.number().int(),
    agencies: z.array(
      z.object({
        rank: z.number().int(),
        agency: z.string(),
        agencyName: z.string(),
        region: z.string(),
        regionName: z.string(),
        guides: z.number().int(),
        /** Pairs of guide and element that the standard binds, those with an error, and as many as its items let expect. */
        pairs: z.number().int(),
        observed: z.number().int(),
        expected: z.number(),
        /** (observed + 10) / (expected + 10): 1 as all agencies together. */
        index: z.number(),
      }),
    ),
  })
  .openapi('Ranking')
export type Ranking = z.infer<typeof rankingSchema>

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
