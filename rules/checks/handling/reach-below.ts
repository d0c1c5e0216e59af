import { reaches } from '../../catalog.ts'
import { defineRule } from '../../rule.ts'

/** Finds an item that can be handled in fewer places than the standard says. */
export const reachBelow = defineRule({
  id: 'handling/reach-below',
  element: 'handling',
  needs: 'standard',
  reads: ['handling'],
  *check({ facts: { guide, standard } }) {
    const actual = guide.handling?.value.reach
    const expected = standard.handling?.value.reach
    if (!actual || !expected || reaches.indexOf(actual) >= reaches.indexOf(expected)) return
    yield {
      message: 'below',
      data: { actual: { term: `reach.${actual}` }, expected: { term: `reach.${expected}` } },
      place: ['reach'],
      path: '/handling/reach',
      expected,
      actual,
      bound: 'handling/reach',
      direction: 'worse',
      fix: [{ path: '/handling/reach', op: 'replace', value: expected }],
    }
  },
})
