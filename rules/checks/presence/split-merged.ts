import { nameEvidence, wholeName } from '../../compare/name-evidence.ts'
import { titleOf } from '../../compare/named-items.ts'
import { compareSplit } from '../../compare/split.ts'
import { defineFamilyRule } from '../../rule.ts'

/** Several sub-items of the standard published as one guide. */
export const splitMerged = defineFamilyRule({
  id: 'presence/split-merged',
  element: 'presence',
  severity: 'error',
  subsumes: ['name/differs', 'presence/split-renamed', 'presence/split-extra'],
  *check({ family }) {
    for (const standard of family.items)
      for (const { guide, facts, link } of family.guides) {
        if (link.standardCode !== standard.item.code || !facts.name) continue
        const difference = compareSplit(facts.name.value, standard, family.items)
        if (difference?.kind !== 'merged') continue
        const { guide: actual, covers } = difference
        const own = standard.name?.value.sub
        const subItems = covers.map(({ item }) => titleOf(item))
        const part = actual === undefined ? '' : actual === facts.name.value.sub ? '/subItem' : '/name'
        yield {
          at: { guide, standardCode: standard.item.code },
          ...(actual
            ? ({ message: 'several', data: { actual: actual.text.raw, subItems } } as const)
            : ({ message: 'whole', data: { item: standard.item.name, subItems } } as const)),
          place: [],
          path: part,
          expected: subItems,
          actual: actual?.text.raw ?? guide.name,
          evidence: !actual
            ? []
            : own
              ? nameEvidence(actual, part, own, '/subItem')
              : [wholeName('guide', part, actual)],
        }
      }
  },
})
