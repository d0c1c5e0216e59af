/**
 * Trends over scans: sums over the steps that findings took (table finding_step), so that they say what happened and
 * can't drift from it.
 */
import { flowsOf, netOf, type StepCount } from '../../rules/life/trend.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { AgencyTrend, Trend, TrendPoint } from './schema.ts'

/** Steps of one interval, by where they were taken from and to. */
interface IntervalSteps extends StepCount {
  readonly scan_id: number
}

/** Credit codes whose findings are counted; undefined: all. */
type Agencies = readonly string[] | undefined

const countSteps = ({ db }: Pick<Store, 'db'>, agencies: Agencies): Promise<IntervalSteps[]> => {
  let query = db
    .selectFrom('finding_step')
    .select(['scan_id', 'was', 'became'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['scan_id', 'was', 'became'])
  if (agencies) query = query.where('agency', 'in', oneOf(agencies))
  return query.execute()
}

/** The first scan that steps are known of: those of before an upgrade are not. */
const firstKnown = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { first } = await db
    .selectFrom('finding_step')
    .select(({ fn }) => fn.min<number | null>('scan_id').as('first'))
    .executeTakeFirstOrThrow()
  return first ?? 0
}

/** What came and went of some agencies' findings: the last `limit` scans, and since. */
export const readTrend = async (
  store: Pick<Store, 'db'>,
  agencies: Agencies,
  limit: number,
): Promise<Trend> => {
  const [steps, scans] = await Promise.all([
    countSteps(store, agencies),
    store.db
      .selectFrom('scan')
      .select(['id', 'as_of', 'finished_at'])
      .where('id', '>=', await firstKnown(store))
      .orderBy('id')
      .execute(),
  ])
  const stepsOf = Map.groupBy(steps, ({ scan_id }) => scan_id)
  let open = 0
  const pointOf = (scanId: number, asOf: string | null, finishedAt: string | null): TrendPoint => {
    const flows = flowsOf(stepsOf.get(scanId) ?? [])
    const before = open
    open += netOf(flows)
    return { scanId, asOf, finishedAt, before, after: open, ...flows }
  }
  const points = scans.map(({ id, as_of, finished_at }) => pointOf(id, as_of, finished_at))
  return {
    scans: points.slice(-limit),
    since: pointOf((scans.at(-1)?.id ?? 0) + 1, null, null),
  }
}

/** What came and went with one scan, by agency; agencies at which nothing was or is open are left out. */
export const readAgencyTrends = async (
  { db }: Pick<Store, 'db'>,
  head: CatalogHead,
  agencies: Agencies,
  scanId: number,
): Promise<AgencyTrend[]> => {
  let query = db
    .selectFrom('finding_step')
    .select(['agency', 'was', 'became'])
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('scan_id', '<', scanId).as('earlier'),
      eb.fn.countAll<number>().filterWhere('scan_id', '=', scanId).as('count'),
    ])
    .where('scan_id', '<=', scanId)
    .groupBy(['agency', 'was', 'became'])
    .orderBy('agency')
  if (agencies) query = query.where('agency', 'in', oneOf(agencies))
  const steps = await query.execute()
  return Array.from(
    Map.groupBy(steps, ({ agency }) => agency),
    ([agency, own]) => {
      const before = netOf(flowsOf(own.map((step) => ({ ...step, count: step.earlier }))))
      const flows = flowsOf(own)
      const after = before + netOf(flows)
      return { agency, agencyName: head.agencyName(agency), before, after, ...flows }
    },
  ).filter(({ before, after, entered, reopened, returned }) =>
    [before, after, entered, reopened, returned].some((count) => count > 0),
  )
}
