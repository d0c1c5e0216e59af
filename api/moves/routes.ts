import { createRoute, z } from '@hono/zod-openapi'
import type { Store } from '../db/store.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import type { Asking } from '../findings/filter.ts'
import { findingBody, type ListedFinding } from '../findings/finding.ts'
import { listedByFingerprint } from '../findings/list.ts'
import { approveBulk, refuseBulk } from './answer.ts'
import { bulkSchema, listBulks, resultSchema, resultsOf, viewBulk } from './list.ts'
import { skipReasons } from './plan.ts'
import { type MoveRequest, moveRequestSchema } from './request.ts'
import { type Moved, makeMove } from './run.ts'
import { undoBulk } from './undo.ts'

const skippedSchema = z.object({
  reason: z.enum([...skipReasons, 'changed']),
  count: z.number().int(),
  fingerprints: z.array(z.string()).openapi({ description: 'The first twenty' }),
})

const movedSchema = z
  .object({
    bulk: z.number().int().nullable(),
    state: z.enum(['preview', 'done', 'asked']),
    done: z.number().int(),
    skipped: z.array(skippedSchema),
    agencies: z.array(z.object({ agency: z.string(), agencyName: z.string(), count: z.number().int() })),
    findings: z.array(findingBody).openapi({ description: 'As they are now, where few were moved' }),
  })
  .openapi('Moved')

/** Findings that an answer names one by one. */
const named = 20

const skippedOf = <Reason extends string>(
  skipped: readonly { readonly reason: Reason; readonly finding: { readonly fingerprint: string } }[],
) =>
  Array.from(
    Map.groupBy(skipped, ({ reason }) => reason),
    ([reason, all]) => ({
      reason,
      count: all.length,
      fingerprints: all.slice(0, named).map(({ finding }) => finding.fingerprint),
    }),
  )

const answerOf = async (store: Store, asking: Asking, { bulk, state, plan }: Moved) => {
  const { doable, skipped } = plan
  const findings: readonly ListedFinding[] =
    state === 'done' && doable.length <= named
      ? await listedByFingerprint(
          store,
          asking,
          doable.map(({ fingerprint }) => fingerprint),
        )
      : []
  return {
    bulk,
    state,
    done: doable.length,
    skipped: skippedOf(skipped),
    agencies: Array.from(
      Map.groupBy(doable, ({ agency }) => agency),
      ([agency, all]) => ({ agency, agencyName: asking.head.agencyName(agency), count: all.length }),
    ).sort((a, b) => b.count - a.count),
    findings: [...findings],
  }
}

const idParam = z.object({ id: z.coerce.number().int() })

/** Moves that people make on findings: one or many, with a preview, results and undo. */
export const moves = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary: 'Make a move on one finding, or on all of a filter; or say what it would do',
      request: { body: { required: true, content: { 'application/json': { schema: moveRequestSchema } } } },
      responses: {
        200: { description: 'What was done', content: { 'application/json': { schema: movedSchema } } },
        ...errorResponses(
          'invalid-request',
          'finding-not-found',
          'move-refused',
          'stale-finding',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      const request: MoveRequest = c.req.valid('json')
      return c.json(await answerOf(store, asking, await makeMove(store, asking, request, now)), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What was done to many, the newest first',
      request: {
        query: z.object({
          limit: z.coerce.number().int().min(1).max(100).default(20),
          before: z.coerce.number().int().optional().openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: {
        200: {
          description: 'A page',
          content: {
            'application/json': {
              schema: z.object({ bulks: z.array(bulkSchema), next: z.number().int().nullable() }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      return c.json(await listBulks(store, actor, now(), c.req.valid('query')), 200)
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
          outcome: z.enum(['done', 'skipped', 'undone', 'asked']).optional(),
          limit: z.coerce.number().int().min(1).max(500).default(100),
          after: z.coerce.number().int().default(0).openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: {
        200: {
          description: 'The bulk',
          content: {
            'application/json': {
              schema: bulkSchema.extend({
                results: z.array(resultSchema),
                next: z.number().int().nullable(),
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'bulk-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      const { id } = c.req.valid('param')
      const bulk = await viewBulk(store, actor, now(), id)
      return c.json({ ...bulk, ...(await resultsOf(store, id, c.req.valid('query'))) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/undo',
      summary: 'Undo what was done to many, within a day; what has changed since stays',
      request: { params: idParam },
      responses: {
        200: {
          description: 'What was undone',
          content: {
            'application/json': {
              schema: z.object({ done: z.number().int(), skipped: z.array(skippedSchema) }),
            },
          },
        },
        ...errorResponses('bulk-not-found', 'not-undoable', 'too-many-writes', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      const { done, changed } = await undoBulk(store, asking, c.req.valid('param').id, now)
      const skipped = skippedOf(changed.map((finding) => ({ finding, reason: 'changed' as const })))
      return c.json({ done, skipped }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/approve',
      summary: 'Approve, as a second person, what somebody asked to do to many',
      request: { params: idParam },
      responses: {
        200: { description: 'What was done', content: { 'application/json': { schema: movedSchema } } },
        ...errorResponses(
          'bulk-not-found',
          'same-person',
          'already-answered',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      const moved = await approveBulk(store, asking, c.req.valid('param').id, now)
      return c.json(await answerOf(store, asking, moved), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/refuse',
      summary: 'Refuse, as a second person, what somebody asked to do to many',
      request: { params: idParam },
      responses: {
        200: { description: 'The bulk', content: { 'application/json': { schema: bulkSchema } } },
        ...errorResponses(
          'bulk-not-found',
          'same-person',
          'already-answered',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, actor, asking, now } = c.var
      const { id } = c.req.valid('param')
      await refuseBulk(store, asking, id, now)
      return c.json(await viewBulk(store, actor, now(), id), 200)
    },
  )
