import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { asAttachment } from '../attachment.ts'
import { titleOf } from '../catalog/title.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { writeTable } from '../formats/table.ts'
import { dayOfJudgement } from '../scans/day.ts'
import { compareAcross } from './matrix.ts'
import { matrixSchema } from './matrix-schema.ts'
import { countFindingsOfItems, countGuidesOfItems } from './queries.ts'
import { itemTable } from './table.ts'

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
      const { store, head, asking, now } = c.var
      const { code } = c.req.valid('param')
      const item = head.items.get(code)
      if (!item) throw new ApiError('item-not-found', { item: code })
      const asOf = await dayOfJudgement(store, now)
      return c.json(await compareAcross(store, asking, asOf, item), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{code}/export',
      summary: 'One item across all agencies as a table in a file',
      request: {
        params: z.object({ code: z.string() }),
        query: z.object({
          format: z.string().default('csv').openapi({ description: 'csv; on Node also xlsx' }),
          lang: z.enum(locales).default('zh-CN'),
        }),
      },
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...errorResponses('invalid-request', 'item-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, asking, now, workbook } = c.var
      const { code } = c.req.valid('param')
      const { format, lang } = c.req.valid('query')
      const item = head.items.get(code)
      if (!item) throw new ApiError('item-not-found', { item: code })
      const day = await dayOfJudgement(store, now)
      const { notice } = head.directory
      const table = itemTable(await compareAcross(store, asking, day, item), lang, {
        day,
        ...(notice === undefined ? {} : { notice }),
      })
      const { body, mediaType, extension } = await writeTable(table, format, lang, workbook)
      return c.body(body, 200, {
        'Content-Type': mediaType,
        'Content-Disposition': asAttachment(`duibiao-${code}-${day}.${extension}`),
      })
    },
  )
