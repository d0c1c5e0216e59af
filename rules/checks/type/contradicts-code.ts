import { itemTypesOf } from '../../canonical/items/type.ts'
import { rawRange } from '../../canonical/text/text.ts'
import { baseOf, codeEvidence, codePath, isCodeOf } from '../../compare/codes.ts'
import { defineRule } from '../../rule.ts'

/**
 * The type is another than characters 3 and 4 of the base code say, in the table of its prefix. Where the standard
 * shows which of the two is wrong, that one has its finding.
 */
export const contradictsCode = defineRule({
  id: 'type/contradicts-code',
  element: 'type',
  severity: 'error',
  needs: 'guide',
  reads: ['type', 'code', 'level'],
  concerns: ({ facts: { guide } }) => {
    const base = guide.code && baseOf(guide.code.value)?.code
    const type = guide.type?.value
    return base?.type !== type?.code || base?.prefix !== type?.prefix
  },
  *check({ facts: { guide, standard } }) {
    const type = guide.type?.value
    const base = guide.code && baseOf(guide.code.value)
    if (!type || !base || base.code.fault) return
    if (standard && (standard.type?.value.meaning !== type.meaning || !isCodeOf(base.code.code, standard)))
      return
    const inCode = itemTypesOf(base.code.prefix).find(({ code }) => code === base.code.type)
    if (!inCode || inCode.word === type.word) return
    const path = codePath(base.field, !guide.level)
    yield {
      message: 'contradicts',
      data: { actual: type.word, code: base.code.code, expected: inCode.word },
      place: [],
      path: '/type',
      expected: inCode.code,
      actual: type.text.raw,
      meaning: { expected: inCode.word, actual: type.meaning },
      evidence: [
        { side: 'guide', path: '/type', ...rawRange(type.text, 0, type.text.text.length) },
        codeEvidence('guide', path, base.code, 2, 4),
      ],
    }
  },
})
