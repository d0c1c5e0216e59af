/**
 * The whole way: guides are read as facts and linked agency by agency, then compared family by family. Each unit of
 * work yields its own outcome, so that a part can be done again alone after one guide was saved.
 */
import { agencyId } from '../agencies.ts'
import type { Catalog, Guide } from '../catalog.ts'
import type { Finding, Trouble, Uniformity } from '../finding.ts'
import type { Link } from '../link/link.ts'
import type { Rule } from '../rule.ts'
import { uniformityOf } from '../uniformity.ts'
import { checkAgency, groupByAgency, linkAgency, readGuide } from './agency-unit.ts'
import { checkFamily, familiesOf, familyCodes, gatherFamily } from './family-unit.ts'
import { type LastCheck, noLastCheck } from './last-check.ts'
import type { UnitOutcome } from './outcome.ts'
import { type Run, startRun } from './run.ts'
import type { AgencyUnit, LinkedGuide } from './units.ts'

/** What a scan over a whole catalog found. */
export interface ScanResult {
  readonly units: readonly UnitOutcome[]
  readonly links: readonly Link[]
  readonly uniformity: readonly Uniformity[]
  readonly troubles: readonly Trouble[]
  /** Milliseconds of the two maps, by the clock that was given; 0 without one. */
  readonly timings: { readonly linkMs: number; readonly compareMs: number }
}

/** How far a scan is: guides that were linked, then guides that were compared, of all. */
export interface ScanProgress {
  readonly step: 'link' | 'compare'
  readonly done: number
  readonly total: number
}

/** How a scan is run. */
export interface ScanOptions {
  /** The day on which everything is judged, YYYY-MM-DD. */
  readonly asOf: string
  readonly rules?: readonly Rule[]
  /** Milliseconds, for the timings only. */
  readonly clock?: () => number
  /** Told after each agency and after each family; what it throws ends the scan. */
  readonly onProgress?: (progress: ScanProgress) => void
}

/** A guide with the link that a scan gave it. */
export interface StoredGuide {
  readonly guide: Guide
  readonly link: Link
}

const readStored = (run: Run, { guide, link }: StoredGuide): LinkedGuide => ({
  ...readGuide(run, guide, link.standardCode),
  link,
})

/** What linking the agencies gave: no facts are held, as each family reads those of its guides again. */
export interface LinkedAgencies {
  readonly outcomes: readonly UnitOutcome[]
  readonly links: readonly Link[]
  /** The guides of each family, and those that may be of it. */
  readonly byFamily: ReadonlyMap<string, readonly StoredGuide[]>
}

/** Counts guides of all as they are done. */
const countTo = (
  total: number,
  step: ScanProgress['step'],
  onProgress: ScanOptions['onProgress'],
): ((guides: number) => void) => {
  let done = 0
  return (guides) => {
    done += guides
    onProgress?.({ step, done, total })
  }
}

/** How many of a family's guides are its own, and not only perhaps. */
export const countLinked = (guides: readonly StoredGuide[]): number =>
  guides.filter(({ link }) => link.standardCode !== null).length

/** Links and checks all agencies, one after the other: the first of the two maps of a scan. */
export const linkAll = (
  run: Run,
  guides: readonly Guide[],
  onProgress: ScanOptions['onProgress'],
): LinkedAgencies => {
  const outcomes: UnitOutcome[] = []
  const links: Link[] = []
  const byFamily = new Map<string, StoredGuide[]>()
  const count = countTo(guides.length, 'link', onProgress)
  for (const ofAgency of groupByAgency(run, guides)) {
    const unit = linkAgency(run, ofAgency)
    outcomes.push(checkAgency(run, unit))
    for (const { guide, link } of unit.guides) {
      links.push(link)
      for (const code of familiesOf(run, { guides: [{ link }] })) {
        const list = byFamily.get(code)
        if (list) list.push({ guide, link })
        else byFamily.set(code, [{ guide, link }])
      }
    }
    count(ofAgency.length)
  }
  return { outcomes, links, byFamily }
}

/**
 * Checks families, each from the guides that linking gave it: the second map. Families know nothing of each other, so
 * that they can be checked apart, in any order. `onFamily` is told how many guides were compared.
 */
export const checkFamilies = (
  run: Run,
  families: readonly (readonly [code: string, guides: readonly StoredGuide[]])[],
  onFamily: (guides: number) => void,
): readonly UnitOutcome[] =>
  families.map(([code, guides]) => {
    const read = guides.map((stored) => readStored(run, stored))
    const outcome = checkFamily(run, gatherFamily(run, code, read))
    run.reader.endFamily()
    onFamily(countLinked(guides))
    return outcome
  })

/** The result of a scan from the outcomes of its units. */
export const scanResultOf = (
  { outcomes: agencies, links }: LinkedAgencies,
  families: readonly UnitOutcome[],
  timings: ScanResult['timings'],
): ScanResult => {
  const outcomes = [...agencies, ...families]
  return {
    units: outcomes,
    links,
    uniformity: uniformityOf(outcomes.flatMap((outcome) => outcome.outcomes)),
    troubles: outcomes.flatMap(({ troubles }) => troubles),
    timings,
  }
}

/** Scans a catalog. Pure: the same catalog, day and rules give the same result, whatever the order of the guides. */
export const scan = (catalog: Catalog, options: ScanOptions): ScanResult => {
  const { asOf, rules, clock = () => 0, onProgress } = options
  const begun = clock()
  const run = startRun(catalog, asOf, rules)
  const linkedAgencies = linkAll(run, catalog.guides, onProgress)
  const linked = clock()
  const count = countTo(catalog.guides.length, 'compare', onProgress)
  // What is linked to nothing was checked with its agency.
  count(linkedAgencies.links.filter(({ standardCode }) => standardCode === null).length)
  const families = familyCodes(catalog.directory).map(
    (code) => [code, linkedAgencies.byFamily.get(code) ?? []] as const,
  )
  const outcomes = checkFamilies(run, families, count)
  return scanResultOf(linkedAgencies, outcomes, { linkMs: linked - begun, compareMs: clock() - linked })
}

/** All findings of a scan in one stable order: by agency, guide, element's rule and place. */
export const findingsOf = (units: readonly UnitOutcome[]): Finding[] =>
  units
    .flatMap(({ findings }) => findings)
    .map((finding) => ({
      finding,
      key: [
        finding.agency,
        finding.guideId ?? '',
        finding.standardCode ?? '',
        finding.rule,
        finding.place,
      ].join('\u0000'),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding)

/** Guides in the order in which a scan of all meets them: which of equal values speaks for them depends on it. */
const inOrder = (linked: readonly LinkedGuide[]): LinkedGuide[] =>
  linked
    .map((one) => ({ one, key: `${agencyId(one.guide, one.agency)}\u0000${one.guide.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)

/** What is checked again, and beside what. */
export interface Recheck {
  /** Agencies, linked anew. */
  readonly units: readonly AgencyUnit[]
  /** Families, by the base codes of their main items. */
  readonly families: readonly string[]
  /** The other agencies' guides of those families with their links. */
  readonly elsewhere: readonly StoredGuide[]
  /** What the last check left, where neither the rules nor the directory changed since; else all is checked. */
  readonly last?: LastCheck
}

/** Checks again some agencies and some families. */
export const recheck = (
  run: Run,
  { units, families, elsewhere, last = noLastCheck }: Recheck,
  onProgress?: ScanOptions['onProgress'],
): readonly UnitOutcome[] => {
  const others = elsewhere.map((stored) => readStored(run, stored))
  const linked = inOrder([...units.flatMap(({ guides }) => guides), ...others])
  const anew = new Set(units.flatMap(({ guides }) => guides.map(({ guide }) => guide.id)))
  const gathered = families.map((code) => gatherFamily(run, code, linked))
  const count = countTo(
    gathered.reduce((sum, { guides }) => sum + guides.length, 0),
    'compare',
    onProgress,
  )
  return [
    ...units.map((unit) => checkAgency(run, unit)),
    ...gathered.map((family) => {
      const outcome = checkFamily(run, family, last, anew)
      count(family.guides.length)
      return outcome
    }),
  ]
}
