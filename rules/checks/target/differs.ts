import { compareTargets } from '../../compare/targets.ts'
import { defineRule } from '../../rule.ts'

/** The guide names others as applicants than the standard: some in their place, or more. */
export const differs = defineRule({
  id: 'target/differs',
  element: 'target',
  needs: 'standard',
  reads: ['target'],
  *check({ facts: { guide, standard } }) {
    if (!guide.target || !standard.target || standard.target.value.length === 0) return
    const { missing, extra } = compareTargets(standard.target.value, guide.target.value)
    if (extra.length === 0) return
    const expected = standard.target.raw
    const actual = guide.target.raw
    yield {
      message: 'differs',
      data: {
        actual: { terms: [...new Set(actual)].map((target) => `target.${target}`) },
        expected: { terms: [...new Set(expected)].map((target) => `target.${target}`) },
      },
      place: [],
      path: '/target',
      expected,
      actual,
      meaning: { expected: [...expected].sort(), actual: [...actual].sort() },
      direction: missing.length === 0 ? 'better' : 'different',
      fix: [{ path: '/target', op: 'replace', value: expected }],
    }
  },
})
