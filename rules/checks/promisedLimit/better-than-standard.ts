import { compareDurations } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'
import { limitProblem } from '../verbs/limit-problem.ts'

/** Finds a promise that is shorter than the standard's. */
export const betterThanStandard = defineRule({
  id: 'promisedLimit/better-than-standard',
  element: 'promisedLimit',
  needs: 'standard',
  severity: 'info',
  reads: ['promisedLimit'],
  *check({ facts: { guide, standard } }) {
    const [promised, expected] = [guide.promisedLimit, standard.promisedLimit]
    if (!promised || !expected) return
    if (compareDurations(promised.value.duration, expected.value.duration) !== 'shorter') return
    yield { ...limitProblem('promisedLimit', expected, promised), message: 'better', direction: 'better' }
  },
})
