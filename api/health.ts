import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { ruleSetVersion } from '../rules/rule-version.ts'
import type { Store } from './db/store.ts'
import { readQueue } from './scans/jobs/list.ts'
import { lastScan, scanSchema } from './scans/scan.ts'

const healthSchema = z
  .object({
    status: z.enum(['ok', 'empty']),
    version: z.string(),
    schema: z.number().int(),
    /** Version of the rules as a whole. */
    ruleSet: z.string(),
    /** Scans that wait for their turn, and the one that runs. */
    queue: z.object({
      waiting: z.number().int(),
      running: z
        .object({
          id: z.number().int(),
          step: z.string().nullable(),
          done: z.number().int(),
          total: z.number().int(),
          startedAt: z.string().nullable(),
          heartbeatAt: z.string().nullable(),
        })
        .nullable(),
    }),
    scan: scanSchema
      .pick({ id: true, asOf: true, finishedAt: true, complete: true, counts: true })
      .nullable(),
  })
  .openapi('Health')

/** The route that monitors ask: whether the database answers, which schema it has, what the last scan was, and what waits. */
export const createHealth = (store: Store, version: string) =>
  new OpenAPIHono().openapi(
    createRoute({
      method: 'get',
      path: '/healthz',
      summary: 'Version, schema, rules, last scan and queue',
      responses: {
        200: { description: 'It works', content: { 'application/json': { schema: healthSchema } } },
      },
    }),
    async (c) => {
      const schema = await store.db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'schema')
        .executeTakeFirstOrThrow()
      const scan = await lastScan(store)
      const { waiting, running } = await readQueue(store)
      return c.json(
        {
          status: scan ? ('ok' as const) : ('empty' as const),
          version,
          schema: Number(schema.value),
          ruleSet: ruleSetVersion,
          queue: {
            waiting,
            running: running
              ? {
                  id: running.id,
                  step: running.step,
                  done: running.done,
                  total: running.total,
                  startedAt: running.started_at,
                  heartbeatAt: running.heartbeat_at,
                }
              : null,
          },
          scan: scan
            ? {
                id: scan.id,
                asOf: scan.asOf,
                finishedAt: scan.finishedAt,
                complete: scan.complete,
                counts: scan.counts,
              }
            : null,
        },
        200,
      )
    },
  )
