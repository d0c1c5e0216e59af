import { createRoute, z } from '@hono/zod-openapi'
import type { Store } from '../db/store.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { findingBody, type ListedFinding } from '../findings/finding.ts'
import { listedByFingerprint } from '../findings/list.ts'
import { type MovePlan, skipReasons } from './plan.ts'
import { type MoveRequest, moveRequestSchema } from './request.ts'
import { type Moved, makeMove } from './run.ts'

const skippedSchema = z.object({
  reason: z.enum(skipReasons),
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

const skippedOf = (skipped: MovePlan['skipped']) =>
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

/** Moves that people make on findings: one or many, with a preview; many are a bulk. */
export const moves = createRouter().openapi(
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
    return c.json(await answerOf(store, asking, await makeMove({ store, asking, now }, request)), 200)
  },
)
