/** How the charges of a guide differ from the standard's. */
import type { ChargeFact, FeeFact } from '../canonical/fees/fee.ts'
import { alignSets, closeness } from './sets.ts'

/** One difference of what is charged. */
export type FeeDifference =
  | { readonly kind: 'more' | 'less'; readonly standard: ChargeFact; readonly guide: ChargeFact }
  | { readonly kind: 'extra'; readonly guide: ChargeFact }
  /** The amounts in the text of 收费标准 differ; no charges are listed to compare. */
  | { readonly kind: 'text'; readonly isMore: boolean }

const closeEnough = 0.5

/** Compares what is charged; nothing where one side charges nothing or publishes no amounts. */
export const compareFees = (standard: FeeFact, guide: FeeFact): readonly FeeDifference[] => {
  if (!standard.charged || !guide.charged) return []
  if (standard.charges?.length && guide.charges?.length) {
    const { pairs, extra } = alignSets(standard.charges, guide.charges, (one, other) => {
      if (one.key === other.key) return 0
      const alike = closeness(one.key, other.key)
      return alike >= closeEnough || (standard.charges?.length === 1 && guide.charges?.length === 1)
        ? 1 - alike / 2
        : undefined
    })
    return [
      ...pairs.flatMap((pair) => {
        const [expected, actual] = [pair.standard.amount, pair.guide.amount]
        if (expected === undefined || actual === undefined || expected === actual) return []
        return [
          { kind: actual > expected ? 'more' : 'less', standard: pair.standard, guide: pair.guide } as const,
        ]
      }),
      ...extra.map((charge) => ({ kind: 'extra', guide: charge }) as const),
    ]
  }
  const [expected, actual] = [standard.amounts, guide.amounts]
  if (expected.length === 0 || actual.length === 0 || expected.join() === actual.join()) return []
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  return [{ kind: 'text', isMore: sum(actual) >= sum(expected) }]
}
