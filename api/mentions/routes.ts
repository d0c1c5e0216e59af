import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { listMentions, mentionSchema, readMention } from './list.ts'

/** Comments that call upon the one who asks: they stand on the desk until they are read. */
export const mentions = createRouter('invalid-request')
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The unread comments that call upon the one who asks, the newest first',
      request: {
        query: z.object({
          limit: z.coerce.number().int().min(1).max(200).default(50),
          finding: z.string().optional().openapi({ description: 'Fingerprint: only at this finding' }),
        }),
      },
      responses: {
        200: {
          description: 'The comments, and how many there are in all',
          content: {
            'application/json': {
              schema: z.object({ mentions: z.array(mentionSchema), total: z.number().int() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => c.json(await listMentions(c.var.store, c.var.asking, c.req.valid('query')), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/read',
      summary: 'Say that a comment is read: it leaves the desk of the one who says so',
      request: { params: z.object({ id: z.coerce.number().int() }) },
      responses: {
        200: {
          description: 'What is still unread',
          content: { 'application/json': { schema: z.object({ total: z.number().int() }) } },
        },
        ...errorResponses('mention-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      await readMention(store, asking, c.req.valid('param').id, now())
      const { total } = await listMentions(store, asking, { limit: 1 })
      return c.json({ total }, 200)
    },
  )
