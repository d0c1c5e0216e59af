import { compareTargets } from '../../compare/targets.ts'
import { defineRule } from '../../rule.ts'

/** The guide leaves out some whom the standard lets apply. */
export const narrowed = defineRule({
  id: 'target/narrowed',
  element: 'target',
  needs: 'standard',
  reads: ['target'],
  *check({ facts: { guide, standard } }) {
    if (!guide.target || !standard.target) return
    const { missing, extra } = compareTargets(standard.target.value, guide.target.value)
    if (missing.length === 0 || extra.length > 0) return
    const expected = standard.target.raw
    const actual = guide.target.raw
    const left = { terms: missing.map((target) => `target.${target}`) }
    yield {
      ...(actual.length === 0
        ? { message: 'empty', data: { expected: left } }
        : {
            message: 'narrowed',
            data: {
              actual: { terms: [...new Set(actual)].map((target) => `target.${target}`) },
              missing: left,
            },
          }),
      place: [],
      path: '/target',
      expected,
      actual,
      meaning: { expected: [...expected].sort(), actual: [...actual].sort() },
      direction: 'worse',
      fix: [{ path: '/target', op: 'replace', value: expected }],
    }
  },
})
