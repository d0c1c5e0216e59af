import { createRoute, z } from '@hono/zod-openapi'
import { type Actor, actorName, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { jobSchema } from './jobs/job.ts'
import { askForScan, type ScanRequest } from './jobs/queue.ts'
import { readJob } from './jobs/read.ts'
import { recoverScans } from './jobs/recover.ts'
import { scanJobs } from './jobs/routes.ts'
import { settled } from './jobs/wait.ts'
import { listScans, scanSchema } from './scan.ts'

const askQuery = z
  .object({
    asOf: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .openapi({ description: 'The day on which everything is judged; absent: today in China' }),
    agency: z
      .string()
      .optional()
      .openapi({ description: 'Only this agency and the families of its guides: its credit code' }),
    family: z
      .string()
      .optional()
      .openapi({ description: 'Only this family: the base code of its main item' }),
    confirm: z
      .literal('1')
      .optional()
      .openapi({ description: 'Closing a great part of what is open is meant: see would-close-many' }),
    wait: z.literal('1').optional().openapi({ description: 'Answer when it is done' }),
  })
  .refine(
    ({ asOf, agency, family }) => [asOf, agency, family].filter((one) => one !== undefined).length <= 1,
    {
      message: 'asOf is for the whole catalog: a part is judged as of the last scan',
    },
  )

/** What a request asks to scan. @throws ApiError where the actor may not, or there is no such part */
const requestOf = (
  { asOf, agency, family, confirm }: z.infer<typeof askQuery>,
  actor: Actor,
  head: CatalogHead,
): ScanRequest => {
  const by = actorName(actor)
  if (agency !== undefined) {
    if (!head.agencyByCode.has(agency) || !maySee(actor, agency))
      throw new ApiError('agency-not-found', { agency })
    return { scope: 'agency', subject: agency, asOf: '', actor: by }
  }
  if (actor.role !== 'province') throw new ApiError('province-only')
  if (family === undefined)
    return { scope: 'full', subject: '', asOf: asOf ?? '', actor: by, isConfirmed: confirm === '1' }
  if (!head.items.has(family)) throw new ApiError('item-not-found', { item: family })
  return { scope: 'family', subject: head.familyOf(family), asOf: '', actor: by }
}

/** Why there is no result of a job that was waited for. */
const failureCodes = {
  failed: 'internal',
  cancelled: 'scan-cancelled',
  interrupted: 'scan-interrupted',
} as const

/** Scans: those that were run, and a new one. */
export const scans = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The last scans over the whole catalog, the newest first',
      request: { query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }) },
      responses: {
        200: {
          description: 'The scans',
          content: { 'application/json': { schema: z.object({ scans: z.array(scanSchema) }) } },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => c.json({ scans: await listScans(c.var.store, c.req.valid('query').limit) }, 200),
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary: 'Asks for a scan: of the whole catalog, of an agency, or of a family',
      request: { query: askQuery },
      responses: {
        201: {
          description: 'With `wait`: the job, which is done',
          content: { 'application/json': { schema: jobSchema } },
        },
        202: {
          description: 'The job, which waits for its turn; follow it at /api/scans/jobs/{id}/events',
          content: { 'application/json': { schema: jobSchema } },
        },
        ...errorResponses(
          'invalid-request',
          'province-only',
          'agency-not-found',
          'item-not-found',
          'no-catalog',
          'no-scan',
          'too-many-writes',
          'would-close-many',
          'scan-cancelled',
          'scan-interrupted',
        ),
      },
    }),
    async (c) => {
      const { store, actor, head, now, runScans } = c.var
      const query = c.req.valid('query')
      const request = requestOf(query, actor, head)
      await recoverScans(store, { now: now() })
      const { id } = await askForScan(store, request, now())
      runScans(c)
      const state = query.wait === '1' ? await settled(store, id) : undefined
      const job = await readJob(c.var, id)
      if (!job) throw new ApiError('scan-not-found', { id })
      if (state === undefined) return c.json(job, 202)
      if (state === 'done') return c.json(job, 201)
      const { code, params } = job.error ?? {
        code: failureCodes[state as keyof typeof failureCodes],
        params: {},
      }
      throw new ApiError(code, params)
    },
  )
  .route('/jobs', scanJobs)
