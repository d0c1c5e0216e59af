import { sql } from 'kysely'
import type { Link } from '../../rules/link/link.ts'
import { undecidedFrom } from '../../rules/link/thresholds.ts'
import type { Store } from '../db/store.ts'
import { matches } from '../findings/filter.ts'
import type { Asked } from '../findings/filter-schema.ts'

/** Findings of one rule and severity (rank 0 error, 1 warning, 2 info) about one item at one region, exempt ones apart. */
interface ItemFindingCount {
  readonly standard_code: string | null
  readonly region: string
  readonly rule: string
  readonly rank: number
  /** 1: exempt. */
  readonly exempt: number
  readonly count: number
}

/** Findings about items, of those that the actor may see. */
export const countFindingsByCell = ({ db }: Store, asked: Asked): Promise<ItemFindingCount[]> =>
  db
    .selectFrom('finding')
    .select(['finding.standard_code', 'finding.region', 'finding.rule', 'finding.rank'])
    .select(sql<number>`finding.state = 'exempt'`.as('exempt'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where((eb) => matches(eb, asked))
    .where('finding.standard_code', 'is not', null)
    .groupBy(['finding.standard_code', 'finding.region', 'finding.rule', 'finding.rank', 'exempt'])
    .execute()

/** Published guides of each item at each region. */
export const countGuidesByCell = ({ db }: Store) =>
  db
    .selectFrom('outcome')
    .select(['standard_code', 'region'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('standard_code', 'is not', null)
    .groupBy(['standard_code', 'region'])
    .execute()

/** A published guide that is linked to no item, with the items that it may be. */
export interface UnlinkedGuide {
  readonly guideId: string
  readonly name: string
  readonly agency: string
  readonly region: string
  readonly link: Link
  /** Base codes of the candidates that leave it undecided; none where it is simply unlisted. */
  readonly mayBe: readonly string[]
}

/** The published guides that are linked to no item, in the order of the catalog. */
export const unlinkedGuides = async ({ db }: Store): Promise<UnlinkedGuide[]> => {
  const rows = await db
    .selectFrom('link')
    .innerJoin('guide', 'guide.id', 'link.guide_id')
    .select(['guide.id', 'guide.name', 'guide.agency', 'guide.region', 'link.content'])
    .where('link.standard_code', 'is', null)
    .where('guide.status', '!=', 'cancelled')
    .orderBy('guide.no')
    .execute()
  return rows.map(({ id, name, agency, region, content }) => {
    // Written by linkRow, so it is a link.
    const link = JSON.parse(content) as Link
    const mayBe = link.candidates.flatMap(({ standardCode, score }) =>
      score >= undecidedFrom ? [standardCode] : [],
    )
    return { guideId: id, name, agency, region, link, mayBe }
  })
}
