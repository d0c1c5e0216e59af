import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { runScan } from './run.ts'
import { listScans, scanSchema } from './scan.ts'

/** Scans: those that were run, and a new one. */
export const scans = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The last scans, the newest first',
      request: { query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }) },
      responses: {
        200: {
          description: 'The scans',
          content: { 'application/json': { schema: z.object({ scans: z.array(scanSchema) }) } },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => c.json({ scans: await listScans(c.var.store, c.req.valid('query').limit) }, 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary: 'Scan now; answers when the scan is complete',
      request: {
        query: z.object({
          asOf: z
            .string()
            .regex(/^\d{4}-\d{2}-\d{2}$/)
            .optional()
            .openapi({ description: 'The day on which everything is judged; absent: today in China' }),
        }),
      },
      responses: {
        201: { description: 'The scan', content: { 'application/json': { schema: scanSchema } } },
        ...errorResponses('invalid-request', 'no-catalog', 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      return c.json(await runScan(store, { actor, now, asOf: c.req.valid('query').asOf }), 201)
    },
  )
