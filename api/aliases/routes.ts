import { createRoute, z } from '@hono/zod-openapi'
import { aliasScopes } from '../../rules/catalog.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { type NamedFinding, namedFindingBody, withNames } from '../findings/finding.ts'
import { changeAlias } from './change.ts'
import { aliasFilterSchema, aliasSchema, filterAliases, readAliases } from './list.ts'

const name = z.string().trim().min(2).max(100)

const requestSchema = z
  .object({
    kind: z.enum(['added', 'revoked']),
    scope: z.enum(aliasScopes),
    term: name.openapi({ description: 'The other name' }),
    canonical: name.openapi({ description: 'The name that stands for it; of a law, its title' }),
    reason: z.string().trim().min(1).max(2000),
    preview: z.boolean().default(false),
  })
  .openapi('AliasRequest')

/** Findings of an effect that are named; all are counted. */
const named = 20

const sideSchema = z.object({ total: z.number().int(), findings: z.array(namedFindingBody) })
const effectSchema = z
  .object({
    opened: sideSchema,
    closed: sideSchema,
    families: z.number().int().openapi({ description: 'Families that were checked' }),
  })
  .openapi('AliasEffect')

/** The dictionary of names that mean the same. */
export const aliases = createRouter('invalid-request')
  .openapi(
    createRoute({
      method: 'get',
      path: '/',
      summary: 'The names that mean the same, with where each comes from; revoked ones too',
      request: {
        query: aliasFilterSchema.extend({
          limit: z.coerce.number().int().min(1).max(1000).default(100),
          from: z.coerce.number().int().min(0).default(0),
        }),
      },
      responses: {
        200: {
          description: 'A page of names, how many there are, and how many each facet would leave',
          content: {
            'application/json': {
              schema: z.object({
                aliases: z.array(aliasSchema),
                total: z.number().int(),
                facets: z.array(
                  z.object({
                    facet: z.enum(['scope', 'source', 'state']),
                    value: z.string(),
                    count: z.number().int(),
                  }),
                ),
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
      const { aliases: all, facets } = filterAliases(await readAliases(store, head), filter)
      return c.json({ aliases: all.slice(from, from + limit), total: all.length, facets }, 200)
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/',
      summary: 'Add a name or revoke one, as the province; or say what that would open and close',
      request: { body: { required: true, content: { 'application/json': { schema: requestSchema } } } },
      responses: {
        200: { description: 'What it does', content: { 'application/json': { schema: effectSchema } } },
        ...errorResponses(
          'invalid-request',
          'province-only',
          'alias-not-found',
          'alias-refused',
          'no-scan',
          'too-many-writes',
          'no-catalog',
        ),
      },
    }),
    async (c) => {
      const { store, head, actor, now } = c.var
      const { preview, ...request } = c.req.valid('json')
      const { opened, closed, families } = await changeAlias(store, { actor }, request, { preview, now })
      const side = (findings: typeof opened) => ({
        total: findings.length,
        findings: findings.slice(0, named).map((finding): NamedFinding => withNames(finding, head)),
      })
      return c.json({ opened: side(opened), closed: side(closed), families }, 200)
    },
  )
