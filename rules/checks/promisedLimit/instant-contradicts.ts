import { compareDurations, durationOf } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

const atOnce = durationOf({ value: 0, unit: 'instant' })

/** Finds an item called 即办件 with a promise of more than one working day, or one done at once called 承诺件. */
export const instantContradicts = defineRule({
  id: 'promisedLimit/instant-contradicts',
  element: 'promisedLimit',
  severity: 'error',
  needs: 'guide',
  reads: ['promisedLimit', 'handling'],
  subsumes: ['promisedLimit/over-standard'],
  *check({ facts: { guide } }) {
    const { promisedLimit, handling } = guide
    if (!promisedLimit || !handling) return
    const { duration } = promisedLimit.value
    const common = {
      place: ['kind'],
      path: '/promisedLimit',
      actual: promisedLimit.raw,
      meaning: { expected: handling.value.kind, actual: duration.meaning },
    }
    if (handling.value.kind === 'instant' && compareDurations(duration, atOnce) === 'longer')
      yield { ...common, message: 'tooLong', data: { promised: sayDuration(promisedLimit.raw) } }
    // What is done at once is rightly published; it is the kind that gainsays it.
    if (handling.value.kind === 'promised' && duration.meaning === atOnce.meaning)
      yield { ...common, path: '/handling/kind', message: 'atOnce', data: {} }
  },
})
