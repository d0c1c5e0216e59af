import { elementNames } from '../../rules/catalog.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { isWithin, regionAbove, regionBelow } from '../catalog/region.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { elementOf } from '../findings/values.ts'
import { countByRule, countGuides, countOutcomes, topItems } from './queries.ts'
import type { Overview, OverviewRow, SeverityCounts } from './schema.ts'
import { describedColumns, type FindingCount, Tally } from './tally.ts'

/** How many rules the overview names. */
const top = 10

const severityNames = ['errors', 'warnings', 'infos'] as const

/** Findings by severity for each value of one of their properties. */
const countBySeverity = (
  findings: readonly FindingCount[],
  keyOf: (finding: FindingCount) => string,
): ReadonlyMap<string, SeverityCounts> => {
  const counts = new Map<string, SeverityCounts>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const name = severityNames[finding.rank] ?? 'infos'
    const so = counts.get(key) ?? { errors: 0, warnings: 0, infos: 0 }
    counts.set(key, { ...so, [name]: so[name] + finding.count })
  }
  return counts
}

const topRules = (findings: readonly FindingCount[]): Overview['rules'] =>
  Array.from(
    countBySeverity(findings, ({ rule }) => rule),
    ([rule, counts]) => ({
      rule,
      ...counts,
      total: counts.errors + counts.warnings + counts.infos,
    }),
  )
    .sort((a, b) => b.total - a.total || (a.rule < b.rule ? -1 : 1))
    .slice(0, top)

/** The heat table's rows in the order of their codes: the region's own agencies, then each region below. */
const toRows = (head: CatalogHead, region: string, tallies: ReadonlyMap<string, Tally>): OverviewRow[] => {
  const openable = new Set<string>()
  for (const agency of head.agencies) {
    const below = regionBelow(agency.region, region)
    if (below !== undefined && below !== agency.region) openable.add(below)
  }
  return Array.from(tallies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, tally]) =>
      tally.toRow({
        region: code,
        name: head.regionName(code),
        own: code === region,
        opens: code !== region && openable.has(code),
      }),
    )
}

/** Counts the overview of a region; absent: of all that the actor sees. */
export const countOverview = async (
  store: Store,
  asking: Asking,
  asked: string | undefined,
): Promise<Overview> => {
  const { head, actor } = asking
  const summit = actor.role === 'province' ? head.directory.region : actor.agency.region
  const region = asked ?? summit
  const question = { ...asking, filter: { region } }
  const [findings, outcomes, guides, items] = await Promise.all([
    countByRule(store, question),
    countOutcomes(store, question),
    countGuides(store, question),
    topItems(store, question),
  ])

  const total = new Tally()
  const rows = new Map<string, Tally>()
  const known = new Map<string, readonly Tally[]>()
  const talliesAt = (at: string): readonly Tally[] => {
    const found = known.get(at)
    if (found) return found
    const key = regionBelow(at, region) ?? region
    const tally = rows.get(key) ?? new Tally()
    rows.set(key, tally)
    known.set(at, [total, tally])
    return [total, tally]
  }
  for (const count of findings) for (const tally of talliesAt(count.region)) tally.addFindings(count)
  for (const count of outcomes) for (const tally of talliesAt(count.region)) tally.addOutcomes(count)
  for (const count of guides) for (const tally of talliesAt(count.region)) tally.addGuides(count)

  const bySeverity = countBySeverity(findings, () => '')
  const byElement = countBySeverity(findings, ({ rule }) => elementOf(rule))
  const above = regionAbove(region)
  return {
    region,
    regionName: head.regionName(region),
    above: above !== undefined && isWithin(above, summit) ? above : null,
    columns: describedColumns,
    rows: toRows(head, region, rows),
    total: total.toRow({ region, name: head.regionName(region), own: false, opens: false }),
    severities: bySeverity.get('') ?? { errors: 0, warnings: 0, infos: 0 },
    elements: elementNames.flatMap((element) => {
      const counts = byElement.get(element)
      return counts ? [{ element, ...counts }] : []
    }),
    rules: topRules(findings),
    items,
  }
}
