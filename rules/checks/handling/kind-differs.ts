import { compareDurations, durationOf } from '../../canonical/quantities/duration.ts'
import { defineRule } from '../../rule.ts'

const atOnce = durationOf({ value: 0, unit: 'instant' })

/** Finds items that the standard does at once and the guide only promises. */
export const kindDiffers = defineRule({
  id: 'handling/kind-differs',
  element: 'handling',
  needs: 'standard',
  reads: ['handling', 'promisedLimit'],
  subsumes: ['promisedLimit/instant-contradicts'],
  *check({ facts: { guide, standard } }) {
    if (guide.handling?.value.kind !== 'promised' || standard.handling?.value.kind !== 'instant') return
    // A promise of days gainsays 即办件: then it has to be put right first.
    const promised = guide.promisedLimit?.value.duration
    const isAtOnce = !promised || compareDurations(promised, atOnce) !== 'longer'
    yield {
      message: 'differs',
      data: { actual: { term: 'kind.promised' }, expected: { term: 'kind.instant' } },
      place: ['kind'],
      path: '/handling/kind',
      expected: 'instant',
      actual: 'promised',
      bound: 'handling/kind',
      direction: 'worse',
      ...(isAtOnce ? { fix: [{ path: '/handling/kind', op: 'replace', value: 'instant' }] } : {}),
    }
  },
})
