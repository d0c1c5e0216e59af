import { sql } from 'kysely'
import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Agency, Guide } from '../../rules/catalog.ts'
import type { Store } from '../db/store.ts'

/** Whose a guide says that it is, and under whom it is filed. */
export interface FiledGuide extends Pick<Guide, 'id' | 'agency' | 'region'> {
  readonly filedUnder: string
}

/** A guide that is another agency's from now on. */
export interface MovedGuide {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** Guides read at a time. */
const chunk = 2000

/** Whose every guide is, without the guides. */
export const filedGuides = async ({ db }: Pick<Store, 'db'>): Promise<FiledGuide[]> => {
  const found: FiledGuide[] = []
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('guide')
      .innerJoin('guide_revision', (join) =>
        join
          .onRef('guide_revision.guide_id', '=', 'guide.id')
          .onRef('guide_revision.revision', '=', 'guide.revision'),
      )
      .select(['guide.no', 'guide.id', 'guide.agency as filedUnder', 'guide.region'])
      .select(sql<string>`guide_revision.content -> 'agency'`.as('agency'))
      .where('guide.no', '>', after)
      .orderBy('guide.no')
      .limit(chunk)
      .execute()
    // A guide's agency, as it was held to the guide's schema when it was written.
    for (const { no: _, agency, ...row } of rows)
      found.push({ ...row, agency: JSON.parse(agency) as Guide['agency'] })
    const last = rows.at(-1)
    if (!last) return found
    after = last.no
  }
}

/** Under whom each guide is filed where the catalog has some agencies. */
export const fileUnder = (agencies: readonly Agency[]): ((guide: FiledGuide) => string) => {
  const agencyOf = indexAgencies(agencies)
  return (guide) => agencyId(guide, agencyOf(guide))
}

/** The guides that are filed elsewhere where the catalog has some agencies. */
export const movedGuides = (
  guides: readonly FiledGuide[],
  agencies: readonly Agency[],
): readonly MovedGuide[] => {
  const under = fileUnder(agencies)
  return guides.flatMap((guide) => {
    const to = under(guide)
    return to === guide.filedUnder ? [] : [{ id: guide.id, from: guide.filedUnder, to }]
  })
}
