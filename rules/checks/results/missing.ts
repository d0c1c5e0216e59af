import { rawRange } from '../../canonical/text/text.ts'
import { compareResults } from '../../compare/result-sets.ts'
import { defineRule } from '../../rule.ts'
import { findAbsence } from '../verbs/missing.ts'

/** Finds results that are not published, or a result of the standard that is not among them. */
export const missing = defineRule({
  id: 'results/missing',
  element: 'results',
  needs: 'standard',
  reads: ['results'],
  *check({ facts: { guide, standard }, directory }) {
    const absence = findAbsence('results', guide, standard, directory)
    if (absence) yield absence
    for (const result of compareResults(standard, guide.results?.value, directory.materials).missing) {
      yield {
        message: 'fewer',
        data: { result: result.name.text },
        place: [result.key],
        path: '/results',
        expected: result.name.raw,
        meaning: { expected: result.meaning },
        direction: 'different',
        evidence: [
          {
            side: 'standard',
            path: `/results/${result.row}/name`,
            ...rawRange(result.name, 0, result.name.text.length),
          },
        ],
        fix: [{ path: '/results/-', op: 'add', value: standard.results?.raw[result.row] }],
      }
    }
  },
})
