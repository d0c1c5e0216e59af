import { sql } from 'kysely'
import { regionPrefix } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { matches } from '../findings/filter.ts'
import type { Asked } from '../findings/filter-schema.ts'
import type { Overview } from './schema.ts'
import type { FindingCount, GuideCount, OutcomeCount } from './tally.ts'

/** Findings by region, rule and severity. */
export const countByRule = ({ db }: Store, asked: Asked): Promise<FindingCount[]> =>
  db
    .selectFrom('finding')
    .select(['finding.region', 'finding.rule', 'finding.rank'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => matches(eb, asked))
    .groupBy(['finding.region', 'finding.rule', 'finding.rank'])
    .execute()

/** What the actor of a question may count guides of, in its region. */
const scopeOf = ({ actor, filter: { region = '' } }: Asked) => {
  const prefix = regionPrefix(region)
  return {
    from: prefix,
    to: `${prefix}\uffff`,
    agencies: actor.role !== 'province' ? [...actor.subtree] : undefined,
  }
}

/** Outcomes of published guides by what they count for. */
export const countOutcomes = ({ db }: Store, asked: Asked): Promise<OutcomeCount[]> => {
  const { from, to, agencies } = scopeOf(asked)
  let query = db
    .selectFrom('outcome')
    .select(['region', 'pairs', 'faulty'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('region', '>=', from)
    .where('region', '<', to)
    .groupBy(['region', 'pairs', 'faulty'])
  if (agencies) query = query.where('agency', 'in', oneOf(agencies))
  return query.execute()
}

/** Published guides by agency. */
export const countGuides = ({ db }: Store, asked: Asked): Promise<GuideCount[]> => {
  const { from, to, agencies } = scopeOf(asked)
  let query = db
    .selectFrom('guide')
    .select(['region', 'agency'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('region', '>=', from)
    .where('region', '<', to)
    .where('status', '!=', 'cancelled')
    .groupBy(['region', 'agency'])
  if (agencies) query = query.where('agency', 'in', oneOf(agencies))
  return query.execute()
}

/** How many main items the overview names. */
const top = 10

/** The main items whose errors and warnings cross most cities. */
export const topItems = async ({ db }: Store, asked: Asked): Promise<Overview['items']> => {
  const rows = await db
    .selectFrom('finding')
    .select('finding.family')
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      sql<number>`count(distinct substr(finding.region, 1, 4))`.as('cities'),
    ])
    .where((eb) => matches(eb, asked))
    .where('finding.family', '!=', '')
    .groupBy('finding.family')
    .orderBy('cities', 'desc')
    .orderBy('total', 'desc')
    .orderBy('finding.family')
    .limit(top)
    .execute()
  return rows.map(({ family, total, cities }) => {
    const item = asked.head.items.get(family)
    return { code: family, name: item ? titleOf(item) : family, total, cities }
  })
}
