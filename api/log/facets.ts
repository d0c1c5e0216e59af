import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { isAsked, type LogFilter } from './filter.ts'

const valueSchema = z.object({ value: z.string(), count: z.number().int() }).openapi('LogFacetValue')

/** What the log can be narrowed by: each counts under all filters but its own, the most frequent first. */
export const logFacetsSchema = z
  .object({
    actor: z.array(valueSchema),
    action: z.array(valueSchema),
    subject: z.array(valueSchema),
    agency: z.array(valueSchema),
    /** By kind: `edit`, `scan`, `import`, `bulk`. */
    origin: z.array(valueSchema),
  })
  .openapi('LogFacets')

/** What the values of each facet are. */
const valuesOf = {
  actor: sql<string>`log.actor`,
  action: sql<string>`log.action`,
  subject: sql<string>`log.subject`,
  agency: sql<string>`log.agency`,
  origin: sql<string>`substr(log.origin, 1, instr(log.origin || ':', ':') - 1)`,
} as const satisfies Partial<Record<keyof LogFilter, unknown>>

/** Counts every facet of a filter of the log, of what the actor may see. */
export const countLogFacets = async (
  { db }: Pick<Store, 'db'>,
  { actor }: Pick<Asking, 'actor'>,
  filter: LogFilter,
): Promise<z.infer<typeof logFacetsSchema>> => {
  const countBy = (name: keyof typeof valuesOf) =>
    db
      .selectFrom('log')
      .select(valuesOf[name].as('value'))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where((eb) => isAsked(eb, actor, filter, name))
      .groupBy('value')
      .orderBy('count', 'desc')
      .orderBy('value')
      .execute()
  const [byActor, action, subject, agency, origin] = await Promise.all([
    countBy('actor'),
    countBy('action'),
    countBy('subject'),
    countBy('agency'),
    countBy('origin'),
  ])
  return { actor: byActor, action, subject, agency, origin }
}
