import type { CompiledQuery } from 'kysely'
import { agencyId } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { groupByAgency, linkAgency } from '../../rules/scan/agency-unit.ts'
import { fieldsChanged } from '../../rules/scan/last-check.ts'
import type { Run } from '../../rules/scan/run.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { deleteRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingDeed } from '../deed.ts'
import { writeFindings } from '../findings/write.ts'
import { appendLog, type LogEntry } from '../log/log.ts'
import { countUnits, writeLinks, writeOutcomes } from '../scans/write.ts'
import { checkPart, familiesToCheck, type Part, type Rechecked, type RecheckOptions } from './check-part.ts'
import { guidesOfAgencies, type StoredGuide } from './queries.ts'
import { sinceHoldings } from './since-holdings.ts'

/** The part of the catalog that changed guides touch, and the guides of its agencies as they stand. */
interface ChangedPart extends Omit<Part, 'keepsOthers'> {
  readonly own: readonly StoredGuide[]
}

/** The part of the catalog that changed or new guides touch: their agencies, linked anew, and families. */
const partOf = async (store: Store, run: Run, guides: readonly Guide[]): Promise<ChangedPart> => {
  const agencies = [...new Set(guides.map((guide) => agencyId(guide, run.agencyOf(guide))))]
  const own = await guidesOfAgencies(store, agencies)
  const changed = new Map(guides.map((guide) => [guide.id, guide]))
  const kept = own.flatMap(({ guide }) => (changed.has(guide.id) ? [] : [guide]))
  const units = groupByAgency(run, [...kept, ...guides]).map((ofAgency) => linkAgency(run, ofAgency))
  return {
    own,
    agencies,
    units,
    families: familiesToCheck(run, units, own, changed),
    changed: fieldsChanged(units, own, new Set(changed.keys())),
  }
}

/**
 * Links the agencies of changed or new guides anew, and checks them and the families that are touched; what rules that
 * threw had found stays. A guide that stands already must be of the agency that it was of.
 */
export const recheckGuides = async (
  store: Store,
  head: CatalogHead,
  run: Run,
  guides: readonly Guide[],
  deed: FindingDeed,
  options: RecheckOptions = {},
): Promise<Rechecked> => {
  const part = await partOf(store, run, guides)
  const since = await sinceHoldings(store, run, part, guides, deed)
  return checkPart(store, head, run, { ...part, keepsOthers: true }, since, options)
}

/** Links an agency anew, and checks it and the families of all its guides. */
export const recheckAgency = async (
  store: Store,
  head: CatalogHead,
  run: Run,
  agency: string,
  deed: FindingDeed,
  options: RecheckOptions = {},
): Promise<Rechecked> => {
  const own = (await guidesOfAgencies(store, [agency])).map(({ guide }) => guide)
  const part = await partOf(store, run, own)
  return checkPart(store, head, run, { ...part, keepsOthers: false }, deed, options)
}

/** Checks some agencies, linked anew, and some families with the links that their other guides have: what is read otherwise from now on. */
export const recheckReading = async (
  store: Store,
  head: CatalogHead,
  run: Run,
  { agencies, families }: Pick<Part, 'agencies' | 'families'>,
  deed: FindingDeed,
): Promise<Rechecked> => {
  const own = await guidesOfAgencies(store, agencies)
  const units = groupByAgency(
    run,
    own.map(({ guide }) => guide),
  ).map((guides) => linkAgency(run, guides))
  const moved = familiesToCheck(run, units, own, new Map())
  const all = [...new Set([...families, ...moved])].sort()
  return checkPart(
    store,
    head,
    run,
    { agencies, units, families: all, keepsOthers: false, changed: undefined },
    deed,
    {},
  )
}

/**
 * Checks what other words about agencies touch: `agencies`, linked anew with the families of their guides, who the catalog
 * now says that their guides are of; and `families` in which others must publish something. `head` is the catalog as it will
 * be. At the guides of other agencies what the last check left stands.
 */
export const recheckAgencies = async (
  store: Store,
  head: CatalogHead,
  run: Run,
  { agencies, families }: Pick<Part, 'agencies' | 'families'>,
  deed: FindingDeed,
): Promise<Rechecked> => {
  const own = await guidesOfAgencies(store, agencies)
  const guides = own.map(({ guide }) => guide)
  const units = groupByAgency(run, guides).map((ofAgency) => linkAgency(run, ofAgency))
  const touched = familiesToCheck(run, units, own, new Map(guides.map((guide) => [guide.id, guide])))
  const all = [...new Set([...families, ...touched])].sort()
  const changed = units.length === 0 ? new Set<string>() : undefined
  return checkPart(store, head, run, { agencies, units, families: all, keepsOthers: true, changed }, deed, {})
}

/** Checks one family, by the base code of its main item, with the links that its guides have. */
export const recheckFamily = (
  store: Store,
  head: CatalogHead,
  run: Run,
  family: string,
  deed: FindingDeed,
  options: RecheckOptions = {},
): Promise<Rechecked> =>
  checkPart(
    store,
    head,
    run,
    { agencies: [], units: [], families: [family], keepsOthers: false, changed: undefined },
    deed,
    options,
  )

/** Statements that write what was found of these units, the links of their guides, and the log. */
export const writeRechecked = async (
  store: Store,
  head: CatalogHead,
  { links, units, places, tracked, deed, counted }: Rechecked,
  entries: readonly LogEntry[],
): Promise<CompiledQuery[]> => {
  const outcomes = countUnits(units, tracked.looked)
  const still = new Set(outcomes.map(({ guideId }) => guideId))
  return [
    ...writeLinks(store, head, links),
    ...deleteRows(
      store.db,
      'outcome',
      'guide_id',
      counted.filter((guide) => !still.has(guide)),
    ),
    ...writeFindings(store, head, tracked.looked, deed),
    ...writeOutcomes(store, outcomes, places),
    ...(await appendLog(store, [...entries, ...tracked.entries])),
  ]
}
