import { createRoute, z } from '@hono/zod-openapi'
import { readCatalogState } from '../catalog/head.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { dayOfJudgement } from '../scans/day.ts'
import { decideLink } from './decide.ts'
import { gapsOf } from './gaps.ts'
import { queueOfLinks } from './queue.ts'
import { gapReasons, gapsSchema, linkQueueSchema, linkReasons, linkViewSchema } from './schema.ts'
import { viewLink } from './view.ts'

const whose = {
  agency: z.string().optional().openapi({ description: 'Credit code of an agency' }),
  region: z.string().optional().openapi({ description: 'Code of a region: it and all below it' }),
  item: z.string().optional().openapi({ description: 'Base code of an item' }),
  from: z.coerce.number().int().min(0).default(0).openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

const guideParam = z.object({ guideId: z.string() })

const decisionBody = z
  .object({
    kind: z.enum(['item', 'none', 'withdrawn']),
    /** Base code, where `kind` is item. */
    standardCode: z.string().nullable().default(null),
    reason: z.string().trim().min(1).max(500),
    /** The revision of the decision that was seen; 0: none yet. */
    revision: z.number().int().min(0),
  })
  .openapi('DecideLink')

/** Links of guides to standard items: what is worth a person's look, and what people decide. */
export const links = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'Guides whose link no code decided, each with a reason, the least sure first',
      request: { query: z.object({ reason: z.enum(linkReasons).optional(), ...whose }) },
      responses: {
        200: { description: 'A page', content: { 'application/json': { schema: linkQueueSchema } } },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { from, limit, ...filter } = c.req.valid('query')
      return c.json(await queueOfLinks(c.var.store, c.var, filter, { from, limit }), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/gaps',
      summary: 'Items of its level for which an agency has no guide, each with a reason',
      request: { query: z.object({ reason: z.enum(gapReasons).optional(), ...whose }) },
      responses: {
        200: { description: 'A page', content: { 'application/json': { schema: gapsSchema } } },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { from, limit, ...filter } = c.req.valid('query')
      return c.json(await gapsOf(c.var.store, c.var, filter, { from, limit }), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{guideId}',
      summary: "One guide's link with the evidence of each candidate, and what people decided about it",
      request: { params: guideParam },
      responses: {
        200: { description: 'The link', content: { 'application/json': { schema: linkViewSchema } } },
        ...errorResponses('guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor, now } = c.var
      const asOf = await dayOfJudgement(store, now)
      return c.json(await viewLink(store, { head, actor, asOf }, c.req.valid('param').guideId), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/{guideId}',
      summary: 'Decide which item a guide is, that it is none, or that the matcher shall decide again',
      request: {
        params: guideParam,
        body: { required: true, content: { 'application/json': { schema: decisionBody } } },
      },
      responses: {
        200: {
          description: 'The link as it stands now, and the findings that opened and closed',
          content: {
            'application/json': {
              schema: linkViewSchema.extend({ opened: z.array(z.string()), closed: z.array(z.string()) }),
            },
          },
        },
        ...errorResponses(
          'invalid-request',
          'guide-not-found',
          'item-not-found',
          'no-catalog',
          'no-scan',
          'too-many-writes',
          'stale-revision',
        ),
      },
    }),
    async (c) => {
      const { store, actor, now } = c.var
      const { guideId } = c.req.valid('param')
      const { opened, closed } = await decideLink(store, {
        guideId,
        ...c.req.valid('json'),
        actor,
        now,
      })
      // The decision is part of the catalog's head, which is another one now.
      const state = await readCatalogState(store)
      if (!state) throw new ApiError('no-catalog')
      const asOf = await dayOfJudgement(store, now)
      const view = await viewLink(store, { head: state.head, actor, asOf }, guideId)
      return c.json({ ...view, opened: [...opened], closed: [...closed] }, 200)
    },
    (result) => {
      if (result.success) return
      throw new ApiError('invalid-request', {
        issues: result.error.issues.map(({ path, message }) => ({ path: path.join('/'), message })),
      })
    },
  )
