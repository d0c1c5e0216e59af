import { z } from '@hono/zod-openapi'

/** Agencies in the order of the ranking. */
export const rankingSchema = z
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
