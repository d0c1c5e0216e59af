import { defineRule } from '../../rule.ts'

/** Finds a fee where the standard has none. */
export const charged = defineRule({
  id: 'fee/charged',
  element: 'fee',
  needs: 'standard',
  reads: ['fee'],
  subsumes: ['fee/basis-missing', 'fee/amount-differs'],
  *check({ facts: { guide, standard } }) {
    if (!guide.fee?.value.charged || standard.fee?.value.charged !== false) return
    yield {
      message: 'charged',
      data: {},
      place: ['charged'],
      path: '/fee/charged',
      expected: standard.fee.raw,
      actual: guide.fee.raw,
      meaning: { expected: standard.fee.value.meaning, actual: guide.fee.value.meaning },
      direction: 'worse',
      fix: [{ path: '/fee', op: 'replace', value: standard.fee.raw }],
    }
  },
})
