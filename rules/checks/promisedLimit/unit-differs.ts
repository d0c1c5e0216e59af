import { compareDurations } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'
import { limitProblem } from '../verbs/limit-problem.ts'

/** Finds a promise in another unit, so that it cannot be said whether it is longer than the standard's. */
export const unitDiffers = defineRule({
  id: 'promisedLimit/unit-differs',
  element: 'promisedLimit',
  severity: 'warning',
  needs: 'standard',
  reads: ['promisedLimit'],
  *check({ facts: { guide, standard } }) {
    const [promised, expected] = [guide.promisedLimit, standard.promisedLimit]
    if (!promised || !expected) return
    if (compareDurations(promised.value.duration, expected.value.duration) !== 'overlap') return
    yield { ...limitProblem('promisedLimit', expected, promised), message: 'differs' }
  },
})
