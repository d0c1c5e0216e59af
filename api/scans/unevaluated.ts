import type { Finding, Trouble } from '../../rules/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import type { UnitOutcome } from '../../rules/scan/outcome.ts'
import { faultyOf, type Outcome } from '../../rules/uniformity.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'

/** Base code of the item that each guide is linked to now; null where it is linked to none. */
type LinkedTo = ReadonlyMap<string, string | null>

/** Whether a rule threw where it would have found this again: at its guide, or at the whole unit. */
const isUnevaluated = (
  { rule, guideId, kind }: Finding,
  troubles: readonly Trouble[],
  guideRules: ReadonlySet<string>,
): boolean =>
  troubles.some((trouble) => {
    if (trouble.rule !== rule) return false
    if (trouble.guideId !== undefined) return trouble.guideId === guideId
    // A rule about one guide that names none threw at the standard's own text.
    return kind !== 'guide' || !guideRules.has(rule)
  })

const withFaults = (outcomes: readonly Outcome[], kept: readonly Finding[]): Outcome[] =>
  outcomes.map((outcome) => {
    const own = kept.filter(({ guideId }) => guideId === outcome.guideId)
    return { ...outcome, faulty: outcome.faulty | (faultyOf(own) & outcome.pairs) }
  })

/**
 * Units of work with the findings that stand in the database and that nobody looked for again, since their rule threw:
 * a rule that throws leaves its findings as they were (workflow: not evaluated). A guide that is gone, or linked to
 * another item now, keeps none.
 */
export const keepUnevaluated = async (
  { db }: Store,
  units: readonly UnitOutcome[],
  linkedTo: LinkedTo,
  rules: readonly Rule[],
): Promise<readonly UnitOutcome[]> => {
  const troubled = units.filter(({ troubles }) => troubles.length > 0)
  if (troubled.length === 0) return units
  const guideRules = new Set<string>(rules.flatMap(({ id, unit }) => (unit === 'guide' ? [id] : [])))
  const rows = await db
    .selectFrom('finding')
    .select(['unit', 'content'])
    .where('unit', 'in', oneOf(troubled.map(({ unit }) => unit)))
    .where('state', '!=', 'closed')
    .execute()
  const standing = Map.groupBy(rows, ({ unit }) => unit)
  return units.map((one) => {
    if (one.troubles.length === 0) return one
    const found = new Set(one.findings.map(({ fingerprint }) => fingerprint))
    const kept = (standing.get(one.unit) ?? [])
      .map(({ content }) => JSON.parse(content) as Finding)
      .filter(
        (finding) =>
          !found.has(finding.fingerprint) &&
          (finding.guideId === null || linkedTo.get(finding.guideId) === finding.standardCode) &&
          isUnevaluated(finding, one.troubles, guideRules),
      )
    return { ...one, findings: [...one.findings, ...kept], outcomes: withFaults(one.outcomes, kept) }
  })
}
