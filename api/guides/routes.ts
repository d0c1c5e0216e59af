import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { ruleSetVersion } from '../../rules/rule-version.ts'
import { answerOnce } from '../answer-once.ts'
import { asAttachment } from '../attachment.ts'
import { titleOf } from '../catalog/title.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { namedFindingBody, reportedOf, withNames } from '../findings/finding.ts'
import { lastScan } from '../scans/scan.ts'
import { troubleBody } from '../scans/trouble.ts'
import { guideBody, standardItemBody } from '../schema.ts'
import { guideSheet } from '../sheet/sheet.ts'
import { today } from '../today.ts'
import { checkUnsaved } from './check.ts'
import { guideFormats, guidesFile } from './download.ts'
import { linkBody } from './link.ts'
import { findRevisionNumbers } from './queries.ts'
import { idParam, ifMatch, revisionIn } from './request.ts'
import { saveGuide } from './save.ts'
import { guideViewSchema, savedGuideSchema, viewGuide, viewSaved } from './view.ts'

/** Guides: one beside its standard with its findings, saving it, its revisions, and a check without saving. */
export const guides = createRouter('invalid-guide')
  .openapi(
    createRoute({
      method: 'post',
      path: '/check',
      summary: 'Run the guide rules on a guide without saving it',
      request: { body: { required: true, content: { 'application/json': { schema: guideBody } } } },
      responses: {
        200: {
          description: 'What the guide rules say',
          content: {
            'application/json': {
              schema: z.object({
                link: linkBody.nullable(),
                standard: standardItemBody.nullable(),
                findings: z.array(namedFindingBody),
                troubles: z.array(troubleBody),
              }),
            },
          },
        },
        ...errorResponses('invalid-guide', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, now } = c.var
      const guide = c.req.valid('json')
      const asOf = (await lastScan(store))?.asOf ?? today(now())
      const { link, standard, findings, troubles } = await checkUnsaved(store, head, guide, asOf)
      return c.json(
        {
          link,
          standard,
          findings: findings.map((finding) => withNames(finding, head, titleOf(guide))),
          troubles: [...troubles],
        },
        200,
      )
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/export',
      summary: 'Guides as they stand, as a file that an import reads as the same guides again',
      request: {
        query: z.object({
          agency: z
            .string()
            .optional()
            .openapi({ description: 'Credit code; absent: all that one may change' }),
          format: z.enum(guideFormats).default('xlsx').openapi({ description: 'xlsx on Node only' }),
          lang: z.enum(locales).default('zh-CN'),
        }),
      },
      responses: {
        200: {
          description: 'The file',
          content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
        },
        ...errorResponses('invalid-request', 'agency-not-found', 'workbook-too-large', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor, now, workbook } = c.var
      const { agency, format, lang: locale } = c.req.valid('query')
      const asOf = today(now())
      const download = { agency, format, locale, asOf }
      const { body, mediaType } = await guidesFile(store, { head, actor }, download, workbook)
      const whose = agency === undefined ? '' : `${head.agencyName(agency)}-`
      return c.body(body, 200, {
        'Content-Type': mediaType,
        'Content-Disposition': asAttachment(`${whose}办事指南-${asOf}.${format}`),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      summary: 'A guide beside its standard item, with its findings',
      request: { params: idParam },
      responses: {
        200: { description: 'The guide', content: { 'application/json': { schema: guideViewSchema } } },
        ...errorResponses('guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, asking } = c.var
      const { id } = c.req.valid('param')
      const numbers = await findRevisionNumbers(store, id)
      if (!numbers) throw new ApiError('guide-not-found', { guide: id })
      // What saving it names; its findings and its draft change without it, so it is no name of the whole answer.
      c.header('ETag', `"${numbers.revision}"`)
      return answerOnce(c, ['guide', id, numbers.draft], () => viewGuide(store, asking, id))
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/sheet',
      summary: 'A guide with its findings marked in place, as a page to print on A4',
      request: { params: idParam, query: z.object({ lang: z.enum(locales).default('zh-CN') }) },
      responses: {
        200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
        ...errorResponses('guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { head } = c.var
      const { id } = c.req.valid('param')
      const { lang } = c.req.valid('query')
      const { guide, standard, agencyName, regionName, findings, check } = await viewGuide(
        c.var.store,
        c.var.asking,
        id,
      )
      const { directory, config } = head
      const pieces = guideSheet({
        guide,
        standard: standard ?? undefined,
        agencyName,
        regionName,
        findings: findings.map(reportedOf),
        directory: { id: directory.id, version: directory.version },
        ruleSet: `${config.preset ?? 'province'} ${ruleSetVersion}`,
        asOf: check.asOf,
        notice: directory.notice,
        locale: lang,
      })
      return c.body([...pieces].join(''), 200, {
        'Content-Type': 'text/html; charset=utf-8',
        // Its style is inside, which the policy of the app's own pages would refuse.
        'Content-Disposition': asAttachment(`${id}.html`),
      })
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/{id}',
      summary: 'Save a revision of a guide; If-Match names the revision that it was made from',
      request: {
        params: idParam,
        headers: ifMatch,
        body: { required: true, content: { 'application/json': { schema: guideBody } } },
      },
      responses: {
        200: {
          description: 'The guide as it stands now, and the findings that opened and closed',
          content: {
            'application/json': {
              schema: savedGuideSchema,
            },
          },
        },
        ...errorResponses(
          'invalid-guide',
          'guide-not-found',
          'no-catalog',
          'no-scan',
          'too-many-writes',
          'stale-revision',
          'guide-too-large',
          'revision-required',
        ),
      },
    }),
    async (c) => {
      const { store, actor, asking, now } = c.var
      const { id } = c.req.valid('param')
      const revision = revisionIn(c.req.valid('header')['if-match'])
      const guide = c.req.valid('json')
      if (guide.id !== id)
        throw new ApiError('invalid-guide', { issues: [{ path: 'id', message: `expected ${id}` }] })
      const saved = await saveGuide(store, { guide, revision, actor, now })
      const view = await viewSaved(store, asking, id, saved)
      c.header('ETag', `"${view.revision}"`)
      return c.json(view, 200)
    },
  )
