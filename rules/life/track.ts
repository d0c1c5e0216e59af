/**
 * Which findings of an earlier scan are those of a later one: by identity, never by counts. Who corresponds to whom is
 * settled first (fingerprint, guide alias, rule alias, name of something extra), then what became of each.
 */
import { distance } from 'fastest-levenshtein'
import type { Finding } from '../finding.ts'

/** What tracking looks at; a store may hand over rows instead of whole findings. */
export type Trackable = Pick<
  Finding,
  'fingerprint' | 'evidenceHash' | 'rule' | 'guideId' | 'agency' | 'standardCode' | 'place' | 'actual'
>

/** A finding of earlier scans. */
export interface Earlier extends Trackable {
  /** When it was first found, as text that sorts by time: of several that fit, the oldest is taken. */
  readonly since?: string
  /** Closed findings come back by their exact fingerprint only, and are nothing where they do not. */
  readonly closed?: boolean
}

/** By what a finding was recognised. */
export type RecognisedBy = 'fingerprint' | 'guide' | 'rule' | 'name'

/** What became of a finding. */
export type Tracked<Before extends Earlier, Now extends Trackable> =
  | { readonly state: 'new'; readonly now: Now }
  | {
      /** `updated`: the same thing is wrong at the same place, with other evidence. */
      readonly state: 'unchanged' | 'updated'
      readonly by: RecognisedBy
      readonly before: Before
      readonly now: Now
    }
  | { readonly state: 'absent' | 'not-evaluated'; readonly before: Before }

/** What is known beside the two lists of findings. */
export interface TrackOptions<Before extends Earlier> {
  /** Ids by which guides were known before → their ids now. */
  readonly guideAliases?: ReadonlyMap<string, string>
  /** Ids that rules had before → their ids now. */
  readonly ruleAliases?: ReadonlyMap<string, string>
  /** Whether the later scan looked at what the finding is about; by default it looked at everything. */
  readonly wasEvaluated?: (before: Before) => boolean
}

interface Match<Before> {
  readonly before: Before
  readonly by: RecognisedBy
}

/** From here on two names of something extra are one name reworded. */
const alikeFrom = 0.85

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const olderFirst = (a: Earlier, b: Earlier): number =>
  compareText(a.since ?? '', b.since ?? '') ||
  compareText(a.fingerprint, b.fingerprint) ||
  compareText(a.evidenceHash, b.evidenceHash)

const inOneOrder = (a: Trackable, b: Trackable): number =>
  compareText(a.fingerprint, b.fingerprint) || compareText(a.evidenceHash, b.evidenceHash)

const joined = (...parts: readonly (string | null)[]): string => parts.join('\u0000')

const belowElement = (place: string): string => place.slice(place.indexOf('/') + 1)

/** The name by which something extra is known; undefined for every other finding. A clause's place is a hash: its text speaks. */
const nameOfExtra = ({ rule, place, actual }: Trackable): string | undefined => {
  if (rule.endsWith('/extra')) return belowElement(place)
  return rule.endsWith('/clause-extra') && typeof actual === 'string' ? actual : undefined
}

const alikeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1)

const groupBy = <Value>(values: Iterable<Value>, keyOf: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** Both sides of one tracking, in one order whatever the order given, with what is still unmatched. */
const createMatcher = <Before extends Earlier, Now extends Trackable>(
  before: readonly Before[],
  now: readonly Now[],
) => {
  const left = new Set(before.toSorted(olderFirst))
  const unmatched = new Set(now.toSorted(inOneOrder))
  const matches = new Map<Now, Match<Before>>()
  const match = (one: Now, other: Before, by: RecognisedBy): void => {
    matches.set(one, { before: other, by })
    left.delete(other)
    unmatched.delete(one)
  }
  return {
    matches,
    left,
    /** Matches those with equal keys, the oldest first. */
    byKey(by: RecognisedBy, keyOf: (finding: Trackable) => string): void {
      const candidates = groupBy(
        by === 'fingerprint' ? left : [...left].filter(({ closed }) => !closed),
        keyOf,
      )
      for (const one of unmatched) {
        const other = candidates.get(keyOf(one))?.shift()
        if (other) match(one, other, by)
      }
    },
    /**
     * Matches things extra of one group whose names are alike, one to one, the most alike first: so no other finding
     * that comes or goes moves the identity of the pair that fits best.
     */
    byName(groupOf: (finding: Trackable) => string): void {
      const candidates = groupBy(
        [...left].filter((one) => !one.closed && nameOfExtra(one) !== undefined),
        groupOf,
      )
      const pairs = [...unmatched].flatMap((one) => {
        const name = nameOfExtra(one)
        if (name === undefined) return []
        return (candidates.get(groupOf(one)) ?? [])
          .map((other) => ({ one, other, alike: alikeness(name, nameOfExtra(other) ?? '') }))
          .filter(({ alike }) => alike >= alikeFrom)
      })
      pairs.sort((a, b) => b.alike - a.alike || olderFirst(a.other, b.other) || inOneOrder(a.one, b.one))
      for (const { one, other } of pairs) if (left.has(other) && unmatched.has(one)) match(one, other, 'name')
    },
  }
}

/**
 * Says of every finding of two scans what became of it: those of the later scan in their order, then those that it has
 * no more in theirs. Pure, and independent of the order of both lists.
 */
export const track = <Before extends Earlier, Now extends Trackable>(
  before: readonly Before[],
  now: readonly Now[],
  { guideAliases, ruleAliases, wasEvaluated = () => true }: TrackOptions<Before> = {},
): readonly Tracked<Before, Now>[] => {
  const subjectOf = ({ guideId, agency }: Trackable): string =>
    guideId === null ? joined('agency', agency) : joined('guide', guideAliases?.get(guideId) ?? guideId)
  const ruleNow = ({ rule }: Trackable): string => ruleAliases?.get(rule) ?? rule

  const { matches, left, byKey, byName } = createMatcher(before, now)
  byKey('fingerprint', ({ fingerprint }) => fingerprint)
  byKey('guide', (one) => joined(one.rule, one.standardCode, subjectOf(one), belowElement(one.place)))
  byKey('rule', (one) => joined(ruleNow(one), one.standardCode, subjectOf(one), belowElement(one.place)))
  byName((one) => joined(ruleNow(one), subjectOf(one)))

  const found = now.map((one): Tracked<Before, Now> => {
    const match = matches.get(one)
    if (!match) return { state: 'new', now: one }
    const isSame = match.before.evidenceHash === one.evidenceHash
    return { state: isSame ? 'unchanged' : 'updated', now: one, ...match }
  })
  const gone = before
    .filter((one) => left.has(one) && !one.closed)
    .map(
      (one): Tracked<Before, Now> => ({ state: wasEvaluated(one) ? 'absent' : 'not-evaluated', before: one }),
    )
  return [...found, ...gone]
}
