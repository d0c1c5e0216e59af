import type { Evidence, FixStep } from '../../rules/rule.ts'
import type { FindingView, ListedFinding } from '../api/findings.ts'
import { pathName } from '../words/fields.ts'
import type { Range } from '../words/text-marks.ts'
import { sayValue } from '../words/values.ts'

/** A piece of one side of a finding: where it stands, its text, and the characters that the finding is about. */
export interface Passage {
  readonly where: string
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Both sides of a finding; a side without passages has nothing there. */
export interface Sides {
  readonly expected: readonly Passage[]
  readonly actual: readonly Passage[]
}

/** The value that a JSON Pointer (RFC 6901) leads to. */
export const valueAt = (whole: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, token) =>
        typeof value === 'object' && value !== null
          ? Reflect.get(value, token.replaceAll('~1', '/').replaceAll('~0', '~'))
          : undefined,
      whole,
    )

const lastPart = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && !/^(\d+|-)$/.test(part))
    .at(-1) ?? ''

const passagesIn = (whole: unknown, evidence: readonly (Range & Pick<Evidence, 'path'>)[]): Passage[] =>
  Array.from(
    Map.groupBy(evidence, ({ path }) => path),
    ([path, ranges]) => {
      const value = valueAt(whole, path)
      if (typeof value !== 'string') return []
      const text = sayValue(value, lastPart(path))
      // A value that is said as a word, such as a type's digits, has no characters to mark.
      return [{ where: pathName(path), text, ranges: text === value ? ranges : [] }]
    },
  ).flat()

const said = (value: unknown, path: string): Passage[] =>
  value === undefined || value === null
    ? []
    : [{ where: pathName(path), text: sayValue(value, lastPart(path)), ranges: [] }]

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether two values can be read beside each other; one that is absent can. */
const isAlike = (expected: unknown, actual: unknown): boolean =>
  expected === undefined || actual === undefined || isRecord(expected) === isRecord(actual)

// Where the rule points at no characters, two single texts say themselves where they differ.
const markSpans = (sides: Sides): Sides => {
  const [left, right] = [sides.expected, sides.actual].map((passages) =>
    passages.length === 1 && passages[0]?.ranges.length === 0 ? passages[0] : undefined,
  )
  if (!left || !right || left.where !== right.where) return sides
  const spans = differingSpans(left.text, right.text)
  return {
    expected: [{ ...left, ranges: [spans[0]] }],
    actual: [{ ...right, ranges: [spans[1]] }],
  }
}

/** Both sides of a finding with what was published there. Of the standard itself, what stands there is the actual side. */
export const sidesOf = ({ finding, published }: Pick<FindingView, 'finding' | 'published'>): Sides => {
  const { evidence = [], path, expected, actual, kind } = finding
  const of = (side: Evidence['side']) => evidence.filter((one) => one.side === side)
  const own = kind === 'standard' ? published.standard : published.guide
  const expectedPassages = kind === 'standard' ? [] : passagesIn(published.standard, of('standard'))
  const actualPassages = passagesIn(own, of('guide'))
  // A value of another kind than what stands there, such as a limit against prose, stands elsewhere.
  const expectedPath = isAlike(expected, actual) ? path : ''
  return markSpans({
    expected: expectedPassages.length > 0 ? expectedPassages : said(expected, expectedPath),
    actual: actualPassages.length > 0 ? actualPassages : said(actual, path),
  })
}

/** The span in which two texts differ, on both sides: what is left between their common beginning and end. */
export const differingSpans = (a: string, b: string): readonly [Range, Range] => {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return [
    { start, end: a.length - end },
    { start, end: b.length - end },
  ]
}

const rangesAt = (
  { path, evidence = [] }: ListedFinding,
  side: Evidence['side'],
  value: unknown,
): readonly Range[] => {
  const ranges = evidence.filter(
    (one) => one.side === side && (one.path === path || one.path === `${path}/name`),
  )
  return typeof value === 'string' && ranges.every(({ end }) => end <= value.length) ? ranges : []
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Characters of a side that one line can still show. */
const lineLength = 60

const isWhole = (text: string, [range, ...others]: readonly Range[]): boolean =>
  range !== undefined && others.length === 0 && range.start === 0 && range.end === text.length

/** Both sides of a finding for one line of a list; undefined where they cannot be read beside each other. */
export const lineOf = (finding: ListedFinding): { expected: Passage; actual: Passage } | undefined => {
  const { expected, actual, path } = finding
  if (!isSaid(expected) || !isSaid(actual) || !isAlike(expected, actual)) return undefined
  const field = lastPart(path)
  const [left, right] = [sayValue(expected, field), sayValue(actual, field)]
  const marked = [rangesAt(finding, 'standard', expected), rangesAt(finding, 'guide', actual)] as const
  const [first, second] = differingSpans(left, right)
  // Where the rule points at all of one text, or at nothing in it, they say themselves where they differ.
  const isPointed = marked.every((ranges) => ranges.length > 0)
  const isEverything = isWhole(left, marked[0]) || isWhole(right, marked[1])
  const [leftRanges, rightRanges] = isPointed && !isEverything ? marked : [[first], [second]]
  const isLong = [leftRanges, rightRanges].some((ranges) =>
    ranges.some(({ start, end }) => end - start > lineLength),
  )
  if (isLong) return undefined
  return {
    expected: { where: '', text: left, ranges: leftRanges },
    actual: { where: '', text: right, ranges: rightRanges },
  }
}

/** One step of a fix as it would change the guide. */
export interface FixPreview {
  readonly op: FixStep['op']
  readonly where: string
  readonly before: Passage | undefined
  readonly after: Passage | undefined
}

/** What a fix would change, with the characters that would differ marked on both sides. */
export const previewFix = (fix: readonly FixStep[], guide: unknown): readonly FixPreview[] =>
  fix.map(({ op, path, value }) => {
    const where = pathName(path)
    const before = op === 'add' ? undefined : said(valueAt(guide, path), path)[0]
    const after = op === 'remove' ? undefined : said(value, path)[0]
    if (!before || !after) return { op, where, before, after }
    const [left, right] = differingSpans(before.text, after.text)
    return { op, where, before: { ...before, ranges: [left] }, after: { ...after, ranges: [right] } }
  })
