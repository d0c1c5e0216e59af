import { excessOf } from '../../compare/handling-times.ts'
import { defineRule } from '../../rule.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

/** Finds steps that together take longer than is promised. */
export const exceedLimit = defineRule({
  id: 'steps/exceed-limit',
  element: 'steps',
  severity: 'error',
  needs: 'guide',
  reads: ['steps', 'promisedLimit'],
  *check({ facts: { guide, standard } }) {
    const { steps, promisedLimit } = guide
    if (!steps || !promisedLimit) return
    const excess = excessOf(steps.value, promisedLimit.value.duration)
    if (!excess) return
    const isStandard = () =>
      standard?.promisedLimit && excessOf(standard.steps?.value, standard.promisedLimit.value.duration)
    // Where the standard counts such steps in as well, the sum says nothing.
    if (!excess.isCertain && (!standard?.steps || isStandard())) return
    yield {
      message: 'exceed',
      data: { total: sayDuration(excess.total), promised: sayDuration(promisedLimit.raw) },
      place: [],
      path: '/steps',
      expected: promisedLimit.raw,
      actual: steps.raw,
      meaning: { expected: promisedLimit.value.meaning, actual: excess.total.meaning },
    }
  },
})
