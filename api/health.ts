import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Store } from './db/store.ts'
import { lastScan, scanSchema } from './scans/scan.ts'

const healthSchema = z
  .object({
    status: z.enum(['ok', 'empty']),
    version: z.string(),
    schema: z.number().int(),
    scan: scanSchema
      .pick({ id: true, asOf: true, finishedAt: true, complete: true, counts: true })
      .nullable(),
  })
  .openapi('Health')

/** The route that monitors ask: whether the database answers, which schema it has, and what the last scan was. */
export const createHealth = (store: Store, version: string) =>
  new OpenAPIHono().openapi(
    createRoute({
      method: 'get',
      path: '/healthz',
      summary: 'Version, schema and last scan',
      responses: {
        200: { description: 'It works', content: { 'application/json': { schema: healthSchema } } },
      },
    }),
    async (c) => {
      const schema = await store.db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'schema')
        .executeTakeFirstOrThrow()
      const scan = await lastScan(store)
      return c.json(
        {
          status: scan ? ('ok' as const) : ('empty' as const),
          version,
          schema: Number(schema.value),
          scan: scan
            ? {
                id: scan.id,
                asOf: scan.asOf,
                finishedAt: scan.finishedAt,
                complete: scan.complete,
                counts: scan.counts,
              }
            : null,
        },
        200,
      )
    },
  )
