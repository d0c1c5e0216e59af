import type { StandingFindings } from '../../rules/family-unit.ts'
import type { Finding } from '../../rules/finding.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'

/**
 * What the last check of some families, by the base codes of their main items, left at their guides. A guide that was
 * not checked since it is of its family is not among them.
 */
export const readStandingAt = async (
  { db }: Store,
  families: readonly string[],
): Promise<StandingFindings> => {
  const units = oneOf(families.map((code) => `family:${code}`))
  const [checked, rows] = await Promise.all([
    db.selectFrom('outcome').select('guide_id').where('unit', 'in', units).execute(),
    db
      .selectFrom('finding')
      .select(['guide_id', 'content'])
      .where('unit', 'in', units)
      .where('guide_id', 'is not', null)
      .where('state', '!=', 'closed')
      .execute(),
  ])
  const found = Map.groupBy(rows, ({ guide_id }) => guide_id)
  return new Map(
    checked.map(({ guide_id }) => [
      guide_id,
      (found.get(guide_id) ?? []).map(({ content }) => JSON.parse(content) as Finding),
    ]),
  )
}
