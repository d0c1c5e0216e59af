import type { Prose } from '../../canonical/prose/prose.ts'
import { rawRange } from '../../canonical/text/text.ts'
import type { ClauseChange, Side } from './clause-change.ts'
import type { LocalRange, RawRange } from './clause-range.ts'

/** The guide's raw range, and the standard's words that resolve a change when they stand there. */
export interface Repair {
  readonly range: RawRange
  readonly by: string
}

const isElsewhere = ({ tokens }: Side): boolean =>
  tokens.some(({ kind, isBoundApart }) => kind === 'place' || isBoundApart)

const mark = /[,、;。:!?()\n."]/

/** The stretch between the neighbours of a side, with the words that carry no meaning, without the marks. */
const stretchOf = (prose: Prose, { tokens, before, after }: Side): LocalRange | undefined => {
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

/** The repair of one change, unless places or bounds that stand apart are in it: what stands in the standard goes where the guide's words stand, or would. */
export const repairOf = (
  { kind, ...sides }: ClauseChange,
  standard: Prose,
  guide: Prose,
): Repair | undefined => {
  if (isElsewhere(sides.standard) || isElsewhere(sides.guide)) return undefined
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
