import { createRoute, z } from '@hono/zod-openapi'
import { type ApiEnv, createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { type Bulk, type BulkBody, bodyOf, bulkBody, bulkStates, outcomes } from './bulk.ts'
import type { StepContext } from './kind.ts'
import { countsOf, findBulk, newestBulks } from './queries.ts'
import { resultBody, resultsOf } from './results.ts'
import { advanceBulk, approveBulk, refuseBulk, undoBulk } from './step.ts'

const idParam = z.object({ id: z.coerce.number().int() })

const answer = (description: string) => ({
  description,
  content: { 'application/json': { schema: bulkBody } },
})

/** A bulk as who asks sees it. */
const shown = async ({ store, actor, now }: ApiEnv['Variables'], bulk: Bulk): Promise<BulkBody> =>
  bodyOf(bulk, (await countsOf(store, [bulk.id]))(bulk.id), actor, now())

const stepContext = ({ store, asking, now }: ApiEnv['Variables']): StepContext => ({ store, asking, now })

/** What is done to many at once: the record, one of them, carrying it further, answering it, undoing it. */
export const bulks = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What was done to many, the newest first',
      request: {
        query: z.object({
          limit: z.coerce.number().int().min(1).max(100).default(20),
          before: z.coerce.number().int().optional().openapi({ description: '`next` of the page before' }),
          state: z.enum(bulkStates).optional(),
        }),
      },
      responses: {
        200: {
          description: 'A page',
          content: {
            'application/json': {
              schema: z.object({ bulks: z.array(bulkBody), next: z.number().int().nullable() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      const page = await newestBulks(store, actor, c.req.valid('query'))
      const counts = await countsOf(
        store,
        page.bulks.map(({ id }) => id),
      )
      const at = now()
      return c.json(
        { bulks: page.bulks.map((bulk) => bodyOf(bulk, counts(bulk.id), actor, at)), next: page.next },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      summary: 'What was done to many, with what became of each',
      request: {
        params: idParam,
        query: z.object({
          outcome: z.enum(outcomes).optional(),
          limit: z.coerce.number().int().min(1).max(500).default(100),
          after: z.coerce.number().int().default(0).openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: {
        200: {
          description: 'The bulk',
          content: {
            'application/json': {
              schema: bulkBody.extend({ results: z.array(resultBody), next: z.number().int().nullable() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'bulk-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor } = c.var
      const bulk = await findBulk(store, actor, c.req.valid('param').id)
      const results = await resultsOf(store, head, bulk, c.req.valid('query'))
      return c.json({ ...(await shown(c.var, bulk)), ...results }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/run',
      summary: 'Carry a bulk, or its undoing, one step further; ask again while it is running or undoing',
      request: { params: idParam },
      responses: {
        200: answer('The bulk after the step'),
        ...errorResponses('bulk-not-found', 'no-catalog', 'no-scan', 'too-many-writes'),
      },
    }),
    async (c) =>
      c.json(await shown(c.var, await advanceBulk(stepContext(c.var), c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/undo',
      summary: 'Undo a bulk within a day; what has changed since stays. While it is undoing, run it on',
      request: { params: idParam },
      responses: {
        200: answer('The bulk after the first step of its undoing'),
        ...errorResponses('bulk-not-found', 'not-undoable', 'no-catalog', 'no-scan', 'too-many-writes'),
      },
    }),
    async (c) => c.json(await shown(c.var, await undoBulk(stepContext(c.var), c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/approve',
      summary:
        'Approve, as a second person, what somebody asked to do to many. While it is running, run it on',
      request: { params: idParam },
      responses: {
        200: answer('The bulk after its first step'),
        ...errorResponses(
          'bulk-not-found',
          'same-person',
          'already-answered',
          'no-catalog',
          'no-scan',
          'too-many-writes',
        ),
      },
    }),
    async (c) =>
      c.json(await shown(c.var, await approveBulk(stepContext(c.var), c.req.valid('param').id)), 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/refuse',
      summary: 'Refuse, as a second person, what somebody asked to do to many',
      request: { params: idParam },
      responses: {
        200: answer('The bulk; nothing of it is done'),
        ...errorResponses(
          'bulk-not-found',
          'same-person',
          'already-answered',
          'no-catalog',
          'too-many-writes',
        ),
      },
    }),
    async (c) =>
      c.json(await shown(c.var, await refuseBulk(stepContext(c.var), c.req.valid('param').id)), 200),
  )
