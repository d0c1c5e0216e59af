import { defineRule } from '../../rule.ts'

/** The guide's level is not that of the agency which publishes it. */
export const differs = defineRule({
  id: 'level/differs',
  element: 'level',
  severity: 'error',
  needs: 'guide',
  reads: ['level', 'agency'],
  subsumes: ['level/not-allowed', 'level/contradicts-code'],
  concerns: ({ facts: { guide } }) => guide.level?.value !== guide.agency?.value.level,
  *check({ facts: { guide } }) {
    const actual = guide.level?.value
    const expected = guide.agency?.value.level
    if (actual === undefined || expected === undefined || actual === expected) return
    yield {
      message: 'differs',
      data: { actual: { term: `level.${actual}` }, expected: { term: `level.${expected}` } },
      place: [],
      path: '/level',
      expected,
      actual,
      fix: [{ path: '/level', op: 'replace', value: expected }],
    }
  },
})
