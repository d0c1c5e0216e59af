import type { Fee } from '../../catalog.ts'
import { defineRule, type Evidence } from '../../rule.ts'

/** What names the fee: its charges, or the standard that it is charged by. */
const writtenIn = ({ charges = [], standard = '' }: Fee): readonly Evidence[] => {
  const named = charges.map(({ name }, at) => ({ path: `/fee/charges/${at}/name`, text: name }))
  const all = named.length > 0 || standard === '' ? named : [{ path: '/fee/standard', text: standard }]
  return all.map(({ path, text }) => ({ side: 'guide', path, start: 0, end: text.length }))
}

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
      evidence: writtenIn(guide.fee.raw),
      fix: [{ path: '/fee', op: 'replace', value: standard.fee.raw }],
    }
  },
})
