import { createRoute, z } from '@hono/zod-openapi'
import { titleOf } from '../catalog/title.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { lastScan } from '../scans/scan.ts'
import { compareAcross } from './matrix.ts'
import { matrixSchema } from './matrix-schema.ts'
import { countFindingsOfItems, countGuidesOfItems } from './queries.ts'

const itemSummarySchema = z
  .object({
    code: z.string(),
    title: z.string(),
    name: z.string(),
    subItem: z.string().nullable(),
    /** Base code of the main item, where this is a sub-item. */
    parent: z.string().nullable(),
    type: z.string(),
    status: z.string(),
    /** Published guides linked to it. */
    guides: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
  })
  .openapi('ItemSummary')

/** Standard items: the directory with counts, and one of them across all agencies. */
export const items = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The items of the directory in its order, with their guides and findings counted',
      responses: {
        200: {
          description: 'The items',
          content: { 'application/json': { schema: z.object({ items: z.array(itemSummarySchema) }) } },
        },
        ...errorResponses('no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, asking } = c.var
      const [guides, findings] = await Promise.all([
        countGuidesOfItems(store),
        countFindingsOfItems(store, { ...asking, filter: {} }),
      ])
      return c.json(
        {
          items: head.directory.items.map((item) => ({
            code: item.code,
            title: titleOf(item),
            name: item.name,
            subItem: item.subItem ?? null,
            parent: item.parent ?? null,
            type: item.type,
            status: item.status,
            guides: guides.get(item.code) ?? 0,
            errors: findings.get(item.code)?.errors ?? 0,
            warnings: findings.get(item.code)?.warnings ?? 0,
          })),
        },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{code}',
      summary: 'One item across all agencies, element by element, with the distribution of what they publish',
      request: { params: z.object({ code: z.string() }) },
      responses: {
        200: { description: 'The matrix', content: { 'application/json': { schema: matrixSchema } } },
        ...errorResponses('item-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, asking } = c.var
      const { code } = c.req.valid('param')
      const item = head.items.get(code)
      if (!item) throw new ApiError('item-not-found', { item: code })
      const asOf = (await lastScan(store))?.asOf ?? asking.today
      return c.json(await compareAcross(store, asking, asOf, item), 200)
    },
  )
