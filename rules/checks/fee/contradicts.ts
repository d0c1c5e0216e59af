import type { FeeFact } from '../../canonical/fee.ts'
import { defineRule } from '../../rule.ts'

/** What is listed as charged; undefined where nothing is. */
const chargedIn = (fee: FeeFact): { readonly words: string; readonly path: string } | undefined => {
  if (fee.says === 'charged' && fee.standard) return { words: fee.standard.text, path: '/fee/standard' }
  const charge = fee.charges?.find(({ amount }) => amount !== undefined && amount > 0)
  return charge && { words: `${charge.name} ${charge.amount}`, path: `/fee/charges/${charge.row}/name` }
}

/** Finds a fee that is said to be charged and not charged. */
export const contradicts = defineRule({
  id: 'fee/contradicts',
  element: 'fee',
  severity: 'error',
  needs: 'guide',
  reads: ['fee'],
  subsumes: ['fee/charged', 'fee/amount-differs', 'fee/basis-missing', 'fee/better-than-standard'],
  *check({ facts: { guide } }) {
    const fee = guide.fee?.value
    if (!fee) return
    const standardLength = fee.standard?.raw.length ?? 0
    if (fee.charged) {
      const listsAmount = fee.charges?.some(({ amount }) => amount !== undefined && amount > 0) ?? false
      if (fee.says !== 'free' || !fee.standard || listsAmount) return
      yield {
        message: 'charged',
        data: { words: fee.standard.text },
        place: ['charged'],
        path: '/fee/standard',
        actual: guide.fee?.raw,
        evidence: [{ side: 'guide', path: '/fee/standard', start: 0, end: standardLength }],
      }
      return
    }
    const found = chargedIn(fee)
    if (!found) return
    yield {
      message: 'free',
      data: { words: found.words },
      place: ['charged'],
      path: found.path,
      actual: guide.fee?.raw,
      ...(found.path === '/fee/standard'
        ? { evidence: [{ side: 'guide' as const, path: found.path, start: 0, end: standardLength }] }
        : {}),
    }
  },
})
