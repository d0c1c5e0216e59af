import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { answerWhereNew } from '../answer-once.ts'
import { asAttachment } from '../attachment.ts'
import { attachmentSchema, listAttachments } from '../attachments/attachment.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { listMentions, mentionSchema } from '../mentions/list.ts'
import { documentedRule, documentedRuleSchema } from '../rules/documentation.ts'
import { lastScan } from '../scans/scan.ts'
import { bodyOf, exportOf } from './export.ts'
import { countFacets, facetsSchema } from './facets.ts'
import { findingFilterSchema } from './filter-schema.ts'
import { findingBody } from './finding.ts'
import { historyEntrySchema, historyOf } from './history.ts'
import { findFinding, findingSorts, listFindings } from './list.ts'
import { publishedAt, publishedSchema } from './published.ts'

const nothingElse = {}

/** Findings: the list, its facets, and one of them whole. */
export const findings = createRouter()
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'Findings that match a filter, a page at a time',
      request: {
        query: findingFilterSchema.extend({
          sort: z.enum(findingSorts).default('severity'),
          limit: z.coerce.number().int().min(1).max(200).default(50),
          cursor: z.string().optional().openapi({ description: '`next` of the page before' }),
        }),
      },
      responses: {
        200: {
          description: 'A page, and how many there are in all',
          content: {
            'application/json': {
              schema: z.object({
                findings: z.array(findingBody),
                total: z.number().int(),
                next: z.string().nullable(),
              }),
            },
          },
        },
        ...errorResponses('invalid-request', 'invalid-cursor', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const query = c.req.valid('query')
      const { sort, limit, cursor, ...filter } = query
      return answerWhereNew(c, ['findings', query], async () => {
        const page = await listFindings(store, { ...asking, filter }, { sort, limit, cursor })
        return { ...page, findings: [...page.findings] }
      })
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/facets',
      summary: 'How many findings each value of each facet would leave',
      request: { query: findingFilterSchema },
      responses: {
        200: { description: 'The facets', content: { 'application/json': { schema: facetsSchema } } },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const filter = c.req.valid('query')
      return answerWhereNew(c, ['facets', filter], () => countFacets(store, { ...asking, filter }))
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/export',
      summary: 'All findings of a filter as a report in a file',
      request: {
        query: findingFilterSchema.extend({
          format: z.string().default('csv').openapi({
            description: 'json, jsonl, sarif, markdown, html, csv; on Node also junit, xlsx, docx, docx-zip',
          }),
          lang: z.enum(locales).default('zh-CN'),
        }),
      },
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...errorResponses('invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking, now, writers } = c.var
      const { format, lang, ...filter } = c.req.valid('query')
      const writer = Object.hasOwn(writers, format) ? writers[format] : undefined
      if (!writer)
        throw new ApiError('invalid-request', {
          issues: [{ path: 'format', message: `${format}: ${Object.keys(writers).join(', ')}` }],
        })
      const input = await exportOf(store, { ...asking, filter }, await lastScan(store), {
        locale: lang,
        now,
      })
      return c.body(await bodyOf(writer, input), 200, {
        'Content-Type': 'text' in writer ? `${writer.mediaType}; charset=utf-8` : writer.mediaType,
        'Content-Disposition': asAttachment(`duibiao-findings-${input.report.asOf}.${writer.extension}`),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{fingerprint}',
      summary:
        'One finding with both published values, its rule, what hangs under it and what happened to it',
      request: { params: z.object({ fingerprint: z.string() }) },
      responses: {
        200: {
          description: 'The finding',
          content: {
            'application/json': {
              schema: z.object({
                finding: findingBody,
                published: publishedSchema,
                rule: documentedRuleSchema.nullable(),
                parent: findingBody.nullable(),
                children: z.object({ total: z.number().int(), findings: z.array(findingBody) }),
                history: z.array(historyEntrySchema),
                attachments: z.array(attachmentSchema),
                /** Unread comments at it that call upon the one who asks. */
                mentions: z.array(mentionSchema),
              }),
            },
          },
        },
        ...errorResponses('finding-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, asking } = c.var
      const { fingerprint } = c.req.valid('param')
      const asked = { ...asking, filter: nothingElse }
      const finding = await findFinding(store, asked, fingerprint)
      if (!finding) throw new ApiError('finding-not-found', { fingerprint })
      const [published, parent, children, history, attachments, { mentions }] = await Promise.all([
        publishedAt(store, head, finding),
        finding.parent === undefined ? undefined : findFinding(store, asked, finding.parent),
        listFindings(store, { ...asked, filter: { parent: fingerprint } }, { sort: 'agency', limit: 50 }),
        historyOf(store, fingerprint),
        listAttachments(store, asking, fingerprint),
        listMentions(store, asking, { finding: fingerprint, limit: 50 }),
      ])
      return c.json(
        {
          finding,
          published,
          rule: documentedRule(finding.rule) ?? null,
          parent: parent ?? null,
          children: { total: children.total, findings: [...children.findings] },
          history,
          attachments,
          mentions,
        },
        200,
      )
    },
  )
