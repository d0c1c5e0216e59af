import { defineRule } from '../../rule.ts'

/** Finds items that the standard does at once and the guide only promises. */
export const kindDiffers = defineRule({
  id: 'handling/kind-differs',
  element: 'handling',
  needs: 'standard',
  reads: ['handling'],
  subsumes: ['promisedLimit/instant-contradicts'],
  *check({ facts: { guide, standard } }) {
    if (guide.handling?.value.kind !== 'promised' || standard.handling?.value.kind !== 'instant') return
    yield {
      message: 'differs',
      data: { actual: { term: 'kind.promised' }, expected: { term: 'kind.instant' } },
      place: ['kind'],
      path: '/handling/kind',
      expected: 'instant',
      actual: 'promised',
      bound: 'handling/kind',
      direction: 'worse',
      fix: [{ path: '/handling/kind', op: 'replace', value: 'instant' }],
    }
  },
})
