import { createRoute, z } from '@hono/zod-openapi'
import { locales } from '../../rules/messages/locale.ts'
import { ruleSetVersion } from '../../rules/rule-version.ts'
import { maySee } from '../actor.ts'
import { asAttachment } from '../attachment.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import type { Asking } from '../findings/filter.ts'
import { findingBody, namedFindingBody, reportedOf } from '../findings/finding.ts'
import { lastScan } from '../scans/scan.ts'
import { troubleBody } from '../scans/trouble.ts'
import { agencyBody, configBody, directoryBody, guideBody, standardItemBody } from '../schema.ts'
import { guideSheet } from '../sheet/sheet.ts'
import { today } from '../today.ts'
import { checkUnsaved } from './check.ts'
import { linkBody } from './link.ts'
import { findGuide, findingsOfGuide } from './queries.ts'
import { listRevisions, revisionSchema } from './revisions.ts'
import { saveGuide } from './save.ts'

const guideViewSchema = z
  .object({
    guide: guideBody,
    title: z.string(),
    revision: z.number().int(),
    agencyName: z.string(),
    regionName: z.string(),
    /** Null until the first scan. */
    link: linkBody.nullable(),
    /** The item that it is linked to. */
    standard: standardItemBody.nullable(),
    /** Those that the actor may see. */
    findings: z.array(findingBody),
    /** Whether the actor may save it. */
    editable: z.boolean(),
    /** What the browser needs to run the guide rules: the directory has no items. */
    check: z.object({
      directory: directoryBody,
      /** Whether the linked item has sub-items: nothing is held against such a folder. */
      divided: z.boolean(),
      config: configBody,
      agency: agencyBody.nullable(),
      asOf: z.string(),
    }),
  })
  .openapi('GuideView')
type GuideView = z.infer<typeof guideViewSchema>

const viewGuide = async (store: Store, asking: Asking, id: string): Promise<GuideView> => {
  const { head, actor } = asking
  const stored = await findGuide(store, id)
  if (!stored) throw new ApiError('guide-not-found', { guide: id })
  const { guide, revision, agency, link } = stored
  const visible = maySee(actor, agency)
  const [findings, scan] = await Promise.all([
    visible ? findingsOfGuide(store, asking, id) : [],
    lastScan(store),
  ])
  return {
    guide,
    title: titleOf(guide),
    revision,
    agencyName: head.agencyName(agency),
    regionName: head.regionName(guide.region),
    link: link ?? null,
    standard: head.items.get(link?.standardCode ?? '') ?? null,
    findings,
    editable: visible,
    check: {
      directory: { ...head.directory, items: [] },
      divided: head.divided.has(link?.standardCode ?? ''),
      config: head.config,
      agency: head.agencyByCode.get(agency) ?? null,
      asOf: scan?.asOf ?? asking.today,
    },
  }
}

const idParam = z.object({ id: z.string() })

/** The revision in an If-Match header: `"3"` or `3`. */
const revisionIn = (header: string | undefined): number => {
  const revision = Number(/^(?:W\/)?"?(\d+)"?$/.exec(header ?? '')?.[1])
  if (Number.isNaN(revision)) throw new ApiError('revision-required')
  return revision
}

/** Guides: one beside its standard with its findings, saving it, its revisions, and a check without saving. */
export const guides = createRouter()
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
          findings: findings.map((finding) => ({
            ...finding,
            agencyName: head.agencyName(finding.agency),
            regionName: head.regionName(finding.region),
            guideName: titleOf(guide),
            itemName: standard ? titleOf(standard) : null,
          })),
          troubles: [...troubles],
        },
        200,
      )
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
      const view = await viewGuide(c.var.store, c.var.asking, c.req.valid('param').id)
      c.header('ETag', `"${view.revision}"`)
      return c.json(view, 200)
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
        headers: z.object({ 'if-match': z.string().optional() }),
        body: { required: true, content: { 'application/json': { schema: guideBody } } },
      },
      responses: {
        200: {
          description: 'The guide as it stands now, and the findings that opened and closed',
          content: {
            'application/json': {
              schema: guideViewSchema.extend({
                opened: z.array(z.string()),
                closed: z.array(z.string()),
                troubles: z.array(troubleBody),
              }),
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
      const { opened, closed, troubles } = await saveGuide(store, { guide, revision, actor, now })
      const view = await viewGuide(store, asking, id)
      c.header('ETag', `"${view.revision}"`)
      return c.json({ ...view, opened: [...opened], closed: [...closed], troubles: [...troubles] }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/revisions',
      summary: 'The revisions of a guide, the newest first',
      request: { params: idParam },
      responses: {
        200: {
          description: 'The revisions',
          content: { 'application/json': { schema: z.object({ revisions: z.array(revisionSchema) }) } },
        },
        ...errorResponses('guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { id } = c.req.valid('param')
      const stored = await findGuide(store, id)
      if (!stored || !maySee(actor, stored.agency)) throw new ApiError('guide-not-found', { guide: id })
      return c.json({ revisions: await listRevisions(store, id) }, 200)
    },
  )
