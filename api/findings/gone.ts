import type { Rule } from '../../rules/rule.ts'
import { declares } from '../../rules/scan/family-unit.ts'
import type { Run } from '../../rules/scan/run.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { StandingFinding } from './standing.ts'
import { severities } from './values.ts'

/**
 * Whether a finding that was found no more says nothing about a repair: its guide is not published any more, its item
 * is not in the directory, its agency need not publish the item any more, or its rule does not run where it stood.
 */
export const isGoneFrom = (
  { items, agencyByCode }: CatalogHead,
  { settings }: Pick<Run, 'settings'>,
  published: ReadonlySet<string>,
  rules: readonly Rule[],
): ((finding: StandingFinding) => boolean) => {
  const ruleById = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))
  return ({ rule: id, rank, kind, guide_id, standard_code, agency, region }) => {
    if (guide_id !== null && !published.has(guide_id)) return true
    const item = items.get(standard_code ?? '')
    if (standard_code !== null && !item) return true
    if (kind === 'coverage' && item) {
      const declaring = agencyByCode.get(agency)
      if (!declaring || !declares(declaring, item)) return true
    }
    const rule = ruleById.get(id)
    const severity = severities[rank] ?? 'info'
    return (
      !rule ||
      settings.severityOf(rule, severity, { standardCode: standard_code, agency, region }) === undefined
    )
  }
}
