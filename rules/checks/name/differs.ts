import { readItemName } from '../../canonical/items/name.ts'
import { canonicalText } from '../../canonical/text/text.ts'
import { differingNames } from '../../compare/item-names.ts'
import { nameEvidence, nameReasons } from '../../compare/name-evidence.ts'
import { closeness } from '../../compare/sets.ts'
import { defineRule } from '../../rule.ts'
import { namedOtherwise } from '../../scan/confidence.ts'

/** A published name that is not the standard's, and in what it differs. */
export const differs = defineRule({
  id: 'name/differs',
  element: 'name',
  needs: 'standard',
  reads: ['name'],
  *check({ facts, directory }) {
    const guide = facts.guide.name?.value
    const standard = facts.standard.name?.value
    if (!guide || !standard) return
    const reading = { home: directory.home, directory, text: canonicalText }
    const formerKeys = () =>
      (facts.standard.item.formerNames ?? []).map((name) => readItemName(name, reading).key)
    for (const { part, kind, guide: actual, standard: expected, against } of differingNames(
      guide,
      standard,
      formerKeys,
    )) {
      const value = expected.text.raw
      yield {
        message: kind,
        data: { expected: value, actual: actual.text.raw },
        place: part === 'name' ? [] : [part],
        path: `/${part}`,
        expected: value,
        actual: actual.text.raw,
        meaning: { expected: expected.key, actual: actual.key },
        confidence: kind === 'wording' ? namedOtherwise(closeness(actual.match, expected.match)) : 1,
        evidence: nameEvidence(actual, `/${part}`, expected, `/${against}`),
        reasons: nameReasons(actual, expected),
        fix: [{ path: `/${part}`, op: 'replace', value }],
      }
    }
  },
})
