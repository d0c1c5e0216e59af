import { wholeName } from '../../compare/name-evidence.ts'
import { titleOf } from '../../compare/named-items.ts'
import { differingSplits } from '../../compare/split.ts'
import { defineFamilyRule } from '../../rule.ts'

/** Several sub-items of the standard published as one guide. */
export const splitMerged = defineFamilyRule({
  id: 'presence/split-merged',
  element: 'presence',
  severity: 'error',
  subsumes: ['name/differs', 'presence/split-renamed', 'presence/split-extra'],
  *check({ family }) {
    for (const { linked, standard, difference } of differingSplits(family)) {
      if (difference.kind !== 'merged') continue
      const { guide: actual, covers } = difference
      const subItems = covers.map(({ item }) => titleOf(item))
      const meaning = { expected: covers.map(({ item }) => item.code).sort(), actual: standard.item.code }
      const at = { guide: linked.guide, standardCode: standard.item.code }
      if (!actual) {
        yield {
          at,
          message: 'whole',
          data: { item: standard.item.name, subItems },
          place: [],
          path: '',
          expected: subItems,
          actual: linked.guide.name,
          meaning,
        }
        continue
      }
      const path = actual === linked.facts.name?.value.sub ? '/subItem' : '/name'
      const own = standard.name?.value.sub
      yield {
        at,
        message: 'several',
        data: { actual: actual.text.raw, subItems },
        place: [],
        path,
        expected: subItems,
        actual: actual.text.raw,
        meaning,
        evidence: [
          wholeName('guide', path, actual),
          ...(own ? [wholeName('standard', '/subItem', own)] : []),
        ],
      }
    }
  },
})
