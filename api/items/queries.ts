import type { Finding } from '../../rules/finding.ts'
import type { Store } from '../db/store.ts'
import { matches } from '../findings/filter.ts'
import type { Asked } from '../findings/filter-schema.ts'

/** Published guides linked to each item, by base code. */
export const countGuidesOfItems = async ({ db }: Store): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('outcome')
    .select('standard_code')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('standard_code', 'is not', null)
    .groupBy('standard_code')
    .execute()
  return new Map(rows.map(({ standard_code, count }) => [standard_code ?? '', count]))
}

/** Errors and warnings of each item, by base code. */
export const countFindingsOfItems = async (
  { db }: Store,
  asked: Asked,
): Promise<ReadonlyMap<string, { readonly errors: number; readonly warnings: number }>> => {
  const rows = await db
    .selectFrom('finding')
    .select(['finding.standard_code', 'finding.rank'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => matches(eb, asked))
    .where('finding.standard_code', 'is not', null)
    .where('finding.rank', '<', 2)
    .groupBy(['finding.standard_code', 'finding.rank'])
    .execute()
  const counts = new Map<string, { errors: number; warnings: number }>()
  for (const { standard_code, rank, count } of rows) {
    const code = standard_code ?? ''
    const so = counts.get(code) ?? { errors: 0, warnings: 0 }
    counts.set(code, rank === 0 ? { ...so, errors: count } : { ...so, warnings: count })
  }
  return counts
}

/** All findings about one item, at whichever guide or agency. */
export const findingsOfItem = async ({ db }: Store, code: string): Promise<Finding[]> => {
  const rows = await db
    .selectFrom('finding')
    .select('content')
    .where('standard_code', '=', code)
    .where('state', '!=', 'closed')
    .orderBy('rank')
    .orderBy('region')
    .orderBy('fingerprint')
    .execute()
  // Written by findingRow, so each is a finding.
  return rows.map(({ content }) => JSON.parse(content) as Finding)
}
