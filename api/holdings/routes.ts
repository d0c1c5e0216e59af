import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { asAttachment, binary } from '../attachment.ts'
import { doHoldingsWait } from '../catalog/holdings.ts'
import { type ApiEnv, createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { sumHeld } from '../figures/held-materials.ts'
import { dayOfJudgement } from '../scans/day.ts'
import { holdingBody } from '../schema.ts'
import {
  askedThoughHeld,
  byVolume,
  heldDemandSchema,
  heldMaterialSchema,
  heldSumsSchema,
  toHeldDemand,
  toHeldMaterial,
} from './asked.ts'
import { askedFile } from './asked-file.ts'
import { filterHeld, heldFilterSchema, kindFacetSchema, textsOfHolding } from './list.ts'

const page = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  from: z.coerce.number().int().min(0).default(0),
}

const total = z.number().int()
/** Whether other catalogues came in since all guides were last checked. */
const waits = z.boolean().openapi({ description: 'The next scan is the first to judge all guides by them' })

/** What guides still ask for although it is held, and the day as of which they are read: that of the last scan. */
const askedAsJudged = async ({ store, head, generation, now }: ApiEnv['Variables']) => {
  const asOf = await dayOfJudgement(store, now)
  return { asOf, all: await askedThoughHeld(store, { head, generation, asOf }) }
}

/** The catalogues of e-certificates and shared data, and what guides still ask for although it is held (四免). */
export const holdings = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'What the government holds: the entries of the catalogues of e-certificates and shared data',
      request: { query: heldFilterSchema.extend(page) },
      responses: {
        200: {
          description: 'A page of entries, how many there are, and how many of each kind',
          content: {
            'application/json': {
              schema: z.object({
                holdings: z.array(holdingBody),
                total,
                facets: kindFacetSchema,
                waits,
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head } = c.var
      const { limit, from, ...filter } = c.req.valid('query')
      const { entries, facets } = filterHeld(head.holdings, filter, textsOfHolding)
      return c.json(
        {
          holdings: entries.slice(from, from + limit),
          total: entries.length,
          facets,
          waits: await doHoldingsWait(store),
        },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/asked',
      summary: 'What guides still ask for although it is held, the documents of most applicants first',
      request: { query: heldFilterSchema.extend(page) },
      responses: {
        200: {
          description: 'A page of documents, how many there are, and what all of these come to',
          content: {
            'application/json': {
              schema: z.object({
                /** The day as of which guides are read: that of the last scan. */
                asOf: z.string(),
                asked: z.array(heldMaterialSchema),
                total,
                sums: heldSumsSchema,
                facets: kindFacetSchema,
                waits,
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { limit, from, ...filter } = c.req.valid('query')
      const { all, asOf } = await askedAsJudged(c.var)
      const { entries, facets } = filterHeld(all, filter, ({ document }) => [document])
      return c.json(
        {
          asOf,
          asked: entries.slice(from, from + limit).map(toHeldMaterial),
          total: entries.length,
          sums: sumHeld(entries.flatMap(({ demands }) => demands)),
          facets,
          waits: await doHoldingsWait(c.var.store),
        },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/asked/guides',
      summary:
        'The guides that still ask for one document although it is held, those of most applicants first',
      request: { query: z.object({ document: z.string().min(1), ...page }) },
      responses: {
        200: {
          description: 'A page of guides, each with its own wording, and how many there are',
          content: {
            'application/json': {
              schema: z.object({ asOf: z.string(), guides: z.array(heldDemandSchema), total }),
            },
          },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { head } = c.var
      const { document, limit, from } = c.req.valid('query')
      const { all, asOf } = await askedAsJudged(c.var)
      const demands = byVolume(all.find((one) => one.document === document)?.demands ?? [])
      const guides = demands.slice(from, from + limit).map((demand) => toHeldDemand(demand, head))
      return c.json({ asOf, guides, total: demands.length }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/asked/export',
      summary: 'The list of what is still asked for although it is held, as a file',
      request: {
        query: heldFilterSchema.extend({
          format: z.string().default('csv').openapi({
            description: 'csv; on Node also xlsx, with a sheet of the guides behind each document',
          }),
          lang: z.enum(locales).default('zh-CN'),
        }),
      },
      responses: { 200: binary, ...errorResponses('invalid-request', 'no-catalog') },
    }),
    async (c) => {
      const { head, workbook } = c.var
      const { format, lang: locale, ...filter } = c.req.valid('query')
      const { all, asOf } = await askedAsJudged(c.var)
      const { entries: rows } = filterHeld(all, filter, ({ document }) => [document])
      const {
        body: bytes,
        mediaType,
        extension,
      } = await askedFile({ rows, head, asOf, format, locale, workbook })
      return c.body(bytes, 200, {
        'Content-Type': mediaType,
        'Content-Disposition': asAttachment(`duibiao-held-materials-${asOf}.${extension}`),
      })
    },
  )
