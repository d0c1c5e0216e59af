import { amountsIn, type FeeFact } from '../../canonical/fees/fee.ts'
import { asksPayment, type PaymentClaim, readPayments } from '../../canonical/fees/payment.ts'
import { rawRange, type Text } from '../../canonical/text/text.ts'
import type { FactName, GuideFacts } from '../../facts/facts.ts'
import { besideProse, defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

const reads = ['fee', 'procedure', 'faq', 'conditions'] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof reads)[number]>

/** What is listed as charged; undefined where nothing is. */
const chargedIn = (
  fee: FeeFact,
): { readonly words: string; readonly path: string; readonly amounts: readonly number[] } | undefined => {
  if (fee.says === 'charged' && fee.standard)
    return { words: fee.standard.text, path: '/fee/standard', amounts: fee.amounts }
  const charge = fee.charges?.find(({ amount }) => amount !== undefined && amount > 0)
  return (
    charge && {
      words: `${charge.name} ${charge.amount}`,
      path: `/fee/charges/${charge.row}/name`,
      amounts: [charge.amount ?? 0],
    }
  )
}

/** Conditions of insurance say 缴费 of contributions; a fee of theirs has a name or an amount. */
const speaksOfContributions = ({ text }: Text, { start, end }: PaymentClaim): boolean =>
  /保险|参保|缴费年限|累计缴费|缴费满/.test(text) && !/元|工本|手续|收费/.test(text.slice(start, end))

interface PlacedClaim {
  readonly where: string
  readonly term: string
  readonly path: string
  readonly text: Text
  readonly claim: PaymentClaim
}

/** What the prose of a guide says of paying. */
const claimsIn = ({ procedure, faq, conditions }: Facts): readonly PlacedClaim[] => {
  const found: PlacedClaim[] = []
  const look = (where: string, term: string, path: string, text: Text | undefined) => {
    if (text) for (const claim of readPayments(text)) found.push({ where, term, path, text, claim })
  }
  look('window', 'element.procedure', '/procedure/window', procedure?.value.window?.text)
  look('online', 'element.procedure', '/procedure/online', procedure?.value.online?.text)
  faq?.value.forEach(({ answer }, at) => {
    look('faq', 'part.faq', `/faq/${at}/answer`, answer.text)
  })
  look('conditions', 'element.conditions', '/conditions', conditions?.value.text)
  return found.filter(
    ({ path, text, claim }) => path !== '/conditions' || !speaksOfContributions(text, claim),
  )
}

/** Finds a fee that is said to be charged and not charged, in the field itself or in prose beside it. */
export const contradicts = defineRule({
  id: 'fee/contradicts',
  element: 'fee',
  severity: 'error',
  needs: 'guide',
  reads,
  subsumes: [
    'fee/charged',
    'fee/amount-differs',
    'fee/basis-missing',
    'fee/better-than-standard',
    'procedure/differs',
    'conditions/clause-extra',
  ],
  concerns: ({ facts: { guide } }) => {
    const { fee, conditions } = guide
    return (
      fee !== undefined &&
      (fee.value.charged ||
        chargedIn(fee.value) !== undefined ||
        (conditions !== undefined && asksPayment(conditions.value.text)))
    )
  },
  pieces: besideProse('fee', ({ prose }, fee) => fee !== undefined && asksPayment(prose.text)),
  *check({ facts: { guide, standard } }) {
    const fee = guide.fee?.value
    if (!fee) return
    const actual = guide.fee?.raw
    const standardLength = fee.standard?.raw.length ?? 0
    const listed = chargedIn(fee)
    if (fee.charged && fee.says === 'free' && fee.standard && !listed)
      yield {
        message: 'charged',
        data: { words: fee.standard.text },
        place: ['charged'],
        path: '/fee/standard',
        actual,
        meaning: { expected: fee.charged, actual: 'free' },
        evidence: [{ side: 'guide', path: '/fee/standard', start: 0, end: standardLength }],
      }
    if (!fee.charged && listed)
      yield {
        message: 'free',
        data: { words: listed.words },
        place: ['charged'],
        path: listed.path,
        actual,
        meaning: { expected: fee.charged, actual: listed.amounts },
        evidence: [
          {
            side: 'guide',
            path: listed.path,
            start: 0,
            end: listed.path === '/fee/standard' ? standardLength : listed.words.lastIndexOf(' '),
          },
        ],
      }
    const known = new Set(
      standard ? claimsIn(standard).map(({ text, claim }) => text.text.slice(claim.start, claim.end)) : [],
    )
    const seen = new Set<string>()
    for (const { where, term, path, text, claim } of claimsIn(guide)) {
      const words = text.text.slice(claim.start, claim.end)
      if ((claim.says === 'charged') === fee.charged || known.has(words) || seen.has(where)) continue
      seen.add(where)
      yield {
        message: claim.says === 'charged' ? 'asked' : 'denied',
        data: { words, where: { term } },
        place: [where],
        path,
        expected: actual,
        actual: text.raw,
        meaning: {
          expected: fee.charged,
          actual: [claim.says, ...amountsIn(text.text.slice(claim.sentence.start, claim.sentence.end))],
        },
        confidence: certainty.statedInProse,
        evidence: [{ side: 'guide', path, ...rawRange(text, claim.sentence.start, claim.sentence.end) }],
      }
    }
  },
})
