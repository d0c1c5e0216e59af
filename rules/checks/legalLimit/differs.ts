import { compareDurations } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'
import { limitProblem } from '../verbs/limit-problem.ts'

/** Finds a legal limit that is another than the standard's, also none against a number. */
export const differs = defineRule({
  id: 'legalLimit/differs',
  element: 'legalLimit',
  needs: 'standard',
  reads: ['legalLimit'],
  *check({ facts: { guide, standard } }) {
    if (!guide.legalLimit || !standard.legalLimit) return
    const order = compareDurations(guide.legalLimit.value.duration, standard.legalLimit.value.duration)
    if (order !== 'longer' && order !== 'shorter') return
    yield {
      ...limitProblem('legalLimit', standard.legalLimit, guide.legalLimit),
      message: 'differs',
      fix: [{ path: '/legalLimit', op: 'replace', value: standard.legalLimit.raw }],
    }
  },
})
