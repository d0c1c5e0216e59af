import { findUncovered } from '../../compare/coverage.ts'
import { titleOf } from '../../compare/named-items.ts'
import { defineFamilyRule } from '../../rule.ts'

/** An item that a region declared to publish and nobody there publishes. */
export const missing = defineFamilyRule({
  id: 'presence/missing',
  element: 'presence',
  severity: 'error',
  *check({ family, asOf }) {
    for (const { item, level, agency, published } of findUncovered(family, asOf)) {
      if (published.length > 0) continue
      yield {
        at: { coverage: agency, standardCode: item.code },
        message: 'missing',
        data: {
          agency: agency.name,
          level: { term: `level.${level}` },
          item: titleOf(item),
          code: item.code,
        },
        place: [],
        path: '',
        expected: titleOf(item),
      }
    }
  },
})
