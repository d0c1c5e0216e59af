import { findUncovered } from '../../compare/coverage.ts'
import { titleOf } from '../../compare/named-items.ts'
import { defineFamilyRule } from '../../rule.ts'

/** A sub-item that a region declared to publish and does not, while it publishes others of the same main item. */
export const splitMissing = defineFamilyRule({
  id: 'presence/split-missing',
  element: 'presence',
  severity: 'error',
  *check({ family, asOf }) {
    for (const { item, agency, published } of findUncovered(family, asOf)) {
      if (published.length === 0) continue
      const others = published.map(titleOf)
      yield {
        at: { coverage: agency, standardCode: item.code },
        message: 'missing',
        data: {
          agency: agency.name,
          item: titleOf(item),
          code: item.code,
          main: family.main.name,
          published: others,
        },
        place: [],
        path: '',
        expected: titleOf(item),
        actual: others,
      }
    }
  },
})
