import { nameReasons, wholeName } from '../../compare/name-evidence.ts'
import { differingSplits } from '../../compare/split.ts'
import { defineFamilyRule } from '../../rule.ts'

/** A sub-item of the standard under another name. */
export const splitRenamed = defineFamilyRule({
  id: 'presence/split-renamed',
  element: 'presence',
  severity: 'error',
  subsumes: ['name/differs'],
  *check({ family }) {
    for (const { linked, standard, difference } of differingSplits(family)) {
      if (difference.kind !== 'renamed') continue
      const { guide: actual, standard: expected } = difference
      yield {
        at: { guide: linked.guide, standardCode: standard.item.code },
        message: 'renamed',
        data: { expected: expected.text.raw, actual: actual.text.raw, main: standard.item.name },
        place: ['subItem'],
        path: '/subItem',
        expected: expected.text.raw,
        actual: actual.text.raw,
        meaning: { expected: expected.key, actual: actual.key },
        evidence: [wholeName('guide', '/subItem', actual), wholeName('standard', '/subItem', expected)],
        reasons: nameReasons(actual, expected),
        fix: [{ path: '/subItem', op: 'replace', value: expected.text.raw }],
      }
    }
  },
})
