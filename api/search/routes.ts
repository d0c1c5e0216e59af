import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { searchAll } from './search.ts'

const resultSchema = z
  .object({
    items: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        commonNames: z.array(z.string()),
        status: z.string(),
        /** Published guides linked to it. */
        guides: z.number().int(),
        /** How it was found: its own name or code, through guides of that wording, or because its name is alike. */
        by: z.enum(['name', 'guides', 'likeness']),
      }),
    ),
    guides: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        agency: z.string(),
        agencyName: z.string(),
        region: z.string(),
        regionName: z.string(),
        status: z.string(),
        standardCode: z.string().nullable(),
      }),
    ),
    /** Guides found in all; `guides` holds the first of them. */
    totalGuides: z.number().int(),
  })
  .openapi('SearchResult')

/** Search over items and guides. */
export const search = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/',
    summary: "Items and guides by any city's wording, by code or by common name; two characters suffice",
    request: {
      query: z.object({
        q: z.string(),
        limit: z.coerce.number().int().min(1).max(200).default(20),
      }),
    },
    responses: {
      200: { description: 'What was found', content: { 'application/json': { schema: resultSchema } } },
      ...errorResponses('invalid-request', 'no-catalog'),
    },
  }),
  async (c) => {
    const { store, head } = c.var
    const { q, limit } = c.req.valid('query')
    return c.json(await searchAll(store, head, q, limit), 200)
  },
)
