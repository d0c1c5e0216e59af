import { defineRule } from '../../rule.ts'

/** The guide publishes no code at all. */
export const missing = defineRule({
  id: 'code/missing',
  element: 'code',
  needs: 'standard',
  reads: ['code'],
  concerns: ({ facts }) => facts.guide.code?.value.base === undefined,
  *check({ facts: { guide, standard } }) {
    const codes = guide.code?.value
    if (codes?.base || codes?.implementation || codes?.handling) return
    const expected = standard.item.code
    yield {
      message: 'absent',
      data: { expected },
      place: [],
      path: '',
      expected,
      direction: 'absent',
      fix: [{ path: '/baseCode', op: 'add', value: expected }],
    }
  },
})
