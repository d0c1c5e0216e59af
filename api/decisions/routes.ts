import { createRoute, z } from '@hono/zod-openapi'
import { decisionKinds, decisionStates } from '../../rules/life/workflow.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { moveInputSchema } from '../moves/request.ts'
import { answerDecision, answeringMoves } from './answer.ts'
import { decisionSchema, findDecision, fingerprintsOf, fromDecisionRow } from './decision.ts'
import { listDecisions } from './list.ts'

const idParam = z.object({ id: z.coerce.number().int() })

/** What was asked of the province (exemptions, extensions, disputes, false alarms), and its answers. */
export const decisions = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What was asked of the province, the newest first',
      request: {
        query: z.object({
          state: z.enum(decisionStates).optional(),
          kind: z.enum(decisionKinds).optional(),
          endsBy: z
            .string()
            .regex(/^\d{4}-\d{2}-\d{2}$/)
            .optional()
            .openapi({ description: 'Exemptions in force that end on this day at the latest, YYYY-MM-DD' }),
          limit: z.coerce.number().int().min(1).max(100).default(20),
          before: z.coerce.number().int().optional().openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: {
        200: {
          description: 'A page, and how many there are',
          content: {
            'application/json': {
              schema: z.object({
                decisions: z.array(decisionSchema),
                total: z.number().int(),
                next: z.number().int().nullable(),
                counts: z.array(
                  z.object({
                    kind: z.enum(decisionKinds),
                    state: z.enum(decisionStates),
                    count: z.number().int(),
                  }),
                ),
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      return c.json(await listDecisions(store, asking, c.req.valid('query')), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      summary: 'One decision with the findings that it was asked for',
      request: { params: idParam },
      responses: {
        200: {
          description: 'The decision',
          content: {
            'application/json': { schema: decisionSchema.extend({ fingerprints: z.array(z.string()) }) },
          },
        },
        ...errorResponses('decision-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const row = await findDecision(store, asking, c.req.valid('param').id)
      const decision = await fromDecisionRow(store, asking, row)
      return c.json({ ...decision, fingerprints: await fingerprintsOf(store, asking, row.id) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/answer',
      summary: 'Answer what was asked, withdraw it, or end what was decided',
      request: {
        params: idParam,
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.object({
                move: z.enum(answeringMoves),
                input: moveInputSchema,
                revision: z.number().int().openapi({ description: 'The revision that it was read with' }),
              }),
            },
          },
        },
      },
      responses: {
        200: {
          description: 'The decision as it is now',
          content: { 'application/json': { schema: decisionSchema } },
        },
        ...errorResponses(
          'invalid-request',
          'decision-not-found',
          'already-answered',
          'same-person',
          'move-refused',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      const { id } = c.req.valid('param')
      await answerDecision(store, asking, id, c.req.valid('json'), now)
      return c.json(await fromDecisionRow(store, asking, await findDecision(store, asking, id)), 200)
    },
  )
