import { repairHandling } from '../../compare/handling-repair.ts'
import { defineRule } from '../../rule.ts'

// The department's own promise of 2019, not a law: at most one visit.
const promisedVisits = 1
const wholly = 4

/** Finds more visits than the standard needs or, where it says nothing, than the province promises. */
export const visitsOver = defineRule({
  id: 'handling/visits-over',
  element: 'handling',
  needs: 'standard',
  reads: ['handling'],
  subsumes: ['handling/online-contradicts'],
  *check({ facts: { guide, standard } }) {
    const actual = guide.handling?.value.maxVisits
    const expected = standard.handling?.value.maxVisits
    if (actual === undefined) return
    const problem = {
      place: ['maxVisits'],
      path: '/handling/maxVisits',
      actual,
      bound: 'handling/maxVisits' as const,
      direction: 'worse' as const,
    }
    if (expected === undefined) {
      // A visit to what is done wholly online is a contradiction, which another rule finds.
      if (actual > promisedVisits && guide.handling?.value.onlineDepth !== wholly)
        yield { ...problem, message: 'promise', data: { actual }, severity: 'warning' }
    } else if (actual > expected) {
      const fix =
        guide.handling && standard.handling
          ? repairHandling(guide.handling.value, standard.handling.value, 'maxVisits')
          : undefined
      yield {
        ...problem,
        message: 'over',
        data: { actual, expected },
        expected,
        ...(fix ? { fix } : {}),
      }
    }
  },
})
