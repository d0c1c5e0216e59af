import type { ClauseToken } from '../../canonical/clauses/clause-token.ts'
import { officePlaceholders } from '../../canonical/places/localise.ts'
import { comparePlaces } from '../../canonical/places/place.ts'
import { diffSequences } from '../sequence-diff.ts'
import { asksOne, classifyChange } from './classify-change.ts'
import type { ClauseChange, Side, SideTexts } from './clause-change.ts'
import { isReordered } from './reordered.ts'
import { isRephrased } from './rephrased.ts'
import { withoutSameChoice } from './same-choice.ts'

const keyOf = ({ kind, meaning, place }: ClauseToken): string => {
  if (!place) return `${kind} ${meaning}`
  return place.office === undefined ? 'place' : `place ${officePlaceholders[place.office]}`
}

const isText = ({ kind }: ClauseToken): boolean => kind === 'text'

/** Puts together changes between which only one character is the same: it is so by chance. */
const joined = (
  stretches: ReturnType<typeof diffSequences>,
  a: readonly ClauseToken[],
  b: readonly ClauseToken[],
): ReturnType<typeof diffSequences> => {
  const result: { isSame: boolean; a: { start: number; end: number }; b: { start: number; end: number } }[] =
    []
  const wordy = (stretch: (typeof stretches)[number]) =>
    !stretch.isSame &&
    a.slice(stretch.a.start, stretch.a.end).every(isText) &&
    b.slice(stretch.b.start, stretch.b.end).every(isText)
  stretches.forEach((stretch, at) => {
    const last = result.at(-1)
    const next = stretches[at + 1]
    const isChance =
      stretch.isSame &&
      stretch.a.end - stretch.a.start === 1 &&
      last &&
      next &&
      wordy(last) &&
      wordy(next) &&
      a.slice(stretch.a.start, stretch.a.end).every(isText)
    if (last && !last.isSame && (isChance || !stretch.isSame)) {
      last.a = { start: last.a.start, end: stretch.a.end }
      last.b = { start: last.b.start, end: stretch.b.end }
    } else result.push({ ...stretch })
  })
  return result
}

const meaningsOf = ({ tokens }: Side): string => tokens.map(({ meaning }) => meaning).join(' ')

/**
 * Words of two characters or more that carry no role, so that it means the same where they stand elsewhere; a bound may
 * stand before its number or behind.
 */
const isMovable = ({ tokens }: Side): boolean => {
  const [only, ...others] = tokens
  if (only && others.length === 0)
    return only.kind === 'comparator' || (isText(only) && only.meaning.length > 1)
  return tokens.length > 1 && tokens.every(isText)
}

/** 任一条件 for 条件之一, 紧缺急需 for 急需紧缺: the words stand elsewhere and mean the same. */
const withoutMoved = (changes: readonly ClauseChange[]): readonly ClauseChange[] => {
  const moved = new Set<ClauseChange>()
  for (const left of changes.filter(({ guide }) => guide.tokens.length === 0)) {
    const entered = changes.find(
      (other) =>
        other.standard.tokens.length === 0 &&
        !moved.has(other) &&
        ((asksOne(left.standard) && asksOne(other.guide)) ||
          (isMovable(left.standard) && meaningsOf(left.standard) === meaningsOf(other.guide))),
    )
    if (!entered) continue
    moved.add(left)
    moved.add(entered)
  }
  return moved.size === 0 ? changes : changes.filter((change) => !moved.has(change))
}

const sideOf = (tokens: readonly ClauseToken[], { start, end }: { start: number; end: number }): Side => ({
  tokens: tokens.slice(start, end),
  before: tokens[start - 1],
  after: tokens[end],
})

/** Whether both sides say the same in the same words; tokens of places need a closer look. */
const areEqual = (standard: readonly ClauseToken[], guide: readonly ClauseToken[]): boolean =>
  standard.length === guide.length &&
  standard.every(({ kind, meaning, place }, at) => {
    const other = guide[at]
    return !place && !other?.place && kind === other?.kind && meaning === other.meaning
  })

/** Compares the tokens of clauses that correspond and classifies each change once. */
export const findClauseChanges = (
  ofStandard: readonly ClauseToken[],
  ofGuide: readonly ClauseToken[],
  read: SideTexts,
): readonly ClauseChange[] => {
  const [standard, guide] = withoutSameChoice(ofStandard, ofGuide, read)
  if (areEqual(standard, guide)) return []
  if (isReordered(standard, guide, { standard: read.standard.text, guide: read.guide.text })) return []
  const changes: ClauseChange[] = []
  const stretches = joined(diffSequences(standard.map(keyOf), guide.map(keyOf)), standard, guide)
  for (const stretch of stretches) {
    const sides = { standard: sideOf(standard, stretch.a), guide: sideOf(guide, stretch.b) }
    if (!stretch.isSame) {
      const kind = classifyChange(sides, read)
      if (kind) changes.push({ kind, ...sides })
      continue
    }
    sides.standard.tokens.forEach((token, offset) => {
      const other = sides.guide.tokens[offset]
      if (!token.place || !other?.place || comparePlaces(token.place, other.place) !== 'narrower') return
      changes.push({
        kind: 'place',
        standard: sideOf(standard, { start: stretch.a.start + offset, end: stretch.a.start + offset + 1 }),
        guide: sideOf(guide, { start: stretch.b.start + offset, end: stretch.b.start + offset + 1 }),
      })
    })
  }
  const left = withoutMoved(changes)
  if (left.every(({ kind }) => kind === 'worded')) return left
  return isRephrased({ tokens: standard, ...read.standard }, { tokens: guide, ...read.guide })
    ? left.map((change) => ({ ...change, kind: 'worded' }))
    : left
}
