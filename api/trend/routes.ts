import { createRoute, z } from '@hono/zod-openapi'
import { type Actor, agenciesBelow, maySee } from '../actor.ts'
import { answerWhereNew } from '../answer-once.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { agencyTrendSchema, trendSchema } from './schema.ts'
import { readAgencyTrends, readTrend } from './trend.ts'

/** Scans that a trend shows unless asked for more: half a year of weekly ones. */
const usual = 26

/** Whose findings are counted: an agency's with those below it, its own alone, or all that the actor sees. */
const agenciesOf = (
  actor: Actor,
  head: CatalogHead,
  { agency, own }: { readonly agency?: string | undefined; readonly own?: '1' | undefined },
): readonly string[] | undefined => {
  if (agency === undefined) return actor.role === 'province' ? undefined : [...actor.subtree]
  const found = head.agencyByCode.get(agency)
  if (!found || !maySee(actor, agency)) throw new ApiError('agency-not-found', { agency })
  return own ? [agency] : [...agenciesBelow(found, head.agencies)]
}

/** Trends: how many findings came and went with each scan. */
export const trend = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What came and went with each scan, the oldest first',
      request: {
        query: z.object({
          agency: z
            .string()
            .optional()
            .openapi({ description: 'Credit code: it with all below it; absent: all that the actor sees' }),
          own: z.enum(['1']).optional().openapi({ description: '1: the agency without those below it' }),
          limit: z.coerce.number().int().min(1).max(400).default(usual),
        }),
      },
      responses: {
        200: { description: 'The trend', content: { 'application/json': { schema: trendSchema } } },
        ...errorResponses('invalid-request', 'agency-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor } = c.var
      const query = c.req.valid('query')
      const agencies = agenciesOf(actor, head, query)
      return answerWhereNew(c, ['trend', query], () => readTrend(store, agencies, query.limit))
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/agencies',
      summary: 'What came and went with one scan, by agency',
      request: {
        query: z.object({
          scan: z.coerce
            .number()
            .int()
            .min(1)
            .openapi({ description: 'Number of a scan; the one after the last: what happened since' }),
        }),
      },
      responses: {
        200: {
          description: 'By agency, each without those below it',
          content: {
            'application/json': { schema: z.object({ agencies: z.array(agencyTrendSchema) }) },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor } = c.var
      const { scan } = c.req.valid('query')
      return answerWhereNew(c, ['trend/agencies', scan], async () => ({
        agencies: await readAgencyTrends(store, head, agenciesOf(actor, head, {}), scan),
      }))
    },
  )
