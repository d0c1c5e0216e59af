import { createRoute, z } from '@hono/zod-openapi'
import { levels } from '../../rules/catalog.ts'
import { createRouter } from '../env.ts'
import { errorResponses } from '../error.ts'
import { lastScan, scanSchema } from '../scans/scan.ts'

const contextSchema = z
  .object({
    directory: z.object({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      region: z.string(),
      regionName: z.string(),
      issuedBy: z.string(),
      effectiveFrom: z.string(),
    }),
    /** What every page made from this catalog must say. */
    notice: z.string().nullable(),
    /** All agencies; `parent` makes them a tree. */
    agencies: z.array(
      z.object({
        uscc: z.string(),
        name: z.string(),
        region: z.string(),
        regionName: z.string(),
        level: z.enum(levels),
        parent: z.string().nullable(),
      }),
    ),
    /** Who acts: set the cookie `acting` to a person's id, or to a credit code for that agency's first editor. */
    actor: z.object({
      role: z.enum(['province', 'city-admin', 'editor']),
      /** The person's id, as revisions and the log name it. */
      person: z.string(),
      agency: z.string().nullable(),
      name: z.string(),
    }),
    scan: scanSchema.nullable(),
    /** Formats in which this server makes files: workbooks and documents need Node. */
    formats: z.array(z.string()),
  })
  .openapi('Context')

/** What every page needs: the directory, the agencies, who acts, the last scan. */
export const context = createRouter().openapi(
  createRoute({
    method: 'get',
    path: '/',
    summary: 'The directory, the agencies, who acts, and the last scan',
    responses: {
      200: { description: 'The context', content: { 'application/json': { schema: contextSchema } } },
      ...errorResponses('no-catalog'),
    },
  }),
  async (c) => {
    const { store, head, actor, writers } = c.var
    const { id, title, version, region, issuedBy, effectiveFrom, notice } = head.directory
    return c.json(
      {
        directory: {
          id,
          title,
          version,
          region,
          regionName: head.regionName(region),
          issuedBy,
          effectiveFrom,
        },
        notice: notice ?? null,
        agencies: head.agencies.map((agency) => ({
          uscc: agency.uscc,
          name: agency.name,
          region: agency.region,
          regionName: head.regionName(agency.region),
          level: agency.level,
          parent: agency.parent ?? null,
        })),
        actor:
          actor.role === 'province'
            ? { role: actor.role, person: actor.person, agency: null, name: issuedBy }
            : {
                role: actor.role,
                person: actor.person,
                agency: actor.agency.uscc,
                name: actor.agency.name,
              },
        scan: (await lastScan(store)) ?? null,
        formats: Object.keys(writers),
      },
      200,
    )
  },
)
