import type { Link } from '../../rules/link/link.ts'
import { linkAgency } from '../../rules/scan/agency-unit.ts'
import { type Run, startRun } from '../../rules/scan/run.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { runOf } from '../catalog/run.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { guidesOfAgencies } from '../guides/queries.ts'
import { decisionsAbout } from './decisions.ts'
import type { LinkView } from './schema.ts'

const undecidedRuns = new WeakMap<CatalogHead, Run>()

/** A run as if no person had decided about any link. */
const withoutPins = (head: CatalogHead, asOf: string): Run => {
  if ((head.config.links ?? []).length === 0) return runOf(head, asOf)
  const known = undecidedRuns.get(head)
  if (known && known.asOf === asOf) return known
  const run = startRun({ ...head, config: { ...head.config, links: [] } }, asOf)
  undecidedRuns.set(head, run)
  return run
}

/** One guide's link as it stands, what the matcher alone says of it, and what people decided. */
export const viewLink = async (
  store: Store,
  { head, actor, asOf }: { readonly head: CatalogHead; readonly actor: Actor; readonly asOf: string },
  guideId: string,
): Promise<LinkView> => {
  const row = await store.db
    .selectFrom('guide')
    .select(['id', 'name', 'agency', 'region'])
    .where('id', '=', guideId)
    .executeTakeFirst()
  if (!row || !maySee(actor, row.agency)) throw new ApiError('guide-not-found', { guide: guideId })
  const [stored, decisions] = await Promise.all([
    guidesOfAgencies(store, [row.agency]),
    decisionsAbout(store.db, guideId),
  ])
  const unit = linkAgency(
    withoutPins(head, asOf),
    stored.map(({ guide }) => guide),
  )
  const matcher = unit.guides.find(({ guide }) => guide.id === guideId)?.link
  if (!matcher) throw new Error(`expected a link of each guide of its agency, got none of ${guideId}`)
  const link = stored.find(({ guide }) => guide.id === guideId)?.link ?? null
  const title = (code: string): string => {
    const item = head.items.get(code)
    return item ? titleOf(item) : code
  }
  const codesIn = (one: Link | null) => [
    ...(one?.candidates.map(({ standardCode }) => standardCode) ?? []),
    one?.standardCode ?? [],
    one?.codeSays ?? [],
  ]
  const codes = new Set([
    ...[...codesIn(link), ...codesIn(matcher)].flat(),
    ...decisions.flatMap(({ standardCode }) => standardCode ?? []),
  ])
  return {
    guideId,
    name: row.name,
    agency: row.agency,
    agencyName: head.agencyName(row.agency),
    region: row.region,
    regionName: head.regionName(row.region),
    link,
    matcher,
    titles: Object.fromEntries(Array.from(codes, (code) => [code, title(code)])),
    decisions: decisions.map(({ guideId: _, ...decision }) => ({
      ...decision,
      itemTitle: decision.standardCode === null ? null : title(decision.standardCode),
    })),
  }
}
