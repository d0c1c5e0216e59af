import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import type { CatalogHead } from '../catalog/head.ts'
import { regionAbove } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import type { FindingRow } from '../db/tables.ts'
import { type Asked, type Build, type Condition, matches } from './filter.ts'
import { changes, elementOf, findingKinds, severities } from './finding.ts'
import { dueSpans, isChange, isDue } from './life-filter.ts'
import { countFindings } from './list.ts'

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

type Counter = (without: string) => Promise<readonly Counted[]>

/** Findings by each value of a column, leaving a filter out. */
const countBy =
  (
    { db }: Store,
    asked: Asked,
    column: 'rule' | 'region' | 'agency' | 'family' | 'state' | 'cause' | 'assignee' | 'asked',
  ): Counter =>
  async (without) => {
    const ref = `finding.${column}` as const
    const rows = await db
      .selectFrom('finding')
      .select(ref)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where((eb) => matches(eb, asked, without))
      .groupBy(ref)
      .execute()
    return rows.map((row) => ({ value: row[column] ?? 'none', count: row.count }))
  }

/** Findings by each of a few conditions, in one pass. */
const countWhere =
  (
    { db }: Store,
    asked: Asked,
    conditions: (eb: Build) => readonly (readonly [string, Condition])[],
  ): Counter =>
  async (without) => {
    const row = await db
      .selectFrom('finding')
      .select((eb) =>
        conditions(eb).map(([name, condition]) => eb.fn.countAll<number>().filterWhere(condition).as(name)),
      )
      .where((eb) => matches(eb, asked, without))
      .executeTakeFirstOrThrow()
    return Object.entries(row as Readonly<Record<string, number>>)
      .map(([value, count]) => ({ value, count }))
      .filter(({ count }) => count > 0)
  }

/** Findings by each of a few known values, in one pass without sorting. */
const countEach =
  <Column extends 'rank' | 'kind'>(
    { db }: Store,
    asked: Asked,
    column: Column,
    values: readonly (readonly [string, FindingRow[Column]])[],
  ): Counter =>
  async (without) => {
    const row = await db
      .selectFrom('finding')
      .select(({ fn, eb }) =>
        values.map(([name, value]) =>
          fn
            .countAll<number>()
            .filterWhere(eb(sql.ref(`finding.${column}`), '=', value))
            .as(name),
        ),
      )
      .where((eb) => matches(eb, asked, without))
      .executeTakeFirstOrThrow()
    const counts: Readonly<Record<string, number>> = row
    return values
      .map(([name]) => ({ value: name, count: counts[name] ?? 0 }))
      .filter(({ count }) => count > 0)
  }

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
  const bySeverity = countEach(
    store,
    asked,
    'rank',
    severities.map((severity, rank) => [severity, rank] as const),
  )
  const byKind = countEach(
    store,
    asked,
    'kind',
    findingKinds.map((kind) => [kind, kind] as const),
  )
  const byRule = countBy(store, asked, 'rule')
  const rulesOfAll = byRule('rule')
  const { today, lastScanId } = asked
  const byDue = countWhere(store, asked, (eb) =>
    dueSpans.map((span) => [span, isDue(eb, span, today)] as const),
  )
  const byChange = countWhere(store, asked, (eb) =>
    changes.map((change) => [change, isChange(eb, change, lastScanId)] as const),
  )
  const [
    severity,
    kind,
    rule,
    element,
    region,
    agency,
    item,
    state,
    cause,
    due,
    assignee,
    whatAsked,
    change,
    total,
  ] = await Promise.all([
    bySeverity('severity'),
    byKind('kind'),
    rulesOfAll,
    // Without filters of their own, rules and elements are counted alike.
    filter.rule || filter.element ? byRule('element') : rulesOfAll,
    countBy(store, asked, 'region')('region'),
    countBy(store, asked, 'agency')('agency'),
    countBy(store, asked, 'family')('item'),
    countBy(store, asked, 'state')('state'),
    countBy(store, asked, 'cause')('cause'),
    byDue('due'),
    countBy(store, asked, 'assignee')('assignee'),
    countBy(store, asked, 'asked')('asked'),
    byChange('change'),
    countFindings(store, asked),
  ])
  return {
    total,
    severity: severity.toSorted(byCount),
    kind: kind.toSorted(byCount),
    element: sumBy(element, elementOf).toSorted(byCount),
    rule: rule.toSorted(byCount),
    region: rollUp(region, head),
    agency: agency.toSorted(byCount).map((one) => ({ ...one, name: head.agencyName(one.value) })),
    item: item
      .filter(({ value }) => value !== '')
      .toSorted(byCount)
      .map((one) => ({ ...one, name: itemName(head, one.value) })),
    state: state.toSorted(byCount),
    cause: cause.toSorted(byCount),
    due: [...due],
    assignee: assignee.toSorted(byCount),
    asked: whatAsked.filter(({ value }) => value !== 'none').toSorted(byCount),
    change: [...change],
  }
}
