import type { Finding } from '../../rules/finding.ts'
import type { LastCheck } from '../../rules/scan/last-check.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'

/**
 * What the last check of some families, by the base codes of their main items, left at their guides and about many
 * agencies together. A guide that was not checked since it is of its family is not among them. What was closed as a
 * false alarm is found at no guide; about many agencies it is found still, as what hangs under it goes on to hang there.
 */
export const readLastCheck = async (
  { db }: Store,
  families: readonly string[],
): Promise<Pick<LastCheck, 'at' | 'groups'>> => {
  const units = oneOf(families.map((code) => `family:${code}`))
  const [checked, rows] = await Promise.all([
    db.selectFrom('outcome').select('guide_id').where('unit', 'in', units).execute(),
    db
      .selectFrom('finding')
      .select(['guide_id', 'kind', 'content'])
      .where('unit', 'in', units)
      .where((eb) =>
        eb.or([
          eb.and([eb('guide_id', 'is not', null), eb('state', '!=', 'closed')]),
          eb.and([
            eb('kind', '=', 'group'),
            eb.or([eb('state', '!=', 'closed'), eb('reason', '=', 'false-positive')]),
          ]),
        ]),
      )
      .execute(),
  ])
  const found = Map.groupBy(rows, ({ guide_id }) => guide_id)
  const read = ({ content }: { content: string }): Finding => JSON.parse(content) as Finding
  return {
    at: new Map(checked.map(({ guide_id }) => [guide_id, (found.get(guide_id) ?? []).map(read)])),
    groups: (found.get(null) ?? []).map(read),
  }
}
