import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { asAttachment } from '../attachment.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { remember } from '../db/remember.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { writeTable } from '../formats/table.ts'
import { dayOfJudgement } from '../scans/day.ts'
import { compareAgencies, compareItem } from './compare.ts'
import type { TwoAgencies } from './pairs.ts'
import { comparisonSchema, guidePairSchema } from './schema.ts'
import { comparisonTable } from './table.ts'

const twoAgencies = z.object({
  a: z.string().openapi({ description: 'Credit code of an agency' }),
  b: z.string().openapi({ description: 'Credit code of another agency' }),
})

const requireAgencies = ({ agencyByCode }: CatalogHead, { a, b }: TwoAgencies): void => {
  for (const agency of [a, b])
    if (!agencyByCode.has(agency)) throw new ApiError('agency-not-found', { agency })
}

/** Two agencies compared: what each publishes of the same items. Values are public, so everybody may ask. */
export const compare = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'Two agencies: counts by element, and the items in which they differ',
      request: { query: twoAgencies },
      responses: {
        200: { description: 'The comparison', content: { 'application/json': { schema: comparisonSchema } } },
        ...errorResponses('invalid-request', 'agency-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, now, generation } = c.var
      const two = c.req.valid('query')
      requireAgencies(head, two)
      const asOf = await dayOfJudgement(store, now)
      const found = await remember(store, generation, ['compare', two.a, two.b, asOf], () =>
        compareAgencies(store, { head, asOf }, two),
      )
      return c.json(found, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/export',
      summary: 'The differences of two agencies as a table in a file',
      request: {
        query: twoAgencies.extend({
          format: z.string().default('csv').openapi({ description: 'csv; on Node also xlsx' }),
          lang: z.enum(locales).default('zh-CN'),
        }),
      },
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...errorResponses('invalid-request', 'agency-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, now, workbook } = c.var
      const { format, lang, ...two } = c.req.valid('query')
      requireAgencies(head, two)
      const asOf = await dayOfJudgement(store, now)
      const table = await comparisonTable(store, { head, asOf }, two, lang)
      const { body, mediaType, extension } = await writeTable(table, format, lang, workbook)
      return c.body(body, 200, {
        'Content-Type': mediaType,
        'Content-Disposition': asAttachment(`duibiao-compare-${asOf}.${extension}`),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{code}',
      summary: 'The guides of one item at two agencies beside each other, element by element',
      request: { params: z.object({ code: z.string() }), query: twoAgencies },
      responses: {
        200: {
          description: 'One pair, or several where the item has several handling items or channels',
          content: { 'application/json': { schema: z.object({ pairs: z.array(guidePairSchema) }) } },
        },
        ...errorResponses('invalid-request', 'agency-not-found', 'item-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, now } = c.var
      const { code } = c.req.valid('param')
      const two = c.req.valid('query')
      requireAgencies(head, two)
      if (!head.items.has(code)) throw new ApiError('item-not-found', { item: code })
      const asOf = await dayOfJudgement(store, now)
      return c.json({ pairs: await compareItem(store, { head, asOf }, two, code) }, 200)
    },
  )
