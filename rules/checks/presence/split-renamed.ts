import type { ItemName } from '../../canonical/items/name.ts'
import { nameEvidence, nameReasons, wholeName } from '../../compare/name-evidence.ts'
import { differingSplits } from '../../compare/split.ts'
import { defineFamilyRule, type Evidence } from '../../rule.ts'

/** The words that differ where both names share most of theirs; else both names. */
const marked = (actual: ItemName, expected: ItemName): readonly Evidence[] => {
  const words = nameEvidence(actual, '/subItem', expected, '/subItem')
  const isMost = words.some(
    ({ side, start, end }) => side === 'guide' && 2 * (end - start) > actual.text.raw.length,
  )
  return isMost
    ? [wholeName('guide', '/subItem', actual), wholeName('standard', '/subItem', expected)]
    : words
}

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
        evidence: marked(actual, expected),
        reasons: nameReasons(actual, expected),
        fix: [{ path: '/subItem', op: 'replace', value: expected.text.raw }],
      }
    }
  },
})
