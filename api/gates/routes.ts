import { createRoute, z } from '@hono/zod-openapi'
import { maySee } from '../actor.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import { insertRows } from '../db/json-rows.ts'
import { deedOf, entryOf } from '../deed.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { appendLog } from '../log/log.ts'
import { gateConditions, gateHistory, readGates } from './gate.ts'

const lineSchema = z.object({
  condition: z.enum(gateConditions),
  passed: z.boolean(),
  count: z.number().int(),
})

const gateSchema = z
  .object({
    agency: z.string(),
    agencyName: z.string(),
    region: z.string(),
    passed: z.boolean(),
    lines: z.array(lineSchema),
  })
  .openapi('Gate')

const agencyParam = z.object({ agency: z.string() })

/** Gates: whether an agency has no new error and nothing overdue, line by line, with how that has changed. */
export const gates = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The gates of the agencies that the one who asks may see',
      responses: {
        200: {
          description: 'The gates',
          content: { 'application/json': { schema: z.object({ gates: z.array(gateSchema) }) } },
        },
        ...errorResponses('no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor, asking } = c.var
      const agencies = head.agencies.map(({ uscc }) => uscc).filter((uscc) => maySee(actor, uscc))
      const all = await readGates(store, agencies, asking.today)
      return c.json(
        {
          gates: all.map(({ lines, ...gate }) => ({
            ...gate,
            lines: [...lines],
            agencyName: head.agencyName(gate.agency),
            region: head.agencyByCode.get(gate.agency)?.region ?? '',
          })),
        },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{agency}/history',
      summary: "How an agency's gate has changed, the newest first",
      request: { params: agencyParam },
      responses: {
        200: {
          description: 'By scan, where it changed',
          content: {
            'application/json': {
              schema: z.object({
                history: z.array(
                  z.object({ scanId: z.number().int(), passed: z.boolean(), lines: z.array(lineSchema) }),
                ),
              }),
            },
          },
        },
        ...errorResponses('agency-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor } = c.var
      const { agency } = c.req.valid('param')
      if (!head.agencyByCode.has(agency) || !maySee(actor, agency))
        throw new ApiError('agency-not-found', { agency })
      const history = await gateHistory(store, agency)
      return c.json({ history: history.map((one) => ({ ...one, lines: [...one.lines] })) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/{agency}/baseline',
      summary: "Move an agency's baseline to a later scan: what opened up to it is not new",
      request: {
        params: agencyParam,
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.object({
                scanId: z.number().int().min(1),
                reason: z.string().trim().min(1).max(2000),
              }),
            },
          },
        },
      },
      responses: {
        200: {
          description: 'The baseline',
          content: {
            'application/json': { schema: z.object({ agency: z.string(), scanId: z.number().int() }) },
          },
        },
        ...errorResponses(
          'invalid-request',
          'agency-not-found',
          'province-only',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, head, actor, asking, now } = c.var
      const { agency } = c.req.valid('param')
      const { scanId, reason } = c.req.valid('json')
      if (actor.role !== 'province') throw new ApiError('province-only')
      if (!head.agencyByCode.has(agency)) throw new ApiError('agency-not-found', { agency })
      if (scanId > asking.lastScanId)
        throw new ApiError('invalid-request', {
          issues: [{ path: 'scanId', message: `expected a scan up to ${asking.lastScanId}, got ${scanId}` }],
        })
      await retrying(store, async ({ generation }) => {
        const deed = deedOf(actor.person, now(), `scan:${scanId}`)
        await store.batch([
          advanceGeneration(store.db, generation),
          ...insertRows(
            store.db,
            'meta',
            ['key', 'value'],
            [{ key: `baseline:${agency}`, value: String(scanId) }],
            { key: 'key', whereChanged: ['value'] },
          ),
          ...(await appendLog(store, [
            entryOf(deed, 'baseline', ['scan', String(scanId)], agency, { reason }),
          ])),
        ])
      })
      return c.json({ agency, scanId }, 200)
    },
  )
