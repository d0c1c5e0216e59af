import { compareDurations } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'
import { limitProblem } from '../verbs/limit-problem.ts'

/** Finds a legal limit in another unit, so that it cannot be said whether it is as long as the standard's. */
export const unitDiffers = defineRule({
  id: 'legalLimit/unit-differs',
  element: 'legalLimit',
  severity: 'warning',
  needs: 'standard',
  reads: ['legalLimit'],
  *check({ facts: { guide, standard } }) {
    if (!guide.legalLimit || !standard.legalLimit) return
    if (compareDurations(guide.legalLimit.value.duration, standard.legalLimit.value.duration) !== 'overlap')
      return
    yield {
      ...limitProblem('legalLimit', standard.legalLimit, guide.legalLimit),
      message: 'differs',
      fix: [{ path: '/legalLimit', op: 'replace', value: standard.legalLimit.raw }],
    }
  },
})
