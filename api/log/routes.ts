import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { listLog, logEntrySchema, logFilterSchema } from './list.ts'
import { verifyLog } from './verify.ts'

/** The log: what was done by whom, and whether its chain is whole. */
export const log = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What was done, the newest first',
      request: {
        query: logFilterSchema.extend({
          limit: z.coerce.number().int().min(1).max(500).default(100),
          before: z.coerce.number().int().optional().openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: {
        200: {
          description: 'A page',
          content: {
            'application/json': {
              schema: z.object({ entries: z.array(logEntrySchema), next: z.number().int().nullable() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { limit, before, ...filter } = c.req.valid('query')
      return c.json(await listLog(store, actor, filter, { limit, before }), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/verify',
      summary: 'Whether the chain of the log is whole: every hash is reckoned anew',
      responses: {
        200: {
          description: 'How the chain is',
          content: {
            'application/json': {
              schema: z.object({
                whole: z.boolean(),
                /** Entries that fit. */
                entries: z.number().int(),
                /** When the last one was written. */
                at: z.string().nullable(),
                /** Number of the first that does not fit. */
                brokenAt: z.number().int().nullable(),
              }),
            },
          },
        },
        ...errorResponses('no-catalog'),
      },
    }),
    async (c) => {
      const state = await verifyLog(c.var.store)
      return c.json(
        {
          whole: state.whole,
          entries: state.entries,
          at: state.whole ? state.at : null,
          brokenAt: state.whole ? null : state.brokenAt,
        },
        200,
      )
    },
  )
