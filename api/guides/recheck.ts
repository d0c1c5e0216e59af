import type { CompiledQuery } from 'kysely'
import { agencyId } from '../../rules/agencies.ts'
import { groupByAgency, isPublished, linkAgency } from '../../rules/agency-unit.ts'
import type { Guide } from '../../rules/catalog.ts'
import { rules as allRules } from '../../rules/checks/index.ts'
import { familiesOf } from '../../rules/family-unit.ts'
import { stableJson } from '../../rules/finding.ts'
import { fieldsChanged } from '../../rules/last-check.ts'
import type { Link } from '../../rules/link/link.ts'
import type { UnitOutcome } from '../../rules/outcome.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Run } from '../../rules/run.ts'
import { recheck, type ScanProgress } from '../../rules/scan.ts'
import type { AgencyUnit } from '../../rules/units.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { deleteRows, oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingDeed } from '../deed.ts'
import { isGoneFrom } from '../findings/gone.ts'
import { readLastCheck } from '../findings/last-check.ts'
import { type TrackedFindings, trackFindings } from '../findings/track.ts'
import { writeFindings } from '../findings/write.ts'
import { appendLog, type LogEntry } from '../log/log.ts'
import { keepUnevaluated } from '../scans/unevaluated.ts'
import { countUnits, type Whereabouts, writeLinks, writeOutcomes } from '../scans/write.ts'
import { guidesElsewhere, guidesOfAgencies, type StoredGuide } from './queries.ts'
import { sinceHoldings } from './since-holdings.ts'

/** What changed guides make of their agencies and of the families that they touch. Nothing is written. */
export interface Rechecked {
  readonly links: readonly Link[]
  readonly units: readonly UnitOutcome[]
  readonly places: ReadonlyMap<string, Whereabouts>
  /** What it makes of the findings of these units. */
  readonly tracked: TrackedFindings
  readonly deed: FindingDeed
  /** The guides whose outcomes stand in the database for these units. */
  readonly counted: readonly string[]
}

/** The families to check again: those of changed guides before and now, and of every guide whose link moved. */
const familiesToCheck = (
  run: Run,
  units: readonly AgencyUnit[],
  before: readonly StoredGuide[],
  changed: ReadonlyMap<string, Guide>,
): string[] => {
  const linksBefore = new Map(before.map(({ guide, link }) => [guide.id, link]))
  const families = new Set<string>()
  for (const linked of units.flatMap(({ guides }) => guides)) {
    const { id } = linked.guide
    const was = linksBefore.get(id)
    if (!changed.has(id) && stableJson(was) === stableJson(linked.link)) continue
    for (const code of familiesOf(run, { guides: [linked] })) families.add(code)
    if (was) for (const code of familiesOf(run, { guides: [{ ...linked, link: was }] })) families.add(code)
  }
  return [...families].filter((code) => run.directory.items.has(code)).sort()
}

const placesOf = (
  run: Run,
  units: readonly AgencyUnit[],
  elsewhere: readonly StoredGuide[],
): ReadonlyMap<string, Whereabouts> =>
  new Map<string, Whereabouts>([
    ...elsewhere.map(({ guide, agency, link }): [string, Whereabouts] => [
      guide.id,
      { region: guide.region, agency, standard_code: link?.standardCode ?? null },
    ]),
    ...units.flatMap(({ guides }) =>
      guides.map(({ guide, link }): [string, Whereabouts] => [
        guide.id,
        {
          region: guide.region,
          agency: agencyId(guide, run.agencyOf(guide)),
          standard_code: link.standardCode,
        },
      ]),
    ),
  ])

/** Ids of the guides that are published, of those that were looked at. */
const publishedOf = (units: readonly AgencyUnit[], elsewhere: readonly StoredGuide[]): ReadonlySet<string> =>
  new Set(
    [...units.flatMap((unit) => unit.guides), ...elsewhere].flatMap(({ guide }) =>
      isPublished(guide) ? [guide.id] : [],
    ),
  )

const guidesCounted = async ({ db }: Store, units: readonly UnitOutcome[]): Promise<string[]> => {
  const rows = await db
    .selectFrom('outcome')
    .select('guide_id')
    .where('unit', 'in', oneOf(units.map(({ unit }) => unit)))
    .execute()
  return rows.map(({ guide_id }) => guide_id)
}

/** The units of agencies that have no guide any more: what they had found is found no more. */
const emptied = (agencies: readonly string[], checked: readonly UnitOutcome[]): readonly UnitOutcome[] => {
  const known = new Set(checked.map(({ unit }) => unit))
  return agencies
    .map((agency) => `agency:${agency}`)
    .filter((unit) => !known.has(unit))
    .map((unit) => ({ unit, findings: [], outcomes: [], troubles: [] }))
}

/** How guides are checked again. */
export interface RecheckOptions {
  /** Other rules than all. */
  readonly rules?: readonly Rule[] | undefined
  readonly onProgress?: ((progress: ScanProgress) => void) | undefined
}

/** Agencies that were linked anew, and families to check. */
interface Part {
  readonly agencies: readonly string[]
  readonly units: readonly AgencyUnit[]
  readonly families: readonly string[]
  /** Whether what the last check left stands, as neither the rules nor other agencies' guides changed. */
  readonly keepsOthers: boolean
  /** The fields in which guides changed; undefined where more happened. */
  readonly changed: ReadonlySet<string> | undefined
}

/** The part of the catalog that changed guides touch, and the guides of its agencies as they stand. */
interface ChangedPart extends Omit<Part, 'keepsOthers'> {
  readonly own: readonly StoredGuide[]
}

/** Checks a part of the catalog, beside the guides that other agencies have in its families. */
const checkPart = async (
  store: Store,
  head: CatalogHead,
  run: Run,
  { agencies, units, families, keepsOthers, changed }: Part,
  deed: FindingDeed,
  { rules = allRules, onProgress }: RecheckOptions,
): Promise<Rechecked> => {
  const elsewhere = await guidesElsewhere(store, agencies, families)
  const checked = recheck(
    run,
    {
      units,
      families,
      elsewhere: elsewhere.flatMap(({ guide, link }) => (link ? [{ guide, link }] : [])),
      ...(keepsOthers ? { last: { ...(await readLastCheck(store, families)), changed } } : {}),
    },
    onProgress,
  )
  const places = placesOf(run, units, elsewhere)
  const linkedTo = new Map([...places].map(([id, place]) => [id, place.standard_code]))
  const outcomes = await keepUnevaluated(store, [...checked, ...emptied(agencies, checked)], linkedTo, rules)
  return {
    links: units.flatMap((unit) => unit.guides.map(({ link }) => link)),
    units: outcomes,
    places,
    tracked: await trackFindings(store, head, {
      units: outcomes,
      isWhole: false,
      deed,
      isGone: isGoneFrom(head, run, publishedOf(units, elsewhere), rules),
    }),
    deed,
    counted: await guidesCounted(store, outcomes),
  }
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
