import { sql } from 'kysely'
import type { Link } from '../../rules/link/link.ts'
import { undecidedFrom } from '../../rules/link/thresholds.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { isWithin } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { type LinkQueue, type LinkReason, type LinkRow, linkReasons } from './schema.ts'

/** What of a queue is listed. */
export interface QueueFilter<Reason extends string> {
  readonly reason?: Reason | undefined
  readonly agency?: string | undefined
  /** Code of a region: it and all below it. */
  readonly region?: string | undefined
  /** Base code of an item that a row is about. */
  readonly item?: string | undefined
}

/** Where a page of a queue begins, and how long it is. */
export interface PageOf {
  readonly from: number
  readonly limit: number
}

/** A page of rows with the counts of the whole, by reasons in their order. */
export const pageOfRows = <Reason extends string, Row extends { readonly reason: Reason }>(
  rows: readonly Row[],
  reasons: readonly Reason[],
  reason: Reason | undefined,
  { from, limit }: PageOf,
) => {
  const chosen = reason === undefined ? rows : rows.filter((row) => row.reason === reason)
  return {
    counts: reasons.map((one) => ({ reason: one, count: rows.filter((row) => row.reason === one).length })),
    rows: chosen.slice(from, from + limit),
    total: chosen.length,
    next: from + limit < chosen.length ? from + limit : null,
  }
}

/** Why a link that no code decided is worth a look. */
const reasonOf = ({ how, standardCode, candidates, codeSays }: Link, isLocal: boolean): LinkReason => {
  if (how === 'pinned') return standardCode === null ? 'excluded' : 'pinned'
  if (codeSays !== undefined) return 'code-contradicts'
  if (standardCode !== null) return how === 'name' ? 'by-name' : 'by-content'
  if (isLocal) return 'local'
  return candidates.some(({ score }) => score >= undecidedFrom) ? 'undecided' : 'unlisted'
}

/** The published guides that no code decided, with their links. */
const openLinks = ({ db }: Store) =>
  db
    .selectFrom('link')
    .innerJoin('guide', 'guide.id', 'link.guide_id')
    .innerJoin('guide_revision', (join) =>
      join
        .onRef('guide_revision.guide_id', '=', 'guide.id')
        .onRef('guide_revision.revision', '=', 'guide.revision'),
    )
    .select(['guide.id', 'guide.name', 'guide.agency', 'guide.region', 'link.content'])
    .select(sql<number | null>`guide_revision.content ->> 'local'`.as('local'))
    .where('link.how', 'in', ['none', 'pinned', 'name', 'content'])
    .where('guide.status', '!=', 'cancelled')
    .orderBy('guide.no')
    .execute()

const isAbout = ({ standardCode, candidates }: Link, item: string): boolean =>
  standardCode === item ||
  candidates.some((candidate) => candidate.standardCode === item && candidate.score >= undecidedFrom)

/** The guides whose link is worth a person's look, of those that the actor may see; the least sure reasons first. */
export const queueOfLinks = async (
  store: Store,
  { head, actor }: { readonly head: CatalogHead; readonly actor: Actor },
  { reason, agency, region, item }: QueueFilter<LinkReason>,
  page: PageOf,
): Promise<LinkQueue> => {
  const titleAt = (code: string): string => {
    const found = head.items.get(code)
    return found ? titleOf(found) : code
  }
  const rows = (await openLinks(store)).flatMap((row): LinkRow[] => {
    if (!maySee(actor, row.agency)) return []
    if (agency !== undefined && row.agency !== agency) return []
    if (region !== undefined && !isWithin(row.region, region)) return []
    // Written by linkRow, so it is a link.
    const link = JSON.parse(row.content) as Link
    if (item !== undefined && !isAbout(link, item)) return []
    const [best] = link.candidates
    return [
      {
        guideId: row.id,
        name: row.name,
        agency: row.agency,
        agencyName: head.agencyName(row.agency),
        region: row.region,
        regionName: head.regionName(row.region),
        reason: reasonOf(link, row.local === 1),
        standardCode: link.standardCode,
        itemTitle: link.standardCode === null ? null : titleAt(link.standardCode),
        best: best ? { code: best.standardCode, title: titleAt(best.standardCode), score: best.score } : null,
      },
    ]
  })
  const inOrder = rows.toSorted((a, b) => linkReasons.indexOf(a.reason) - linkReasons.indexOf(b.reason))
  return pageOfRows(inOrder, linkReasons, reason, page)
}
