import { agencyId } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { rules as allRules } from '../../rules/checks/index.ts'
import { stableJson } from '../../rules/finding.ts'
import type { Link } from '../../rules/link/link.ts'
import type { Rule } from '../../rules/rule.ts'
import { isPublished } from '../../rules/scan/agency-unit.ts'
import { familiesOf } from '../../rules/scan/family-unit.ts'
import type { UnitOutcome } from '../../rules/scan/outcome.ts'
import type { Run } from '../../rules/scan/run.ts'
import { recheck, type ScanProgress } from '../../rules/scan/scan.ts'
import type { AgencyUnit } from '../../rules/scan/units.ts'
import type { CatalogHead } from '../catalog/head.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { FindingDeed } from '../deed.ts'
import { isGoneFrom } from '../findings/gone.ts'
import { readLastCheck } from '../findings/last-check.ts'
import { type TrackedFindings, trackFindings } from '../findings/track.ts'
import { keepUnevaluated } from '../scans/unevaluated.ts'
import type { Whereabouts } from '../scans/write.ts'
import { guidesElsewhere, type StoredGuide } from './queries.ts'

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
export const familiesToCheck = (
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
export interface Part {
  readonly agencies: readonly string[]
  readonly units: readonly AgencyUnit[]
  readonly families: readonly string[]
  /** Whether what the last check left stands, as neither the rules nor other agencies' guides changed. */
  readonly keepsOthers: boolean
  /** The fields in which guides changed; undefined where more happened. */
  readonly changed: ReadonlySet<string> | undefined
}

/** Checks a part of the catalog, beside the guides that other agencies have in its families. */
export const checkPart = async (
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
