import { defineRule } from '../../rule.ts'

/** Finds a fee whose ground is not published. */
export const basisMissing = defineRule({
  id: 'fee/basis-missing',
  element: 'fee',
  needs: 'guide',
  reads: ['fee'],
  *check({ facts: { guide, standard } }) {
    const fee = guide.fee
    if (!fee?.value.charged || fee.value.basis) return
    const expected = standard?.fee?.value.basis
    // The standard's own gap is the standard's finding; guides that repeat it are not asked for more.
    if (standard?.fee?.value.charged && !expected) return
    yield {
      message: 'missing',
      data: {},
      place: ['basis'],
      path: fee.raw.basis === undefined ? '/fee' : '/fee/basis',
      expected: expected?.raw,
      actual: fee.raw.basis,
      severity: 'warning',
      ...(expected && standard?.fee?.value.charged
        ? { fix: [{ path: '/fee/basis', op: 'add' as const, value: expected.raw }] }
        : {}),
    }
  },
})
