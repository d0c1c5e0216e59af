import { wholeName } from '../../compare/name-evidence.ts'
import { titleOf } from '../../compare/named-items.ts'
import { differingSplits, subItemsOf } from '../../compare/split.ts'
import { defineFamilyRule } from '../../rule.ts'

/** A sub-item that the standard does not have. */
export const splitExtra = defineFamilyRule({
  id: 'presence/split-extra',
  element: 'presence',
  severity: 'error',
  subsumes: ['name/differs'],
  *check({ family }) {
    const subItems = subItemsOf(family.items).map(({ item }) => titleOf(item))
    for (const { linked, standard, difference } of differingSplits(family)) {
      if (difference.kind !== 'extra') continue
      const { guide: actual } = difference
      const data = { actual: actual.text.raw, item: standard.item.name }
      yield {
        at: { guide: linked.guide, standardCode: standard.item.code },
        ...(subItems.length > 0
          ? ({ message: 'extra', data: { ...data, subItems } } as const)
          : ({ message: 'unsplit', data } as const)),
        place: ['subItem'],
        path: '/subItem',
        actual: actual.text.raw,
        meaning: { actual: actual.key },
        evidence: [wholeName('guide', '/subItem', actual)],
      }
    }
  },
})
