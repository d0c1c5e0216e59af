import { compareFees } from '../../compare/fees.ts'
import { defineRule } from '../../rule.ts'

/** Finds fees below the standard's. */
export const betterThanStandard = defineRule({
  id: 'fee/better-than-standard',
  element: 'fee',
  severity: 'info',
  needs: 'standard',
  reads: ['fee'],
  *check({ facts: { guide, standard } }) {
    if (!guide.fee || !standard.fee) return
    if (standard.fee.value.charged && !guide.fee.value.charged)
      yield {
        message: 'free',
        data: {},
        place: ['charged'],
        path: '/fee/charged',
        expected: true,
        actual: false,
        direction: 'better',
      }
    for (const difference of compareFees(standard.fee.value, guide.fee.value)) {
      if (difference.kind !== 'less') continue
      const { standard: expected, guide: actual } = difference
      yield {
        message: 'less',
        data: { charge: actual.name, actual: actual.amount ?? 0, expected: expected.amount ?? 0 },
        place: [expected.key, 'amount'],
        path: `/fee/charges/${actual.row}/amount`,
        expected: expected.amount,
        actual: actual.amount,
        direction: 'better',
      }
    }
  },
})
