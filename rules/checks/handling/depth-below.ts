import { repairHandling } from '../../compare/handling-repair.ts'
import { defineRule } from '../../rule.ts'

/** Finds an online depth below the standard's. */
export const depthBelow = defineRule({
  id: 'handling/depth-below',
  element: 'handling',
  needs: 'standard',
  reads: ['handling'],
  *check({ facts: { guide, standard } }) {
    const actual = guide.handling?.value.onlineDepth
    const expected = standard.handling?.value.onlineDepth
    if (actual === undefined || expected === undefined || actual >= expected) return
    const fix =
      guide.handling && standard.handling
        ? repairHandling(guide.handling.value, standard.handling.value, 'onlineDepth')
        : undefined
    yield {
      message: 'below',
      data: { actual, expected },
      place: ['onlineDepth'],
      path: '/handling/onlineDepth',
      expected,
      actual,
      bound: 'handling/onlineDepth',
      direction: 'worse',
      ...(fix ? { fix } : {}),
    }
  },
})
