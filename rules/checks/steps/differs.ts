import type { StepFact } from '../../canonical/items/step.ts'
import { compareDurations } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

const keyOf = ({ keys }: StepFact): string => keys.join('+')

/** Finds steps that take another time than in the standard, or stand in another order. */
export const differs = defineRule({
  id: 'steps/differs',
  element: 'steps',
  needs: 'standard',
  reads: ['steps'],
  *check({ facts: { guide, standard } }) {
    if (!guide.steps || !standard.steps) return
    const published = guide.steps.value
    for (const [standardAt, step] of standard.steps.value.entries()) {
      const at = published.findIndex((other) => keyOf(other) === keyOf(step))
      const own = published[at]
      if (!own?.limit || !step.limit) continue
      const order = compareDurations(own.limit.duration, step.limit.duration)
      if (order !== 'longer' && order !== 'shorter') continue
      yield {
        message: 'limit',
        data: {
          name: own.name.raw,
          actual: sayDuration(own.limit.duration),
          expected: sayDuration(step.limit.duration),
        },
        place: [keyOf(step), 'limit'],
        path: `/steps/${at}/limit`,
        expected: standard.steps.raw[standardAt]?.limit,
        actual: guide.steps.raw[at]?.limit,
        meaning: { expected: step.limit.meaning, actual: own.limit.meaning },
        direction: order === 'longer' ? 'worse' : 'better',
      }
    }
    const common = (steps: readonly StepFact[], others: readonly StepFact[]): readonly string[] => {
      const keys = new Set(others.map(keyOf))
      return steps.map(keyOf).filter((key) => keys.has(key))
    }
    const expected = common(standard.steps.value, published)
    const actual = common(published, standard.steps.value)
    if (expected.join() === actual.join() || expected.length !== actual.length) return
    yield {
      message: 'order',
      data: { actual, expected },
      place: ['order'],
      path: '/steps',
      expected,
      actual,
    }
  },
})
