import { agencyId, indexAgencies } from '../../rules/agencies.ts'
import type { Catalog, Guide } from '../../rules/catalog.ts'
import { rules as allRules } from '../../rules/checks/index.ts'
import type { Trouble } from '../../rules/finding.ts'
import type { Rule } from '../../rules/rule.ts'
import { type ScanResult, scan } from '../../rules/scan.ts'
import { uniformityOf } from '../../rules/uniformity.ts'
import { type Actor, actorName } from '../actor.ts'
import { type CatalogHead, readCatalogState } from '../catalog/head.ts'
import { advanceGeneration } from '../db/generation.ts'
import { deleteRows, insertRows } from '../db/json-rows.ts'
import { StaleBatchError, type Store } from '../db/store.ts'
import { ApiError } from '../error.ts'
import { readAllGuides } from '../guides/queries.ts'
import { today } from '../today.ts'
import type { Progress } from './progress.ts'
import type { Scan, ScanSummary } from './scan.ts'
import { keepUnevaluated } from './unevaluated.ts'
import { type Whereabouts, writeLinks, writeUnits } from './write.ts'

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
  /** Told how far it is; what it throws ends the scan, and nothing is written. */
  readonly onProgress?: (progress: Progress) => void
}

/** How often a scan is made again because guides were saved while it ran. */
const attempts = 3

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

const writeScan = async (
  store: Store,
  { head, generation }: { head: CatalogHead; generation: number },
  guides: readonly Guide[],
  result: ScanResult,
  entry: Omit<Scan, 'id' | keyof ScanSummary>,
  figures: Omit<ScanSummary, 'changes'>,
): Promise<Scan> => {
  const { db } = store
  const agencyOf = indexAgencies(head.agencies)
  const linkedTo = new Map(result.links.map((link) => [link.guideId, link.standardCode]))
  const places = new Map(
    guides.map((guide): [string, Whereabouts] => [
      guide.id,
      {
        region: guide.region,
        agency: agencyId(guide, agencyOf(guide)),
        standard_code: linkedTo.get(guide.id) ?? null,
      },
    ]),
  )
  const found = new Set(
    result.units.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  )
  const counted = new Set(result.units.flatMap(({ outcomes }) => outcomes.map(({ guideId }) => guideId)))
  const [standing, outcomes, last] = await Promise.all([
    db.selectFrom('finding').select('fingerprint').execute(),
    db.selectFrom('outcome').select('guide_id').execute(),
    db.selectFrom('scan').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst(),
  ])
  const id = (last?.id ?? 0) + 1
  const closed = standing.filter(({ fingerprint }) => !found.has(fingerprint)).length
  const summary = { ...figures, changes: { opened: found.size - (standing.length - closed), closed } }
  await store.batch([
    advanceGeneration(db, generation),
    ...deleteRows(
      db,
      'finding',
      'fingerprint',
      standing.map((row) => row.fingerprint).filter((one) => !found.has(one)),
    ),
    ...deleteRows(
      db,
      'outcome',
      'guide_id',
      outcomes.map((row) => row.guide_id).filter((one) => !counted.has(one)),
    ),
    ...writeLinks(store, head, result.links),
    ...writeUnits(store, head, result.units, places),
    ...insertRows(
      db,
      'scan',
      ['id', 'as_of', 'directory_no', 'actor', 'started_at', 'finished_at', 'summary'],
      [
        {
          id,
          as_of: entry.asOf,
          directory_no: head.directoryNo,
          actor: entry.actor,
          started_at: entry.startedAt,
          finished_at: entry.finishedAt,
          summary: JSON.stringify(summary),
        },
      ],
    ),
  ])
  return { id, ...entry, ...summary }
}

/** A scan with what rules that threw had found before. */
const withUnevaluated = async (
  store: Store,
  result: ScanResult,
  rules: readonly Rule[],
): Promise<ScanResult> => {
  const linkedTo = new Map(result.links.map((link) => [link.guideId, link.standardCode]))
  const units = await keepUnevaluated(store, result.units, linkedTo, rules)
  return { ...result, units, uniformity: uniformityOf(units.flatMap(({ outcomes }) => outcomes)) }
}

/** Scans the catalog in the database and writes what changed, in one batch: a killed scan leaves what was before. */
export const runScan = async (store: Store, options: RunOptions): Promise<Scan> => {
  const { actor, now, rules = allRules, onProgress } = options
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const state = await readCatalogState(store)
    if (!state) throw new ApiError('no-catalog')
    const started = now()
    const asOf = options.asOf ?? today(started)
    const guides =
      options.guides ??
      (await readAllGuides(store, (done, total) => onProgress?.({ step: 'read', done, total })))
    const readMs = now().getTime() - started.getTime()
    const { directory, agencies, config } = state.head
    const catalog: Catalog = { directory, agencies, guides, config }
    const found = scan(catalog, {
      asOf,
      rules,
      clock: () => now().getTime(),
      ...(onProgress ? { onProgress } : {}),
    })
    const result = await withUnevaluated(store, found, rules)
    const entry = {
      asOf,
      actor: typeof actor === 'string' ? actor : actorName(actor),
      startedAt: started.toISOString(),
      finishedAt: now().toISOString(),
    }
    try {
      const summary = summarise(
        state.head,
        guides.length,
        result,
        [...(options.troubles ?? []), ...result.troubles],
        readMs,
      )
      return await writeScan(store, state, guides, result, entry, summary)
    } catch (error) {
      if (!(error instanceof StaleBatchError)) throw error
    }
  }
  throw new ApiError('too-many-writes')
}
