import { codeEvidence, codePath, implementationOf, levelOfRegion } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

/**
 * The level is another than both the level digit and the region of the credit code in the implementation code say;
 * where only the digit differs, the code is the wrong one (code/implementation-parts).
 */
export const contradictsCode = defineRule({
  id: 'level/contradicts-code',
  element: 'level',
  severity: 'error',
  needs: 'guide',
  reads: ['level', 'agency', 'code'],
  concerns: ({ facts: { guide } }) =>
    guide.code !== undefined && implementationOf(guide.code.value)?.code.level !== guide.level?.value,
  *check({ facts: { guide } }) {
    const actual = guide.level?.value
    const published = guide.code && implementationOf(guide.code.value)
    if (!actual || !published || published.code.fault) return
    const { field, code } = published
    const expected = code.level
    if (!expected || expected === actual || levelOfRegion(code.region) !== expected) return
    // The agency's own level decides where it is known to be neither.
    if (guide.agency && guide.agency.value.level !== actual) return
    const path = codePath(field, false)
    yield {
      message: 'contradicts',
      data: { actual: { term: `level.${actual}` }, expected: { term: `level.${expected}` } },
      place: [],
      path: '/level',
      expected,
      actual,
      evidence: [codeEvidence('guide', path, code, 18, 19)],
    }
  },
})
