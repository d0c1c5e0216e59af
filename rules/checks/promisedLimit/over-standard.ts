import { compareDurations } from '../../canonical/quantities/duration.ts'
import { promiseFacts, repairPromise } from '../../compare/promise-repair.ts'
import { defineRule } from '../../rule.ts'
import { limitProblem } from '../verbs/limit-problem.ts'

/** Finds a promise that is longer than the standard's. */
export const overStandard = defineRule({
  id: 'promisedLimit/over-standard',
  element: 'promisedLimit',
  needs: 'standard',
  reads: promiseFacts,
  concerns: ({ facts: { guide, standard } }) =>
    guide.promisedLimit !== undefined &&
    standard.promisedLimit !== undefined &&
    compareDurations(guide.promisedLimit.value.duration, standard.promisedLimit.value.duration) === 'longer',
  *check({ facts: { guide, standard } }) {
    const [promised, expected] = [guide.promisedLimit, standard.promisedLimit]
    if (!promised || !expected) return
    if (compareDurations(promised.value.duration, expected.value.duration) !== 'longer') return
    const fix = repairPromise(guide, standard)
    yield {
      ...limitProblem('promisedLimit', expected, promised),
      message: 'over',
      direction: 'worse',
      ...(fix ? { fix } : {}),
    }
  },
})
