import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { createRouter } from '../../env.ts'
import { ApiError, errorResponses } from '../../error.ts'
import { jobSchema } from './job.ts'
import { cancelScan } from './queue.ts'
import { readJob, readJobs } from './read.ts'
import { sendJob } from './send.ts'

const params = z.object({ id: z.coerce.number().int().positive() })

const notFound = (id: number): ApiError => new ApiError('scan-not-found', { id })

/** Scans that were asked for: the list, one, its progress as it happens, and its end before it is done. */
export const scanJobs = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'Scans that were asked for, the newest first',
      request: {
        query: z.object({
          limit: z.coerce.number().int().min(1).max(100).default(20),
          before: z.coerce
            .number()
            .int()
            .optional()
            .openapi({ description: 'Only those before this one: `next` of the page before' }),
          active: z.literal('1').optional().openapi({ description: 'Only those that wait or run' }),
        }),
      },
      responses: {
        200: {
          description: 'The jobs; `next` asks for those before them, null at the end',
          content: {
            'application/json': {
              schema: z.object({ jobs: z.array(jobSchema), next: z.number().int().nullable() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { limit, before, active } = c.req.valid('query')
      // One more than asked for tells whether there is a next page.
      const found = await readJobs(c.var, { limit: limit + 1, before, active: active === '1' })
      const jobs = found.slice(0, limit)
      return c.json({ jobs, next: found.length > limit ? (jobs.at(-1)?.id ?? null) : null }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      summary: 'One scan that was asked for',
      request: { params },
      responses: {
        200: { description: 'The job', content: { 'application/json': { schema: jobSchema } } },
        ...errorResponses('invalid-request', 'no-catalog', 'scan-not-found'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const job = await readJob(c.var, id)
      if (!job) throw notFound(id)
      return c.json(job, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/{id}',
      summary: 'Cancels a scan that waits or runs; nothing of it is written',
      request: {
        params,
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.object({ state: z.literal('cancelled'), revision: z.number().int() }),
            },
          },
        },
      },
      responses: {
        200: { description: 'The job', content: { 'application/json': { schema: jobSchema } } },
        ...errorResponses(
          'invalid-request',
          'no-catalog',
          'province-only',
          'scan-not-found',
          'scan-not-running',
        ),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      const { id } = c.req.valid('param')
      const { revision } = c.req.valid('json')
      const job = await readJob(c.var, id)
      if (!job) throw notFound(id)
      if (actor.role !== 'province' && job.scope !== 'agency') throw new ApiError('province-only')
      if (!(await cancelScan(store, { id, revision }, now())))
        throw new ApiError('scan-not-running', { job: (await readJob(c.var, id)) ?? job })
      const cancelled = await readJob(c.var, id)
      if (!cancelled) throw notFound(id)
      return c.json(cancelled, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/events',
      summary: 'How far a scan is, as server-sent events: `progress` and, once, `end`, each with the job',
      request: { params },
      responses: {
        200: {
          description: 'Events; the stream ends with the job, or after a while, to be asked for again',
          content: { 'text/event-stream': { schema: z.string() } },
        },
        ...errorResponses('invalid-request', 'no-catalog', 'scan-not-found'),
      },
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const first = await readJob(c.var, id)
      if (!first) throw notFound(id)
      return streamSSE(c, (stream) => sendJob(stream, first, () => readJob(c.var, id)))
    },
  )
