import { createRoute, z } from '@hono/zod-openapi'
import { answerWhereNew } from '../answer-once.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { askGuides, guideFilterSchema } from './guide-filter.ts'
import { countGuideFacets, countGuides, findGuidesOf } from './guides.ts'
import { foundAllSchema, guideFacetsSchema, guidePageSchema } from './schema.ts'
import { searchAll } from './search.ts'

/** Search: everything at once, and guides with facets. Whoever may look sees all published guides. */
export const search = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary:
        'Items, guides, laws and materials by text, name, sound, code or likeness; two characters suffice',
      request: {
        query: z.object({
          q: z.string(),
          limit: z.coerce.number().int().min(1).max(200).default(20),
        }),
      },
      responses: {
        200: { description: 'What was found', content: { 'application/json': { schema: foundAllSchema } } },
        ...errorResponses('invalid-request', 'invalid-query', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking, generation } = c.var
      const query = c.req.valid('query')
      return answerWhereNew(c, ['search', asking.actor.person, query], () =>
        searchAll({ store, asking, generation, ...query }),
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/guides',
      summary: 'Guides by what they say, cite and ask for, a page at a time',
      request: {
        query: guideFilterSchema.extend({
          limit: z.coerce.number().int().min(1).max(200).default(50),
          from: z.coerce.number().int().min(0).default(0).openapi({ description: 'Guides to pass over' }),
        }),
      },
      responses: {
        200: {
          description: 'A page, and how many there are in all',
          content: { 'application/json': { schema: guidePageSchema } },
        },
        ...errorResponses('invalid-request', 'invalid-query', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head } = c.var
      const { limit, from, ...filter } = c.req.valid('query')
      const asked = askGuides(filter, head)
      const [guides, total] = await Promise.all([
        findGuidesOf(store, asked, { limit, from }),
        countGuides(store, asked),
      ])
      return c.json({ guides, total }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/guides/facets',
      summary: 'How many guides each value of each facet would leave',
      request: { query: guideFilterSchema },
      responses: {
        200: { description: 'The facets', content: { 'application/json': { schema: guideFacetsSchema } } },
        ...errorResponses('invalid-request', 'invalid-query', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head } = c.var
      const filter = c.req.valid('query')
      return answerWhereNew(c, ['guide-facets', filter], () =>
        countGuideFacets(store, askGuides(filter, head)),
      )
    },
  )
