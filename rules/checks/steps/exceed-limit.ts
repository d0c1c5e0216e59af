import { addDurations, compareDurations, type Duration } from '../../canonical/duration.ts'
import type { StepFact } from '../../canonical/step.ts'
import type { GuideFacts } from '../../facts.ts'
import { defineRule } from '../../rule.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

/** Steps before the time begins to run and after the decision; agencies count them in or leave them out. */
const besideTheLimit = new Set(['收件', '公示', '制证', '送达'])

const sumOf = (steps: readonly StepFact[]): Duration | undefined =>
  addDurations(steps.flatMap(({ limit }) => limit?.duration ?? []))

/** The time of all steps, where it is beyond the promise, and whether it is so without those that may be left out. */
const excessOf = ({ steps, promisedLimit }: Pick<GuideFacts, 'steps' | 'promisedLimit'>) => {
  if (!steps || !promisedLimit) return undefined
  const promised = promisedLimit.value.duration
  const total = sumOf(steps.value)
  if (!total || compareDurations(total, promised) !== 'longer') return undefined
  const core = sumOf(steps.value.filter(({ keys }) => !keys.every((key) => besideTheLimit.has(key))))
  return { total, isCertain: core !== undefined && compareDurations(core, promised) === 'longer' }
}

/** Finds steps that together take longer than is promised. */
export const exceedLimit = defineRule({
  id: 'steps/exceed-limit',
  element: 'steps',
  severity: 'error',
  needs: 'guide',
  reads: ['steps', 'promisedLimit'],
  *check({ facts: { guide, standard } }) {
    const excess = excessOf(guide)
    const { steps, promisedLimit } = guide
    if (!excess || !steps || !promisedLimit) return
    // Where the standard counts such steps in as well, the sum says nothing.
    if (!excess.isCertain && (!standard?.steps || excessOf(standard))) return
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
