import { sql } from 'kysely'
import type { Store } from '../db/store.ts'

/**
 * Exemptions in force on a day for some findings: finding → evidence that it was given for → the exemption. It covers
 * that evidence and no other.
 */
export const exemptionsFor = async (
  { db }: Pick<Store, 'db'>,
  findings: readonly number[],
  on: string,
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> => {
  const covered = new Map<number, Map<string, string>>()
  if (findings.length === 0) return covered
  const rows = await db
    .selectFrom('decision_finding')
    .innerJoin('decision', 'decision.id', 'decision_finding.decision_id')
    .select(['decision_finding.finding_id', 'decision_finding.evidence', 'decision.id'])
    .where('decision.kind', '=', 'exemption')
    .where('decision.state', '=', 'approved')
    .where('decision.until', '>=', on)
    .where(
      'decision_finding.finding_id',
      'in',
      sql<number>`(select value from json_each(${JSON.stringify(findings)}))`,
    )
    .orderBy('decision.id')
    .execute()
  for (const { finding_id, evidence, id } of rows) {
    const of = covered.get(finding_id) ?? new Map<string, string>()
    covered.set(finding_id, of.set(evidence, String(id)))
  }
  return covered
}
