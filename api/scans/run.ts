import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Guide } from '../../rules/catalog.ts'
import { rules as allRules } from '../../rules/checks/index.ts'
import type { Finding, Trouble } from '../../rules/finding.ts'
import { guideAliases } from '../../rules/guide-aliases.ts'
import type { Cause } from '../../rules/life/workflow.ts'
import type { Link } from '../../rules/link/link.ts'
import type { Rule } from '../../rules/rule.ts'
import { ruleSetVersion, ruleVersion } from '../../rules/rule-version.ts'
import { isPublished } from '../../rules/scan/agency-unit.ts'
import { type ScanResult, scan } from '../../rules/scan/scan.ts'
import { compileSettings } from '../../rules/settings.ts'
import { uniformityOf } from '../../rules/uniformity.ts'
import { type Actor, actorName, defaultActor } from '../actor.ts'
import { type CatalogHead, type CatalogState, readCatalogState } from '../catalog/head.ts'
import { holdingsWaitKey } from '../catalog/holdings.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import { deleteRows, insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import { endExpired } from '../decisions/answer.ts'
import { deedOf, type FindingDeed } from '../deed.ts'
import { ApiError } from '../error.ts'
import { effectOf } from '../findings/effect.ts'
import { isGoneFrom } from '../findings/gone.ts'
import { type Looked, type TrackedFindings, trackFindings } from '../findings/track.ts'
import { writeFindings } from '../findings/write.ts'
import { recordGates } from '../gates/gate.ts'
import { readAllGuides } from '../guides/queries.ts'
import { appendLog } from '../log/log.ts'
import { today } from '../today.ts'
import type { Progress } from './progress.ts'
import { lastScan, type Scan, type ScanSummary } from './scan.ts'
import { keepUnevaluated } from './unevaluated.ts'
import { type CountedOutcome, countUnits, type Whereabouts, writeLinks, writeOutcomes } from './write.ts'

/** How a scan is started. */
export interface RunOptions {
  /** Who asked: an actor, or the name under which one stands in a job. */
  readonly actor: Actor | string
  readonly now: () => Date
  /** The day on which everything is judged; absent: today in China. */
  readonly asOf?: string | undefined
  /** The guides, where they are in memory already: a catalog that was just loaded. */
  readonly guides?: readonly Guide[]
  /** Rows of that catalog that could not be read. */
  readonly troubles?: readonly Trouble[]
  /** Other rules than all. */
  readonly rules?: readonly Rule[]
  /** Whether closing a great part of what is open is meant. */
  readonly isConfirmed?: boolean
  /** Told how far it is; what it throws ends the scan, and nothing is written. */
  readonly onProgress?: (progress: Progress) => void
  /** Where the batch of the scan itself goes, so that something else can happen with it, once; else the store. */
  readonly writing?: Store
}

const summarise = (
  { directory, agencies }: CatalogHead,
  guides: number,
  { units, uniformity, timings }: ScanResult,
  troubles: readonly Trouble[],
  readMs: number,
): Omit<ScanSummary, 'changes'> => {
  const findings = units.flatMap((unit) => unit.findings)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return {
    directoryVersion: directory.version,
    ruleSet: ruleSetVersion,
    complete: troubles.every(({ remark }) => remark === true),
    counts: {
      guides,
      items: directory.items.length,
      agencies: agencies.length,
      findings: findings.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    uniformity: [...uniformity],
    troubles: [...troubles],
    timings: { readMs, ...timings, totalMs: readMs + timings.linkMs + timings.compareMs },
  }
}

/** Why a finding that a scan opens is open: nothing that a person saves waits for a scan. */
export const causeIn =
  (previous: Scan | undefined) =>
  ({ rule }: Finding): Cause => {
    if (!previous) return 'backfill'
    return ruleVersion(rule) > Number(previous.ruleSet) ? 'rule' : 'standard'
  }

/** How many findings came and went, over all agencies. */
export const changesIn = (looked: readonly Looked[]): NonNullable<Scan['changes']> => {
  const { opened, closed } = effectOf(looked, defaultActor)
  return { opened: opened.length, closed: closed.length }
}

/** Open findings that a scan may close without being asked: a fifth, or this many. */
const mayClose = 50

/** Refuses a scan that would close a great part of what is open, until somebody says that this is meant. */
const requirePlausible = (looked: readonly Looked[]): void => {
  const open = looked.filter(({ before }) => before && before.life.state !== 'closed')
  const closing = open.filter(({ life }) => life.state === 'closed').length
  if (closing > mayClose && closing > open.length / 5)
    throw new ApiError('would-close-many', { closing, open: open.length })
}

const lookAt = async (
  store: Store,
  { head }: CatalogState,
  guides: readonly Guide[],
  result: ScanResult,
  deed: FindingDeed,
  rules: readonly Rule[],
): Promise<TrackedFindings> => {
  const published = new Set(guides.flatMap((guide) => (isPublished(guide) ? [guide.id] : [])))
  return trackFindings(store, head, {
    units: result.units,
    isWhole: true,
    deed,
    isGone: isGoneFrom(head, { settings: compileSettings(head.config, rules) }, published, rules),
    guideAliases: guideAliases(guides, [], []),
    ruleAliases: new Map(rules.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id]))),
  })
}

const whereaboutsOf = (
  { agencies }: CatalogHead,
  guides: readonly Guide[],
  links: readonly Link[],
): ReadonlyMap<string, Whereabouts> => {
  const agencyOf = indexAgencies(agencies)
  const linkedTo = new Map(links.map((link) => [link.guideId, link.standardCode]))
  return new Map(
    guides.map((guide): [string, Whereabouts] => [
      guide.id,
      {
        region: guide.region,
        agency: agencyId(guide, agencyOf(guide)),
        standard_code: linkedTo.get(guide.id) ?? null,
      },
    ]),
  )
}

/** What a scan writes beside what it found. */
interface ScanEntry {
  readonly scan: Scan
  readonly deed: FindingDeed
}

const writeScan = async (
  store: Store,
  { head, generation }: CatalogState,
  guides: readonly Guide[],
  links: readonly Link[],
  { looked, entries }: TrackedFindings,
  outcomes: readonly CountedOutcome[],
  { scan: { id, asOf, actor, startedAt, finishedAt, ...summary }, deed }: ScanEntry,
): Promise<void> => {
  const { db } = store
  const counted = new Set(outcomes.map(({ guideId }) => guideId))
  const standing = await db.selectFrom('outcome').select('guide_id').execute()
  await store.batch([
    advanceGeneration(db, generation),
    ...deleteRows(
      db,
      'outcome',
      'guide_id',
      standing.map((row) => row.guide_id).filter((one) => !counted.has(one)),
    ),
    ...writeLinks(store, head, links),
    ...writeFindings(store, head, looked, deed),
    ...writeOutcomes(store, outcomes, whereaboutsOf(head, guides, links)),
    ...insertRows(
      db,
      'scan',
      ['id', 'as_of', 'directory_no', 'actor', 'started_at', 'finished_at', 'summary'],
      [
        {
          id,
          as_of: asOf,
          directory_no: head.directoryNo,
          actor,
          started_at: startedAt,
          finished_at: finishedAt,
          summary: JSON.stringify(summary),
        },
      ],
    ),
    ...deleteRows(db, 'meta', 'key', ['rescan', holdingsWaitKey]),
    ...(await appendLog(store, entries)),
  ])
}

/** What units found, with what rules that threw had found before. */
const withUnevaluated = async (
  store: Store,
  result: ScanResult,
  rules: readonly Rule[],
): Promise<ScanResult> => {
  const linkedTo = new Map(result.links.map((link) => [link.guideId, link.standardCode]))
  return { ...result, units: await keepUnevaluated(store, result.units, linkedTo, rules) }
}

const attempt = async (store: Store, state: CatalogState, options: RunOptions): Promise<Scan> => {
  const { actor, now, rules = allRules, onProgress } = options
  const { head } = state
  const started = now()
  const previous = await lastScan(store)
  const asOf = options.asOf ?? today(started)
  const guides =
    options.guides ??
    (await readAllGuides(store, (done, total) => onProgress?.({ step: 'read', done, total })))
  const readMs = now().getTime() - started.getTime()
  const { directory, agencies, config, holdings } = head
  const found = scan(
    { directory, agencies, guides, config, holdings },
    { asOf, rules, clock: () => now().getTime(), ...(onProgress ? { onProgress } : {}) },
  )
  const result = await withUnevaluated(store, found, rules)
  const id = (previous?.id ?? 0) + 1
  const finished = now()
  const deed = {
    ...deedOf(typeof actor === 'string' ? actor : actorName(actor), finished, `scan:${id}`),
    causeOf: causeIn(previous),
    scanId: id,
  }
  const tracked = await lookAt(store, state, guides, result, deed, rules)
  if (!options.isConfirmed) requirePlausible(tracked.looked)
  const outcomes = countUnits(result.units, tracked.looked)
  const written: Scan = {
    id,
    asOf,
    actor: deed.actor,
    startedAt: started.toISOString(),
    finishedAt: deed.at,
    changes: changesIn(tracked.looked),
    ...summarise(
      head,
      guides.length,
      { ...result, uniformity: uniformityOf(outcomes) },
      [...(options.troubles ?? []), ...result.troubles],
      readMs,
    ),
  }
  await writeScan(options.writing ?? store, state, guides, result.links, tracked, outcomes, {
    scan: written,
    deed,
  })
  await recordGates(store, { head, today: deed.on }, id)
  return written
}

/**
 * Scans the catalog in the database and writes what changed, in one batch: a killed scan leaves what was before.
 * @throws ApiError `no-catalog`, `would-close-many` unless confirmed, `too-many-writes`
 */
export const runScan = async (store: Store, options: RunOptions): Promise<Scan> => {
  if (await readCatalogState(store)) await endExpired(store, options.now)
  return retrying(store, async (state) => {
    return await attempt(store, state, options)
  })
}
