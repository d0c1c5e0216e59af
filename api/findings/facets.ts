import { z } from '@hono/zod-openapi'
import type { CatalogHead } from '../catalog/head.ts'
import { regionAbove } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import type { FindingRow } from '../db/tables.ts'
import type { Condition } from './condition.ts'
import { matches } from './filter.ts'
import type { Asked, FindingFilter } from './filter-schema.ts'
import { isChange, isDue } from './life-filter.ts'
import { changes, dueSpans, elementOf, severities } from './values.ts'

/** One value of a facet with the findings that it would leave; `name` where the value is a code. */
export const facetValueSchema = z
  .object({
    value: z.string(),
    count: z.number().int(),
    name: z.string().optional(),
    /** The region above, where the facet is a tree. */
    above: z.string().optional(),
  })
  .openapi('FacetValue')
export type FacetValue = z.infer<typeof facetValueSchema>

/** The facets of a list of findings: each counts under all filters but its own. */
export const facetsSchema = z
  .object({
    total: z.number().int(),
    severity: z.array(facetValueSchema),
    kind: z.array(facetValueSchema),
    element: z.array(facetValueSchema),
    rule: z.array(facetValueSchema),
    region: z.array(facetValueSchema),
    agency: z.array(facetValueSchema),
    item: z.array(facetValueSchema),
    state: z.array(facetValueSchema),
    cause: z.array(facetValueSchema),
    due: z.array(facetValueSchema),
    assignee: z.array(facetValueSchema),
    asked: z.array(facetValueSchema),
    change: z.array(facetValueSchema),
  })
  .openapi('Facets')
export type Facets = z.infer<typeof facetsSchema>

interface Counted {
  readonly value: string
  readonly count: number
}

/** Findings by each value of a column, leaving a filter out. */
const countBy = async (
  { db }: Store,
  asked: Asked,
  column: 'rule' | 'region' | 'family' | 'kind',
  without: string,
): Promise<readonly Counted[]> => {
  const ref = `finding.${column}` as const
  const rows = await db
    .selectFrom('finding')
    .select(ref)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => matches(eb, asked, without))
    .groupBy(ref)
    .execute()
  return rows.map((row) => ({ value: row[column], count: row.count }))
}

/** The columns whose values are counted in one pass, in the order of the index that holds them. */
const passed = ['agency', 'state', 'rank', 'cause', 'assignee', 'asked'] as const

/** Findings that have the same in all of these columns; `spans` and `changes` are parts of the count. */
interface Alike extends Pick<FindingRow, (typeof passed)[number]> {
  readonly count: number
  readonly spans: Readonly<Record<(typeof dueSpans)[number], number>>
  readonly changes: Readonly<Record<(typeof changes)[number], number>>
}

/**
 * Counts whose findings are how, leaving a filter out: one pass over one index for what would be eight, since most
 * facets have no filter of their own and count the same findings.
 */
const countAlike = async ({ db }: Store, asked: Asked, without: string): Promise<readonly Alike[]> => {
  const { today, lastScanId } = asked
  const rows = await db
    .selectFrom('finding')
    .select(passed)
    .select((eb) => {
      const countWhere = (condition: Condition) => eb.fn.countAll<number>().filterWhere(condition)
      return [
        eb.fn.countAll<number>().as('count'),
        ...dueSpans.map((span) => countWhere(isDue(eb, span, today)).as(`due:${span}`)),
        ...changes.map((change) => countWhere(isChange(eb, change, lastScanId)).as(`change:${change}`)),
      ]
    })
    .where((eb) => matches(eb, asked, without))
    .groupBy(passed)
    .execute()
  return rows.map((row) => {
    // Selected under these names above; Kysely forgets computed ones.
    const counts = row as unknown as Readonly<Record<string, number>>
    const partsOf = <Name extends string>(kind: string, names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, counts[`${kind}:${name}`] ?? 0])) as Record<Name, number>
    return { ...row, spans: partsOf('due', dueSpans), changes: partsOf('change', changes) }
  })
}

const tally = (alike: readonly Alike[], keyOf: (one: Alike) => string): Counted[] =>
  sumBy(
    alike.map((one) => ({ value: keyOf(one), count: one.count })),
    (value) => value,
  )

/** Sums of parts by their names, in the order of the names. */
const tallyParts = <Name extends string>(
  names: readonly Name[],
  alike: readonly Alike[],
  partsOf: (one: Alike) => Readonly<Record<Name, number>>,
): Counted[] =>
  names
    .map((value) => ({ value, count: alike.reduce((sum, one) => sum + partsOf(one)[value], 0) }))
    .filter(({ count }) => count > 0)

const sumBy = (counts: readonly Counted[], keyOf: (value: string) => string): Counted[] => {
  const sums = new Map<string, number>()
  for (const { value, count } of counts) sums.set(keyOf(value), (sums.get(keyOf(value)) ?? 0) + count)
  return Array.from(sums, ([value, count]) => ({ value, count }))
}

const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1)

/** Regions with all above them, each counting what lies below: the tree of the facet, flat. */
export const rollUp = (counts: readonly Counted[], head: CatalogHead): FacetValue[] => {
  const sums = new Map<string, number>()
  for (const { value, count } of counts)
    for (let at: string | undefined = value; at !== undefined; at = regionAbove(at))
      sums.set(at, (sums.get(at) ?? 0) + count)
  return Array.from(sums, ([value, count]) => {
    const above = regionAbove(value)
    return { value, count, name: head.regionName(value), ...(above === undefined ? {} : { above }) }
  }).sort((a, b) => (a.value < b.value ? -1 : 1))
}

const itemName = (head: CatalogHead, code: string): string => {
  const item = head.items.get(code)
  return item ? titleOf(item) : code
}

/** Counts every facet of a filter. An item's facet counts families; findings about no item are in none. */
export const countFacets = async (store: Store, asked: Asked): Promise<Facets> => {
  const { head, filter } = asked
  const rulesOfAll = countBy(store, asked, 'rule', 'rule')
  const ofAll = countAlike(store, asked, '')
  /** The findings that a facet counts: those of all facets, unless it has a filter of its own. */
  const alikeFor = (name: keyof FindingFilter): Promise<readonly Alike[]> =>
    filter[name] === undefined ? ofAll : countAlike(store, asked, name)
  const [
    rule,
    element,
    region,
    item,
    kind,
    all,
    severity,
    state,
    agency,
    cause,
    due,
    assignee,
    whatAsked,
    change,
  ] = await Promise.all([
    rulesOfAll,
    // Without filters of their own, rules and elements are counted alike.
    filter.rule || filter.element ? countBy(store, asked, 'rule', 'element') : rulesOfAll,
    countBy(store, asked, 'region', 'region'),
    countBy(store, asked, 'family', 'item'),
    countBy(store, asked, 'kind', 'kind'),
    ofAll,
    alikeFor('severity'),
    // Without a filter of states, closed findings are left out: that is a filter of states too.
    countAlike(store, asked, 'state'),
    alikeFor('agency'),
    alikeFor('cause'),
    alikeFor('due'),
    alikeFor('assignee'),
    alikeFor('asked'),
    alikeFor('change'),
  ])
  return {
    total: all.reduce((sum, { count }) => sum + count, 0),
    severity: tally(severity, ({ rank }) => severities[rank] ?? 'info').toSorted(byCount),
    kind: kind.toSorted(byCount),
    element: sumBy(element, elementOf).toSorted(byCount),
    rule: rule.toSorted(byCount),
    region: rollUp(region, head),
    agency: tally(agency, (one) => one.agency)
      .toSorted(byCount)
      .map((one) => ({ ...one, name: head.agencyName(one.value) })),
    item: item
      .filter(({ value }) => value !== '')
      .toSorted(byCount)
      .map((one) => ({ ...one, name: itemName(head, one.value) })),
    state: tally(state, (one) => one.state).toSorted(byCount),
    cause: tally(cause, (one) => one.cause).toSorted(byCount),
    due: tallyParts(dueSpans, due, ({ spans }) => spans),
    assignee: tally(assignee, (one) => one.assignee ?? 'none').toSorted(byCount),
    asked: tally(
      whatAsked.filter(({ asked }) => asked !== null),
      (one) => one.asked ?? '',
    ).toSorted(byCount),
    change: tallyParts(changes, change, (one) => one.changes),
  }
}
