import type { Clause } from '../../canonical/clauses/clause.ts'
import type { Prose } from '../../canonical/prose/prose.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { changedWithin, standsAlone, wordedOtherwise } from '../../scan/confidence.ts'
import { alignClauses, type ClauseGroup, closenessOf, closestTo } from './align-clauses.ts'
import type { ClauseChange, ClauseChangeKind, Side } from './clause-change.ts'
import { findClauseChanges } from './clause-changes.ts'
import { type LocalRange, phraseAround, type RawRange, rangesOf, stretchAround } from './clause-range.ts'
import { type Repair, repairOf } from './clause-repair.ts'

/** One difference of two prose texts. */
export interface ClauseDifference {
  readonly kind: ClauseChangeKind
  /** Key of the clause: the standard's, or the guide's where only the guide has it. */
  readonly key: string
  /** The words that differ, as published, with as much around them as makes sense of them. */
  readonly expected: string
  readonly actual: string
  /** Both as compared, for telling whether a difference is still the same one. */
  readonly meaning: { readonly expected: string; readonly actual: string }
  /** Where on both sides; where words are missing, where they would stand. */
  readonly standard: readonly RawRange[]
  readonly guide: readonly RawRange[]
  /** How sure it is that this is a difference. */
  readonly confidence: number
  /** The guide's raw range and the words that stand there in the standard, where putting them there is the repair. */
  readonly repair?: Repair
}

const meaningOf = ({ tokens }: Side): string => tokens.map(({ meaning }) => meaning).join(' ')

const looser: ReadonlySet<ClauseChangeKind> = new Set(['differs', 'worded', 'subject', 'place'])

const differenceOf = (
  change: ClauseChange,
  key: string,
  closeness: number,
  standard: Prose,
  guide: Prose,
): ClauseDifference => {
  const expected = stretchAround(change.standard)
  const actual = stretchAround(change.guide)
  const ranges = rangesOf(change, { standard: standard.local, guide: guide.local })
  const inRaw = (prose: Prose, { start, end }: LocalRange) => rawRange(prose.local, start, end)
  const repair = repairOf(change, standard, guide)
  return {
    kind: change.kind,
    key,
    expected: phraseAround(standard, expected),
    actual: phraseAround(guide, actual),
    meaning: { expected: meaningOf(change.standard), actual: meaningOf(change.guide) },
    standard: ranges.standard.map((range) => inRaw(standard, range)),
    guide: ranges.guide.map((range) => inRaw(guide, range)),
    confidence: (looser.has(change.kind) ? wordedOtherwise : changedWithin)(closeness),
    ...(repair ? { repair } : {}),
  }
}

/** One difference a clause and kind: several changes of one kind in a clause are one finding. */
const merged = (differences: readonly ClauseDifference[]): readonly ClauseDifference[] => {
  const found = new Map<string, ClauseDifference>()
  for (const difference of differences) {
    const id = `${difference.kind} ${difference.key}`
    const known = found.get(id)
    if (!known) found.set(id, difference)
    else {
      const { repair: _, ...rest } = known
      const join = (a: string, b: string) => (a.includes(b) ? a : `${a}；${b}`)
      found.set(id, {
        ...rest,
        expected: join(known.expected, difference.expected),
        actual: join(known.actual, difference.actual),
        meaning: {
          expected: `${known.meaning.expected}\n${difference.meaning.expected}`,
          actual: `${known.meaning.actual}\n${difference.meaning.actual}`,
        },
        standard: [...known.standard, ...difference.standard],
        guide: [...known.guide, ...difference.guide],
        confidence: Math.max(known.confidence, difference.confidence),
      })
    }
  }
  return [...found.values()]
}

const rawOf = (prose: Prose, { start, end }: Pick<Clause, 'start' | 'end'>): RawRange =>
  rawRange(prose.local, start, end)
const wordsOf = (prose: Prose, range: RawRange): string => prose.text.raw.slice(range.start, range.end).trim()

/** What is worded in its own way in an introduction is no difference; who it admits, and whether all or one, is. */
const counts = ({ standard, guide }: ClauseGroup, { kind }: ClauseChange): boolean =>
  !(
    standard.every(({ isIntroduction }) => isIntroduction) &&
    guide.every(({ isIntroduction }) => isIntroduction) &&
    (kind === 'differs' || kind === 'worded' || kind === 'missing' || kind === 'extra')
  )

const asksOne = ({ tokens }: Clause): boolean => tokens.some(({ meaning }) => meaning === '之一')

/** Whether a clause that stands on one side only says something: an introduction does where it asks for one of many. */
const says = (clause: Clause): boolean => !clause.isIntroduction || asksOne(clause)

/** A clause with the mark that parts it from the one before. */
const withMarkBefore = (raw: string, { start, end }: RawRange): RawRange => ({
  start: /[,，;；]/.test(raw.charAt(start - 1)) ? start - 1 : start,
  end,
})

const compareWhole = (standard: Prose, guide: Prose): ClauseDifference => ({
  kind: guide.clauses.length === 0 ? 'missing' : 'differs',
  key: 'all',
  expected: standard.text.raw,
  actual: guide.text.raw,
  meaning: { expected: standard.meaning, actual: guide.meaning },
  standard: [{ start: 0, end: standard.text.raw.length }],
  guide: [{ start: 0, end: guide.text.raw.length }],
  confidence: wordedOtherwise(0),
})

const compare = (standard: Prose, guide: Prose): readonly ClauseDifference[] => {
  if (standard.clauses.length === 0) return []
  const { groups, missing, extra } = alignClauses(standard.clauses, guide.clauses)
  if (groups.length === 0) return [compareWhole(standard, guide)]
  const read = { standard: standard.local, guide: guide.local }
  const changed = groups.flatMap((group) => {
    const tokens = (clauses: readonly Clause[]) => clauses.flatMap((clause) => clause.tokens)
    const key = group.standard[0]?.key ?? ''
    const changes = findClauseChanges(tokens(group.standard), tokens(group.guide), read).filter((change) =>
      counts(group, change),
    )
    if (changes.length === 0) return []
    const closeness = closenessOf(group)
    return changes.map((change) => differenceOf(change, key, closeness, standard, guide))
  })
  const dropped = missing.filter(says).map((clause): ClauseDifference => {
    const range = rawOf(standard, clause)
    const kind = clause.isIntroduction ? 'conjunction' : 'missing'
    return {
      kind,
      key: clause.key,
      expected: wordsOf(standard, range),
      actual: '',
      meaning: { expected: clause.meaning, actual: '' },
      standard: [rawRange(standard.local, clause.outer.start, clause.outer.end)],
      guide: [],
      confidence: standsAlone(closestTo(clause, guide.clauses)),
    }
  })
  const added = extra.filter(says).map((clause): ClauseDifference => {
    const range = rawOf(guide, clause)
    const outer = rawRange(guide.local, clause.outer.start, clause.outer.end)
    return {
      kind: clause.isIntroduction ? 'conjunction' : 'extra',
      key: clause.key,
      expected: '',
      actual: wordsOf(guide, range),
      meaning: { expected: '', actual: clause.meaning },
      standard: [],
      guide: [withMarkBefore(guide.text.raw, outer)],
      confidence: standsAlone(closestTo(clause, standard.clauses)),
      repair: { range: outer, by: '' },
    }
  })
  return merged([...changed, ...dropped, ...added])
}

const remembered = new WeakMap<Prose, WeakMap<Prose, readonly ClauseDifference[]>>()

/**
 * The differences of a guide's prose from the standard's, each classified once. Order, splitting, merging, numbering
 * and wording that means the same are none. Remembered as long as both texts live, for the rules that each speak of
 * one kind.
 */
export const compareClauses = (standard: Prose, guide: Prose): readonly ClauseDifference[] => {
  let known = remembered.get(standard)
  if (!known) {
    known = new WeakMap()
    remembered.set(standard, known)
  }
  let differences = known.get(guide)
  if (!differences) {
    differences = compare(standard, guide)
    known.set(guide, differences)
  }
  return differences
}
