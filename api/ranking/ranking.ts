import { rankDeviations } from '../../rules/deviation.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import type { Ranking } from './schema.ts'

/** All agencies by how far they deviate for the items that they have; the actor is told of those that it may see. */
export const rankAgencies = async ({ db }: Store, head: CatalogHead, actor: Actor): Promise<Ranking> => {
  const rows = await db
    .selectFrom('outcome')
    .select(['agency', 'standard_code', 'pairs', 'faulty'])
    .select(({ fn }) => fn.countAll<number>().as('guides'))
    .where('standard_code', 'is not', null)
    .groupBy(['agency', 'standard_code', 'pairs', 'faulty'])
    .execute()
  const ranked = rankDeviations(
    rows.map(({ standard_code, ...row }) => ({ ...row, item: standard_code ?? '' })),
  )
  return {
    total: ranked.length,
    agencies: ranked.flatMap((one, at) => {
      if (!maySee(actor, one.agency)) return []
      const region = head.agencyByCode.get(one.agency)?.region ?? ''
      return [
        {
          ...one,
          rank: at + 1,
          agencyName: head.agencyName(one.agency),
          region,
          regionName: head.regionName(region),
        },
      ]
    }),
  }
}
