import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { namedFindingBody } from '../findings/finding.ts'
import { troubleBody } from '../scans/trouble.ts'
import { guideBody } from '../schema.ts'
import { draftPublished, draftSchema, dropDraft, findDraft } from './drafts.ts'
import { findOwnGuide, keepAndForesee, refuseStaleDraft } from './keep-draft.ts'
import { idParam, ifMatch, revisionIn } from './request.ts'
import { saveGuide } from './save.ts'
import { savedGuideSchema, viewDraft, viewSaved } from './view.ts'

const stateSchema = z.object({
  /** The number of the draft's changes: what If-Match names to change it. */
  revision: z.number().int(),
  draft: draftSchema.nullable(),
})

const outlookSchema = z
  .object({
    revision: z.number().int(),
    updatedAt: z.string(),
    opened: z.array(namedFindingBody),
    closed: z.array(namedFindingBody),
    changes: z.array(z.object({ element: z.string(), fields: z.array(z.string()) })),
    troubles: z.array(troubleBody),
  })
  .openapi('DraftOutlook')

/** Drafts: what is edited of a guide and not published, seen by those who may save the guide; and publishing one. */
export const drafts = createRouter('invalid-guide')
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/draft',
      summary: 'The draft of a guide, with the guide that it was made from',
      request: { params: idParam },
      responses: {
        200: { description: 'The draft', content: { 'application/json': { schema: stateSchema } } },
        ...errorResponses('guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const stored = await findOwnGuide(store, actor, c.req.valid('param').id)
      const { revision, kept } = await viewDraft(store, stored)
      c.header('ETag', `"${revision}"`)
      return c.json({ revision, draft: kept }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/{id}/draft',
      summary:
        'Keep a draft; If-Match names the number of its changes, 0 for a first one. Answers what publishing it would do',
      request: {
        params: idParam,
        headers: ifMatch,
        body: {
          required: true,
          content: {
            'application/json': { schema: z.object({ guide: guideBody, baseRevision: z.number().int() }) },
          },
        },
      },
      responses: {
        200: {
          description: 'The number of its changes now, and what publishing it would open, close and change',
          content: { 'application/json': { schema: outlookSchema } },
        },
        ...errorResponses(
          'invalid-guide',
          'guide-not-found',
          'revision-not-found',
          'no-catalog',
          'no-scan',
          'stale-draft',
          'guide-too-large',
          'revision-required',
        ),
      },
    }),
    async (c) => {
      const { store, head, actor, now } = c.var
      const { id } = c.req.valid('param')
      const draftRevision = revisionIn(c.req.valid('header')['if-match'])
      const { guide, baseRevision } = c.req.valid('json')
      if (guide.id !== id)
        throw new ApiError('invalid-guide', { issues: [{ path: 'guide/id', message: `expected ${id}` }] })
      const kept = await keepAndForesee(store, head, { guide, baseRevision, draftRevision, actor, now })
      c.header('ETag', `"${kept.revision}"`)
      return c.json(kept, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/{id}/draft',
      summary: 'Drop the draft of a guide; If-Match names the number of its changes',
      request: { params: idParam, headers: ifMatch },
      responses: {
        200: { description: 'It is gone', content: { 'application/json': { schema: stateSchema } } },
        ...errorResponses('guide-not-found', 'no-catalog', 'stale-draft', 'revision-required'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { id } = c.req.valid('param')
      const expected = revisionIn(c.req.valid('header')['if-match'])
      await findOwnGuide(store, actor, id)
      const revision = await dropDraft(store, id, expected)
      if (revision === undefined) return refuseStaleDraft(store, id)
      return c.json({ revision, draft: null }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/publish',
      summary:
        'Publish the draft as a revision; If-Match names the revision of the guide that it was made from. Errors that it opens refuse it unless a reason is given',
      request: {
        params: idParam,
        headers: ifMatch,
        body: {
          required: true,
          content: {
            'application/json': {
              schema: z.object({
                draft: z.number().int().openapi({ description: "The number of the draft's changes" }),
                reason: z.string().trim().min(1).max(500).optional().openapi({
                  description: 'Why it is published although it opens errors; kept with the revision',
                }),
              }),
            },
          },
        },
      },
      responses: {
        200: {
          description: 'The guide as it stands now, and the findings that opened and closed',
          content: { 'application/json': { schema: savedGuideSchema } },
        },
        ...errorResponses(
          'invalid-guide',
          'guide-not-found',
          'no-catalog',
          'no-scan',
          'too-many-writes',
          'errors-opened',
          'stale-draft',
          'stale-revision',
          'guide-too-large',
          'revision-required',
        ),
      },
    }),
    async (c) => {
      const { store, actor, asking, now } = c.var
      const { id } = c.req.valid('param')
      const { draft: wanted, reason } = c.req.valid('json')
      const revision = revisionIn(c.req.valid('header')['if-match'])
      await findOwnGuide(store, actor, id)
      const { revision: draftRevision, draft } = await findDraft(store, id)
      if (!draft || draftRevision !== wanted || draft.baseRevision !== revision)
        return refuseStaleDraft(store, id)
      const saved = await saveGuide(store, {
        guide: draft.guide,
        revision,
        actor,
        now,
        reason,
        refusesErrors: true,
        beside: [draftPublished(store, id, draftRevision)],
      })
      const view = await viewSaved(store, asking, id, saved)
      c.header('ETag', `"${view.revision}"`)
      return c.json(view, 200)
    },
  )
