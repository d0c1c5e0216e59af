import { createRoute, z } from '@hono/zod-openapi'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { findOwnGuide } from './keep-draft.ts'
import { idParam, ifMatch, revisionIn } from './request.ts'
import {
  findRevision,
  listRevisions,
  readRevisionChanges,
  revisionChangesSchema,
  revisionSchema,
} from './revisions.ts'
import { saveGuide } from './save.ts'
import { elementParam, sistersSchema, sisterValues } from './sisters.ts'
import { timelineOf, timelineSchema } from './timeline.ts'
import { savedGuideSchema, viewSaved } from './view.ts'

/** What stands beside a guide: its revisions, its timeline, putting it back to one of them, and what other agencies publish. */
export const guideHistory = createRouter()
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
      const { guide } = await findOwnGuide(store, actor, c.req.valid('param').id)
      return c.json({ revisions: await listRevisions(store, guide.id) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/revisions/{revision}',
      summary: 'What a revision of a guide changed of the one before it',
      request: { params: idParam.extend({ revision: z.coerce.number().int() }) },
      responses: {
        200: {
          description: 'The changes, with both values of each field',
          content: { 'application/json': { schema: revisionChangesSchema } },
        },
        ...errorResponses('invalid-request', 'guide-not-found', 'revision-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { id, revision } = c.req.valid('param')
      await findOwnGuide(store, actor, id)
      const changes = await readRevisionChanges(store, id, revision)
      if (!changes) throw new ApiError('revision-not-found', { guide: id, revision })
      return c.json(changes, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/timeline',
      summary: 'What happened to a guide, the newest first',
      request: { params: idParam },
      responses: {
        200: {
          description: 'The events',
          content: { 'application/json': { schema: timelineSchema } },
        },
        ...errorResponses('guide-not-found', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, actor } = c.var
      const { guide } = await findOwnGuide(store, actor, c.req.valid('param').id)
      return c.json({ events: timelineOf(await listRevisions(store, guide.id)) }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/{id}/restore',
      summary: 'Put a guide back to one of its revisions, as another one; If-Match names the present one',
      request: {
        params: idParam,
        headers: ifMatch,
        body: {
          required: true,
          content: { 'application/json': { schema: z.object({ revision: z.number().int() }) } },
        },
      },
      responses: {
        200: {
          description: 'The guide as it stands now, and the findings that opened and closed',
          content: { 'application/json': { schema: savedGuideSchema } },
        },
        ...errorResponses(
          'invalid-request',
          'guide-not-found',
          'revision-not-found',
          'no-catalog',
          'no-scan',
          'too-many-writes',
          'stale-revision',
          'revision-required',
        ),
      },
    }),
    async (c) => {
      const { store, actor, asking, now } = c.var
      const { id } = c.req.valid('param')
      const present = revisionIn(c.req.valid('header')['if-match'])
      const { revision } = c.req.valid('json')
      await findOwnGuide(store, actor, id)
      const guide = await findRevision(store, id, revision)
      if (!guide) throw new ApiError('revision-not-found', { guide: id, revision })
      const saved = await saveGuide(store, { guide, revision: present, actor, now, cause: 'restore' })
      const view = await viewSaved(store, asking, id, saved)
      c.header('ETag', `"${view.revision}"`)
      return c.json(view, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/{id}/sisters',
      summary: 'What other agencies publish for one element of the same item, with what is their own masked',
      request: { params: idParam, query: elementParam },
      responses: {
        200: {
          description: 'Equal values together, those without a fault first',
          content: { 'application/json': { schema: sistersSchema } },
        },
        ...errorResponses('guide-not-found', 'invalid-request', 'no-catalog'),
      },
    }),
    async (c) => {
      const { store, head, actor } = c.var
      const stored = await findOwnGuide(store, actor, c.req.valid('param').id)
      return c.json(await sisterValues(store, head, stored, c.req.valid('query').element), 200)
    },
  )
