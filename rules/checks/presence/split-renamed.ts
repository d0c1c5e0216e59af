import { nameEvidence, nameReasons } from '../../compare/name-evidence.ts'
import { compareSplit } from '../../compare/split.ts'
import { defineFamilyRule } from '../../rule.ts'

/** A sub-item of the standard under another name. */
export const splitRenamed = defineFamilyRule({
  id: 'presence/split-renamed',
  element: 'presence',
  severity: 'error',
  subsumes: ['name/differs'],
  *check({ family }) {
    for (const standard of family.items)
      for (const { guide, facts, link } of family.guides) {
        if (link.standardCode !== standard.item.code || !facts.name) continue
        const difference = compareSplit(facts.name.value, standard, family.items)
        if (difference?.kind !== 'renamed') continue
        const { guide: actual, standard: expected } = difference
        yield {
          at: { guide, standardCode: standard.item.code },
          message: 'renamed',
          data: { expected: expected.text.raw, actual: actual.text.raw, main: standard.item.name },
          place: ['subItem'],
          path: '/subItem',
          expected: expected.text.raw,
          actual: actual.text.raw,
          meaning: { expected: expected.key, actual: actual.key },
          evidence: nameEvidence(actual, '/subItem', expected, '/subItem'),
          reasons: nameReasons(actual, expected),
          fix: [{ path: '/subItem', op: 'replace', value: expected.text.raw }],
        }
      }
  },
})
