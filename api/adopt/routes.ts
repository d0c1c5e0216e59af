import { createRoute } from '@hono/zod-openapi'
import { actorName } from '../actor.ts'
import { type Bulk, bulkOrigin, bulkSchema } from '../bulks/bulk.ts'
import { bulkEntry, nextBulkId, viewBulk, writeBulk } from '../bulks/queries.ts'
import { advanceGeneration } from '../db/generation.ts'
import { StaleBatchError } from '../db/store.ts'
import { deedOf } from '../deed.ts'
import { createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { appendLog } from '../log/log.ts'
import { changedElements } from './plan.ts'
import { planSelection, previewAdoption, previewSchema } from './preview.ts'
import { selectionSchema } from './selection.ts'

const body = { required: true, content: { 'application/json': { schema: selectionSchema } } }
const refusals = ['invalid-request', 'no-catalog', 'no-scan', 'bulk-too-large'] as const

/** Adopting the standard for many guides: what it would do, and beginning it as a bulk. */
export const adoption = createRouter()
  .openapi(
    createRoute({
      method: 'post',
      path: '/adopt/preview',
      summary: 'What adopting the standard would change in each chosen guide; nothing is written',
      request: { body },
      responses: {
        200: {
          description: 'What would be adopted, and what would be left alone and why',
          content: { 'application/json': { schema: previewSchema } },
        },
        ...errorResponses(...refusals),
      },
    }),
    async (c) => {
      const { store, asking, now } = c.var
      return c.json(await previewAdoption(store, asking, c.req.valid('json'), now()), 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/adopt',
      summary:
        'Begin to adopt the standard for the chosen guides, as a bulk that is carried out step by step',
      request: { body },
      responses: {
        201: {
          description: 'The bulk; nothing of it is carried out yet',
          content: { 'application/json': { schema: bulkSchema } },
        },
        ...errorResponses(...refusals, 'too-many-writes'),
      },
    }),
    async (c) => {
      const { store, head, actor, asking, now, generation } = c.var
      const selection = c.req.valid('json')
      const id = await nextBulkId(store)
      const deed = deedOf(actorName(actor), now(), bulkOrigin(id))
      const { plan } = await planSelection(store, asking, selection)
      const bulk: Bulk = {
        id,
        kind: 'adopt-standard',
        actor: deed.actor,
        state: plan.adopted.length > 0 ? 'running' : 'done',
        filter: selection,
        results: [
          ...plan.adopted.map((one) => ({
            subject: one.guide.id,
            outcome: 'pending' as const,
            before: one.stored.revision,
            elements: changedElements(one),
          })),
          ...plan.skipped.map(({ stored, reason }) => ({
            subject: stored.guide.id,
            outcome: 'skipped' as const,
            reason,
          })),
        ],
        createdAt: deed.at,
        undoneAt: null,
      }
      try {
        await store.batch([
          advanceGeneration(store.db, generation),
          writeBulk(store, bulk),
          ...(await appendLog(store, [bulkEntry(bulk, 'adopt-standard', deed, actor)])),
        ])
      } catch (error) {
        if (error instanceof StaleBatchError) throw new ApiError('too-many-writes')
        throw error
      }
      return c.json(await viewBulk(store, head, bulk, actor, now()), 201)
    },
  )
