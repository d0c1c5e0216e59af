import { compareFees } from '../../compare/fees.ts'
import { defineRule, type Evidence } from '../../rule.ts'

/** Where the text of the standard says the amount. */
const amountAt = (standard: string | undefined, amount: number | undefined): readonly Evidence[] => {
  const found = new RegExp(`(?<![\\d.])${amount}(?![\\d.])`).exec(standard ?? '')
  if (amount === undefined || !found) return []
  return [{ side: 'guide', path: '/fee/standard', start: found.index, end: found.index + found[0].length }]
}

/** Finds a higher fee than the standard's, or one charge more. */
export const amountDiffers = defineRule({
  id: 'fee/amount-differs',
  element: 'fee',
  needs: 'standard',
  reads: ['fee'],
  *check({ facts: { guide, standard } }) {
    if (!guide.fee || !standard.fee) return
    for (const difference of compareFees(standard.fee.value, guide.fee.value)) {
      if (difference.kind === 'less') continue
      if (difference.kind === 'text') {
        const [actual, expected] = [guide.fee.value.standard, standard.fee.value.standard]
        if (!actual || !expected) continue
        yield {
          message: 'text',
          data: { actual: actual.text, expected: expected.text },
          place: ['standard'],
          path: '/fee/standard',
          expected: expected.raw,
          actual: actual.raw,
          meaning: { expected: standard.fee.value.amounts, actual: guide.fee.value.amounts },
          direction: difference.isMore ? 'worse' : 'better',
          evidence: [
            { side: 'standard', path: '/fee/standard', start: 0, end: expected.raw.length },
            { side: 'guide', path: '/fee/standard', start: 0, end: actual.raw.length },
          ],
          fix: [{ path: '/fee/standard', op: 'replace', value: expected.raw }],
        }
        continue
      }
      const { guide: charge } = difference
      const path = `/fee/charges/${charge.row}`
      if (difference.kind === 'extra')
        yield {
          message: 'extra',
          data: { charge: charge.name },
          place: [charge.key],
          path,
          actual: charge.name,
          direction: 'worse',
          evidence: [{ side: 'guide', path: `${path}/name`, start: 0, end: charge.name.length }],
          fix: [{ path, op: 'remove' }],
        }
      else
        yield {
          message: 'amount',
          data: {
            charge: charge.name,
            actual: charge.amount ?? 0,
            expected: difference.standard.amount ?? 0,
          },
          place: [difference.standard.key, 'amount'],
          path: `${path}/amount`,
          expected: difference.standard.amount,
          actual: charge.amount,
          direction: 'worse',
          evidence: amountAt(guide.fee.raw.standard, charge.amount),
          fix: [{ path: `${path}/amount`, op: 'replace', value: difference.standard.amount }],
        }
    }
  },
})
