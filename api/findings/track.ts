/**
 * What units of work found becomes the life of findings: who is who is settled first (rules/life/track.ts), then what
 * happened to each (rules/life/observe.ts), then what is to be written. Reads the database and writes nothing.
 */
import { type Finding, isPresent } from '../../rules/finding.ts'
import { type Life, positionOf } from '../../rules/life/life.ts'
import { observe } from '../../rules/life/observe.ts'
import { type Earlier, track } from '../../rules/life/track.ts'
import type { UnitOutcome } from '../../rules/scan/outcome.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import type { FindingDeed } from '../deed.ts'
import type { LogEntry } from '../log/log.ts'
import { exemptionsFor } from './exemptions.ts'
import { liveThrough } from './live-through.ts'
import { nextFindingId, readFound, readStanding, type StandingFinding } from './standing.ts'

/** A finding after a look at it. */
export interface Looked {
  readonly id: number
  /** What stood in the database; undefined for a new one. */
  readonly before: StandingFinding | undefined
  /** What was found, with the unit that found it; undefined where it was found no more. */
  readonly now: { readonly finding: Finding; readonly unit: string } | undefined
  /** What it was, where it was found no more. */
  readonly missing: Finding | undefined
  readonly life: Life
  readonly hasChanged: boolean
}

/** What is to be looked at, and what is known beside it. */
export interface Tracking {
  readonly units: readonly UnitOutcome[]
  /** Whether the units are all that there are; else only what these found before is looked at. */
  readonly isWhole: boolean
  readonly deed: FindingDeed
  /** Whether a finding's guide, item or rule is no more. */
  readonly isGone: (finding: StandingFinding) => boolean
  /** Ids by which guides were known before → their ids now. */
  readonly guideAliases?: ReadonlyMap<string, string>
  /** Ids that rules had before → their ids now. */
  readonly ruleAliases?: ReadonlyMap<string, string>
}

/** What a look at findings came to. */
export interface TrackedFindings {
  readonly looked: readonly Looked[]
  /** What the log is to say, in the order in which it happened. */
  readonly entries: readonly LogEntry[]
}

type Pair = Pick<Looked, 'before' | 'now' | 'missing'>

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const earlierOf = (
  standing: StandingFinding,
  found: ReadonlyMap<number, Finding>,
): Earlier & { id: number } => {
  const finding = found.get(standing.id)
  if (!finding) throw new Error(`expected what finding ${standing.id} found, got nothing`)
  const { place, actual } = finding
  return {
    id: standing.id,
    fingerprint: standing.fingerprint,
    evidenceHash: standing.life.evidence,
    rule: standing.rule,
    guideId: standing.guide_id,
    agency: standing.agency,
    standardCode: standing.standard_code,
    place,
    actual,
    since: standing.since,
  }
}

/** Pairs what stands with what was found. Most have the same fingerprint: only what is left needs to be compared. */
const pairUp = async (
  store: Store,
  standing: readonly StandingFinding[],
  found: readonly NonNullable<Looked['now']>[],
  aliases: Pick<Tracking, 'guideAliases' | 'ruleAliases'>,
): Promise<readonly Pair[]> => {
  const byFingerprint = new Map(standing.map((one) => [one.fingerprint, one]))
  const pairs: Pair[] = []
  const fresh: NonNullable<Looked['now']>[] = []
  for (const now of found) {
    const before = byFingerprint.get(now.finding.fingerprint)
    byFingerprint.delete(now.finding.fingerprint)
    if (before) pairs.push({ before, now, missing: undefined })
    else fresh.push(now)
  }
  const left = [...byFingerprint.values()]
  const present = left.filter(({ life }) => life.state !== 'closed')
  const contents = await readFound(
    store,
    present.map(({ id }) => id),
  )
  const standingById = new Map(present.map((one) => [one.id, one]))
  const nowByFinding = new Map(fresh.map((one) => [one.finding, one]))
  const matched = new Set<number>()
  for (const tracked of track(
    present.map((one) => earlierOf(one, contents)),
    fresh.map(({ finding }) => finding),
    aliases,
  )) {
    if (!('now' in tracked)) continue
    const before = 'before' in tracked ? standingById.get(tracked.before.id) : undefined
    if (before) matched.add(before.id)
    pairs.push({ before, now: nowByFinding.get(tracked.now), missing: undefined })
  }
  for (const before of present)
    if (!matched.has(before.id)) pairs.push({ before, now: undefined, missing: contents.get(before.id) })
  return pairs
}

/** Group findings and the standard's own first: what hangs under them needs to know how they stand. */
const parentsFirst = (pairs: readonly Pair[]): readonly Pair[] => {
  const isParent = ({ before, now }: Pair): boolean => {
    const kind = now?.finding.kind ?? before?.kind
    return kind === 'group' || kind === 'standard'
  }
  const keyOf = ({ before, now }: Pair): string => now?.finding.fingerprint ?? before?.fingerprint ?? ''
  return pairs.toSorted(
    (a, b) => Number(isParent(b)) - Number(isParent(a)) || compareText(keyOf(a), keyOf(b)),
  )
}

/** What was found in all units; one found by several counts once. */
const foundIn = (units: readonly UnitOutcome[]): NonNullable<Looked['now']>[] => {
  const found = new Map<string, NonNullable<Looked['now']>>()
  for (const { unit, findings } of units)
    for (const finding of findings)
      if (isPresent(finding) && !found.has(finding.fingerprint))
        found.set(finding.fingerprint, { finding, unit })
  return [...found.values()]
}

/** Looks at all that units of work found, and at all that they found before. */
export const trackFindings = async (
  store: Store,
  { directory }: CatalogHead,
  { units, isWhole, deed, isGone, ...aliases }: Tracking,
): Promise<TrackedFindings> => {
  const found = foundIn(units)
  const standing = await readStanding(
    store,
    isWhole
      ? 'all'
      : {
          units: units.map(({ unit }) => unit),
          fingerprints: found.map(({ finding }) => finding.fingerprint),
        },
  )
  const pairs = parentsFirst(await pairUp(store, standing, found, aliases))
  const exemptions = await exemptionsFor(
    store,
    pairs.flatMap(({ before, now }) =>
      before && now && positionOf(before.life) === 'fixed' ? [before.id] : [],
    ),
    deed.on,
  )
  const countsFrom = directory.effectiveFrom > deed.on ? directory.effectiveFrom : undefined
  const lives = new Map(standing.map(({ fingerprint, life }) => [fingerprint, life]))
  const holderOf = ({ parent }: Finding): string | null => {
    const life = parent === undefined ? undefined : lives.get(parent)
    return parent !== undefined && life && life.state !== 'closed' ? parent : null
  }

  const looked: Looked[] = []
  const entries: LogEntry[] = []
  let nextId = await nextFindingId(store)
  for (const { before, now, missing } of pairs) {
    const sight = now && { evidence: now.finding.evidenceHash, holder: holderOf(now.finding) }
    const events = observe(before?.life, sight, {
      on: deed.on,
      cause: now ? deed.causeOf(now.finding) : 'edit',
      countsFrom,
      exemption: before && now && exemptions.get(before.id)?.get(now.finding.evidenceHash),
      isGone: before !== undefined && isGone(before),
    })
    const id = before?.id ?? nextId++
    const agency = now?.finding.agency ?? before?.agency ?? ''
    const { life, entries: own } = liveThrough(deed, { id, agency }, before?.life, events)
    if (!life) throw new Error('expected a finding that stands or was found, got neither')
    entries.push(...own)
    lives.set(now?.finding.fingerprint ?? before?.fingerprint ?? '', life)
    looked.push({ id, before, now, missing, life, hasChanged: events.length > 0 })
  }
  return { looked, entries }
}
