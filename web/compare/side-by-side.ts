import { canonicalText } from '../../rules/canonical/text/text.ts'
import { diffTexts } from '../../rules/compare/text-diff.ts'
import type { Comparison, GuidePair } from '../api/comparison.ts'
import type { Range } from '../words/text-marks.ts'
import { sayFields, sayValue } from '../words/values.ts'

type PairElement = GuidePair['elements'][number]
type Difference = Comparison['differences'][number]

/** What a member of a list is called by, and so is not said again among its facts; and its kind, which is not compared. */
const called: ReadonlySet<string> = new Set([
  'name',
  'title',
  'docNumber',
  'article',
  'value',
  'unit',
  'kind',
])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A published part in words with those of its facts that are not as in another: 居民身份证（复印件份数 2 份）. */
const sayPart = (value: unknown, other: unknown, field: string): string => {
  const said = sayValue(value, field)
  if (!isRecord(value) || !('name' in value || 'title' in value || 'unit' in value)) return said
  const beside = isRecord(other) ? other : {}
  const facts = Object.entries(value).filter(
    ([key, fact]) => !called.has(key) && JSON.stringify(fact) !== JSON.stringify(beside[key]),
  )
  return facts.length === 0 ? said : `${said}（${sayFields(facts)}）`
}

/** One side of a part as it is shown: its words, and the characters in which it differs. */
export interface ShownSide {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** A part beside its counterpart; a side that has none is undefined. */
export interface ShownPart {
  readonly field: string | undefined
  readonly a: ShownSide | undefined
  readonly b: ShownSide | undefined
  readonly same: boolean
}

const whole = (text: string): ShownSide => ({ text, ranges: [{ start: 0, end: text.length }] })
const plain = (text: string): ShownSide => ({ text, ranges: [] })

/** Two texts with the words that differ marked; numbers with their units, and titles in 《》, are marked whole. */
export const markWords = (a: string, b: string): readonly [ShownSide, ShownSide] => {
  const changed = diffTexts(canonicalText(a), canonicalText(b)).filter(({ isSame }) => !isSame)
  return [
    { text: a, ranges: changed.map(({ standard }) => standard) },
    { text: b, ranges: changed.map(({ guide }) => guide) },
  ]
}

/** The parts of an element beside each other, those that mean the same without marks. */
export const shownParts = ({
  element,
  parts,
}: Pick<PairElement, 'element' | 'parts'>): readonly ShownPart[] =>
  parts.map(({ field, a, b, same }) => {
    const name = field ?? element
    const say = (value: unknown, other: unknown) =>
      value === null ? undefined : same ? sayValue(value, name) : sayPart(value, other, name)
    const [left, right] = [say(a, b), say(b, a)]
    const shown = { field: field ?? undefined, same }
    if (same || left === undefined || right === undefined) {
      const side = same ? plain : whole
      return {
        ...shown,
        a: left === undefined ? undefined : side(left),
        b: right === undefined ? undefined : side(right),
      }
    }
    const [markedA, markedB] = markWords(left, right)
    return { ...shown, a: markedA, b: markedB }
  })

/** One difference of two agencies: an element of an item. */
export interface Step {
  readonly code: string
  readonly element: string
}

/** Which differences are looked at: of one element, of one standing, or all. */
export interface StepChoice {
  readonly element: string | undefined
  readonly standing: string | undefined
}

/** The differences that a choice leaves, each item with the elements that it keeps. */
export const chosenDifferences = (
  differences: readonly Difference[],
  { element, standing }: StepChoice,
): readonly Difference[] =>
  differences.flatMap((one) => {
    const elements = one.elements.filter(
      (other) =>
        (element === undefined || other.element === element) &&
        (standing === undefined || (other.standing ?? 'unstated') === standing),
    )
    return elements.length === 0 ? [] : [{ ...one, elements }]
  })

/** The next or the previous difference; at either end it stays. */
export const stepFrom = (
  differences: readonly Difference[],
  at: Step | undefined,
  by: 1 | -1,
): Step | undefined => {
  const steps = differences.flatMap(({ code, elements }) =>
    elements.map(({ element }): Step => ({ code, element })),
  )
  const here = steps.findIndex(({ code, element }) => code === at?.code && element === at.element)
  if (here >= 0) return steps[Math.min(Math.max(here + by, 0), steps.length - 1)]
  return steps.find(({ code }) => code === at?.code) ?? steps[0]
}
