import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { asAttachment } from '../attachment.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { textStream } from '../text-stream.ts'
import { exportLog, logFormats } from './export.ts'
import { countLogFacets, logFacetsSchema } from './facets.ts'
import { logFilterSchema } from './filter.ts'
import { countLog, listLog, logEntrySchema } from './list.ts'
import { readTimeline, timelineSchema } from './timeline.ts'
import { verifyLog } from './verify.ts'

const pageShape = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  before: z.coerce.number().int().optional().openapi({ description: '`next` of the page before' }),
}

/** The log: what was done by whom, and whether its chain is whole. */
export const log = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What was done, the newest first',
      request: {
        query: logFilterSchema.extend(pageShape),
      },
      responses: {
        200: {
          description: 'A page, and how many there are in all',
          content: {
            'application/json': {
              schema: z.object({
                entries: z.array(logEntrySchema),
                total: z.number().int(),
                next: z.number().int().nullable(),
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const { limit, before, ...filter } = c.req.valid('query')
      const [page, total] = await Promise.all([
        listLog(store, asking, filter, { limit, before }),
        countLog(store, asking, filter),
      ])
      return c.json({ ...page, total }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/facets',
      summary: 'How many entries each value of each filter would leave',
      request: { query: logFilterSchema },
      responses: {
        200: { description: 'The facets', content: { 'application/json': { schema: logFacetsSchema } } },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => c.json(await countLogFacets(c.var.store, c.var.asking, c.req.valid('query')), 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/export',
      summary: 'All entries of a filter in a file, the newest first',
      request: {
        query: logFilterSchema.extend({
          format: z.enum(logFormats).default('csv'),
          lang: z.enum(locales).default('zh-CN'),
        }),
      },
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    (c) => {
      const { store, asking } = c.var
      const { format, lang, ...filter } = c.req.valid('query')
      return c.body(textStream(exportLog(store, asking, filter, { format, locale: lang })), 200, {
        'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8',
        'Content-Disposition': asAttachment(`duibiao-log-${asking.today}.${format}`),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/timeline',
      summary: 'What happened to a guide and to the findings at it, the newest first',
      request: { query: z.object({ guide: z.string(), ...pageShape }) },
      responses: {
        200: { description: 'A page', content: { 'application/json': { schema: timelineSchema } } },
        ...errorResponses('invalid-request', 'guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { guide, ...page } = c.req.valid('query')
      return c.json(await readTimeline(c.var.store, c.var.asking, guide, page), 200)
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
