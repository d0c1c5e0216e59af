import type { Agency, StandardItem } from '../../rules/catalog.ts'
import { declares } from '../../rules/scan/family-unit.ts'
import { type Actor, maySee } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { isWithin } from '../catalog/region.ts'
import { titleOf } from '../catalog/title.ts'
import type { Store } from '../db/store.ts'
import { unlinkedGuides } from '../matrix/queries.ts'
import { type PageOf, pageOfRows, type QueueFilter } from './queue.ts'
import { type GapReason, type GapRow, type Gaps, gapReasons } from './schema.ts'

/** What is known of who publishes what. */
interface Known {
  /** `agency|code` and `region|code` of published guides. */
  readonly byAgency: ReadonlySet<string>
  readonly byRegion: ReadonlySet<string>
  /** `agency|code` of guides that may be of the item. */
  readonly mayBe: ReadonlySet<string>
  /** Fingerprints of what coverage found, by rule and `agency|code`. */
  readonly missing: ReadonlyMap<string, string>
  readonly splitMissing: ReadonlyMap<string, string>
}

const readKnown = async (store: Store): Promise<Known> => {
  const [published, unlinked, findings] = await Promise.all([
    store.db
      .selectFrom('outcome')
      .select(['agency', 'region', 'standard_code'])
      .distinct()
      .where('standard_code', 'is not', null)
      .execute(),
    unlinkedGuides(store),
    store.db
      .selectFrom('finding')
      .select(['rule', 'agency', 'standard_code', 'fingerprint'])
      .where('rule', 'in', ['presence/missing', 'presence/split-missing'])
      .where('state', '!=', 'closed')
      .execute(),
  ])
  const found = (rule: string) =>
    new Map(
      findings.flatMap((one): [string, string][] =>
        one.rule === rule ? [[`${one.agency}|${one.standard_code}`, one.fingerprint]] : [],
      ),
    )
  return {
    byAgency: new Set(published.map(({ agency, standard_code }) => `${agency}|${standard_code}`)),
    byRegion: new Set(published.map(({ region, standard_code }) => `${region}|${standard_code}`)),
    mayBe: new Set(unlinked.flatMap(({ agency, mayBe }) => mayBe.map((code) => `${agency}|${code}`))),
    missing: found('presence/missing'),
    splitMissing: found('presence/split-missing'),
  }
}

/** Why an agency has no guide for an item; undefined where it has one. */
const reasonOf = (known: Known, agency: Agency, item: StandardItem): GapReason | undefined => {
  const own = `${agency.uscc}|${item.code}`
  if (known.byAgency.has(own)) return undefined
  if (known.missing.has(own)) return 'missing'
  if (known.splitMissing.has(own)) return 'split-missing'
  if (known.mayBe.has(own)) return 'may-be'
  if (!declares(agency, item)) return 'not-declared'
  return known.byRegion.has(`${agency.region}|${item.code}`) ? 'met-elsewhere' : 'raised-elsewhere'
}

/** The items of its level for which an agency has no guide, each with why, of the agencies that the actor may see. */
export const gapsOf = async (
  store: Store,
  { head, actor }: { readonly head: CatalogHead; readonly actor: Actor },
  { reason, agency, region, item }: QueueFilter<GapReason>,
  page: PageOf,
): Promise<Gaps> => {
  const known = await readKnown(store)
  const items = head.directory.items.filter(
    ({ code, status }) =>
      status === 'active' && !head.divided.has(code) && (item === undefined || code === item),
  )
  const agencies = head.agencies.filter(
    (one) =>
      maySee(actor, one.uscc) &&
      (agency === undefined || one.uscc === agency) &&
      (region === undefined || isWithin(one.region, region)),
  )
  const rows = agencies.flatMap((one) =>
    items.flatMap((at): GapRow[] => {
      if (!at.levels.includes(one.level)) return []
      const why = reasonOf(known, one, at)
      if (why === undefined) return []
      const own = `${one.uscc}|${at.code}`
      return [
        {
          agency: one.uscc,
          agencyName: one.name,
          region: one.region,
          regionName: head.regionName(one.region),
          code: at.code,
          title: titleOf(at),
          reason: why,
          fingerprint: known.missing.get(own) ?? known.splitMissing.get(own) ?? null,
        },
      ]
    }),
  )
  const inOrder = rows.toSorted((a, b) => gapReasons.indexOf(a.reason) - gapReasons.indexOf(b.reason))
  return pageOfRows(inOrder, gapReasons, reason, page)
}
