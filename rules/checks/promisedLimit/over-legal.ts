import { compareDurations } from '../../canonical/quantities/duration.ts'
import { promiseFacts, repairPromise } from '../../compare/promise-repair.ts'
import { defineRule } from '../../rule.ts'
import { sayDuration } from '../verbs/limit-problem.ts'

/** Finds a promise that is longer than the law allows: the standard's legal limit, or the guide's own where there is none. */
export const overLegal = defineRule({
  id: 'promisedLimit/over-legal',
  element: 'promisedLimit',
  severity: 'error',
  needs: 'guide',
  reads: [...promiseFacts, 'legalLimit'],
  subsumes: ['promisedLimit/over-standard', 'promisedLimit/unit-differs'],
  concerns: ({ facts: { guide, standard } }) => {
    const legal = standard?.legalLimit ?? guide.legalLimit
    return (
      guide.promisedLimit !== undefined &&
      legal !== undefined &&
      compareDurations(guide.promisedLimit.value.duration, legal.value.duration) === 'longer'
    )
  },
  *check({ facts: { guide, standard } }) {
    const promised = guide.promisedLimit
    const legal = standard?.legalLimit ?? guide.legalLimit
    if (!promised || !legal) return
    if (compareDurations(promised.value.duration, legal.value.duration) !== 'longer') return
    const expected = standard?.promisedLimit
    const isLawful = expected && compareDurations(expected.value.duration, legal.value.duration) !== 'longer'
    const fix = isLawful ? repairPromise(guide, standard) : undefined
    yield {
      message: 'over',
      data: { promised: sayDuration(promised.raw), legal: sayDuration(legal.raw) },
      place: [],
      path: '/promisedLimit',
      expected: legal.raw,
      actual: promised.raw,
      meaning: { expected: legal.value.meaning, actual: promised.value.meaning },
      ...(fix ? { fix } : {}),
    }
  },
})
