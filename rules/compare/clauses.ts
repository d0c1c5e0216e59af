import type { Clause } from '../canonical/clause.ts'
import type { Prose } from '../canonical/prose.ts'
import { rawRange } from '../canonical/text.ts'
import { alignClauses, type ClauseGroup } from './align-clauses.ts'
import { type ClauseChange, type ClauseChangeKind, findClauseChanges, type Side } from './clause-changes.ts'

/** Characters of one of the two raw strings. */
export interface RawRange {
  readonly start: number
  readonly end: number
}

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
  /** The guide's raw range and the words that stand there in the standard, where putting them there is the repair. */
  readonly repair?: { readonly range: RawRange; readonly by: string }
}

const fragmentEnd = /[,;。:!?\n]/
const longestPhrase = 60

/** Extends a range of localised text to the marks around it, within its clause. */
const phraseAround = (prose: Prose, start: number, end: number): string => {
  const { text } = prose.local
  const opening = prose.clauses.findLast((clause) => clause.start <= start)?.start ?? 0
  let from = start
  let to = end
  while (from > opening && start - from < longestPhrase && !fragmentEnd.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < longestPhrase && !fragmentEnd.test(text.charAt(to))) to += 1
  const range = rawRange(prose.local, from, to)
  return prose.text.raw.slice(range.start, range.end).trim()
}

/** Where a side's tokens stand; where it has none, the gap in which they would. */
const rangeOf = ({ tokens, before, after }: Side): RawRange => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) return { start: first.start, end: Math.max(last.end, first.end) }
  if (before && after && before.end < after.start) return { start: before.end, end: after.start }
  if (before) return { start: before.end - 1, end: before.end }
  return after ? { start: after.start, end: after.start + 1 } : { start: 0, end: 0 }
}

const meaningOf = ({ tokens }: Side): string => tokens.map(({ meaning }) => meaning).join(' ')

const hasPlace = ({ tokens }: Side): boolean => tokens.some(({ kind }) => kind === 'place')

const mark = /[,、;。:!?()\n."]/

/** The stretch between the neighbours of a side, with the words that carry no meaning, without the marks. */
const stretchOf = (prose: Prose, { tokens, before, after }: Side): RawRange | undefined => {
  const { text } = prose.local
  let start = tokens[0]?.start ?? after?.start ?? before?.end
  let end = tokens.at(-1)?.end ?? start
  if (start === undefined || end === undefined || (before && after && before.end > after.start))
    return undefined
  while (before && start > before.end && !mark.test(text.charAt(start - 1))) start -= 1
  while (after && end < after.start && !mark.test(text.charAt(end))) end += 1
  return { start, end }
}

const pointAt = (prose: Prose, at: number): RawRange => {
  const point = at > 0 ? rawRange(prose.local, at - 1, at).end : rawRange(prose.local, at, at + 1).start
  return { start: point, end: point }
}

/** What stands in the standard goes where the guide's words stand, or would. */
const repairOf = (
  { kind, ...sides }: ClauseChange,
  standard: Prose,
  guide: Prose,
): ClauseDifference['repair'] => {
  if (hasPlace(sides.standard) || hasPlace(sides.guide)) return undefined
  const right = stretchOf(standard, sides.standard)
  const wrong = stretchOf(guide, sides.guide)
  const left = sides.standard.before
  const beside = sides.guide.before
  const last = sides.standard.tokens.at(-1)
  const wordsOf = (start: number, end: number): string => {
    const range = rawRange(standard.local, start, end)
    return end > start ? standard.text.raw.slice(range.start, range.end) : ''
  }
  if (!right || !wrong) return undefined
  if (kind === 'missing') {
    if (!left || !beside || !last || left.end > last.end) return undefined
    return { range: pointAt(guide, beside.end), by: wordsOf(left.end, last.end) }
  }
  const by = wordsOf(right.start, right.end)
  const { text } = guide.local
  const leavesTwoMarks =
    by === '' && mark.test(text.charAt(wrong.start - 1)) && mark.test(text.charAt(wrong.end))
  const end = leavesTwoMarks ? wrong.end + 1 : wrong.end
  const range = end > wrong.start ? rawRange(guide.local, wrong.start, end) : pointAt(guide, wrong.start)
  return { range, by }
}

const differenceOf = (change: ClauseChange, key: string, standard: Prose, guide: Prose): ClauseDifference => {
  const expected = rangeOf(change.standard)
  const actual = rangeOf(change.guide)
  const repair = repairOf(change, standard, guide)
  return {
    kind: change.kind,
    key,
    expected: phraseAround(standard, expected.start, expected.end),
    actual: phraseAround(guide, actual.start, actual.end),
    meaning: { expected: meaningOf(change.standard), actual: meaningOf(change.guide) },
    standard: [rawRange(standard.local, expected.start, expected.end)],
    guide: [rawRange(guide.local, actual.start, actual.end)],
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
    (kind === 'differs' || kind === 'missing' || kind === 'extra')
  )

const asksOne = ({ tokens }: Clause): boolean => tokens.some(({ meaning }) => meaning === '之一')

/** Whether a clause that stands on one side only says something: an introduction does where it asks for one of many. */
const says = (clause: Clause): boolean => !clause.isIntroduction || asksOne(clause)

const compareWhole = (standard: Prose, guide: Prose): ClauseDifference => ({
  kind: guide.clauses.length === 0 ? 'missing' : 'differs',
  key: 'all',
  expected: standard.text.raw,
  actual: guide.text.raw,
  meaning: { expected: standard.meaning, actual: guide.meaning },
  standard: [{ start: 0, end: standard.text.raw.length }],
  guide: [{ start: 0, end: guide.text.raw.length }],
})

const compare = (standard: Prose, guide: Prose): readonly ClauseDifference[] => {
  if (standard.clauses.length === 0) return []
  const { groups, missing, extra } = alignClauses(standard.clauses, guide.clauses)
  if (groups.length === 0) return [compareWhole(standard, guide)]
  const read = { standard: standard.local, guide: guide.local }
  const changed = groups.flatMap((group) => {
    const tokens = (clauses: readonly Clause[]) => clauses.flatMap((clause) => clause.tokens)
    const key = group.standard[0]?.key ?? ''
    return findClauseChanges(tokens(group.standard), tokens(group.guide), read)
      .filter((change) => counts(group, change))
      .map((change) => differenceOf(change, key, standard, guide))
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
      standard: [range],
      guide: [],
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
      guide: [range],
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
