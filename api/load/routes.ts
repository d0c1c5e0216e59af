import { createRoute, z } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import type { Catalog } from '../../rules/catalog.ts'
import { type AppOptions, createRouter } from '../env.ts'
import { ApiError, errorResponses } from '../error.ts'
import { sha256Of } from '../imports/kept.ts'
import { agencyBody, configBody, directoryBody, guideBody, holdingBody } from '../schema.ts'
import { addGuides, beginLoad, endLoad, mostGuides } from './steps.ts'

const headSchema = z
  .object({
    directory: directoryBody,
    agencies: z.array(agencyBody),
    config: configBody,
    holdings: z.array(holdingBody),
  })
  .openapi('CatalogHead')

const loadedSchema = z
  .object({ guides: z.number().int().openapi({ description: 'Guides that stand' }) })
  .openapi('Loaded')
const answer = {
  200: { description: 'How much stands', content: { 'application/json': { schema: loadedSchema } } },
}
const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

const hashOf = (text: string) => sha256Of(new TextEncoder().encode(text))

/** Lets in who knows the token. Hashes are compared, so that the time it takes tells nothing of the token. */
const requireToken = (token: string | undefined) =>
  createMiddleware(async (c, next) => {
    const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
    if (!token || (await hashOf(given)) !== (await hashOf(token))) throw new ApiError('load-refused')
    await next()
  })

/**
 * How a server without files of its own, such as a Worker, gets its first catalog: directory and agencies, then guides
 * in parts, then the word that all are there. Before sign-in there is only the token to say who may.
 */
export const createLoad = ({ store, now, loadToken }: AppOptions) => {
  const router = createRouter('invalid-request')
  router.use(requireToken(loadToken))
  return router
    .openapi(
      createRoute({
        method: 'post',
        path: '/head',
        summary:
          'Begin to load a catalog into an empty database, or go on: its directory, agencies, configuration and holdings',
        request: { body: jsonBody(headSchema) },
        responses: { ...answer, ...errorResponses('invalid-request', 'load-refused', 'catalog-there') },
      }),
      async (c) => {
        const head: Omit<Catalog, 'guides'> = c.req.valid('json')
        return c.json(await beginLoad(store, head, now), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/guides',
        summary: `Add up to ${mostGuides} guides; those that stand already are left as they are`,
        request: { body: jsonBody(z.array(guideBody).max(mostGuides)) },
        responses: {
          ...answer,
          ...errorResponses('invalid-request', 'load-refused', 'no-catalog', 'catalog-there'),
        },
      }),
      async (c) => c.json(await addGuides(store, c.req.valid('json'), now), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/end',
        summary: 'Take the catalog into use, where as many guides stand as were sent',
        request: { body: jsonBody(z.object({ guides: z.number().int().min(0) })) },
        responses: {
          ...answer,
          ...errorResponses(
            'invalid-request',
            'load-refused',
            'no-catalog',
            'catalog-there',
            'load-incomplete',
          ),
        },
      }),
      async (c) => c.json(await endLoad(store, c.req.valid('json').guides, now), 200),
    )
}
