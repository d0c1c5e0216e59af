import { testRule } from '../../test-rule.ts'
import { reachBelow } from './reach-below.ts'

const standard = { handling: { reach: 'province' as const } }

testRule(reachBelow, {
  valid: [
    { name: 'as far', standard, guide: { handling: { reach: 'province' } } },
    { name: 'not published', standard, guide: { handling: {} } },
    { name: 'no handling', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'the city only',
      standard,
      guide: { handling: { reach: 'city' } },
      expect: [
        {
          place: 'reach',
          path: '/handling/reach',
          severity: 'error',
          fixed: { handling: { reach: 'province' } },
        },
      ],
    },
    { name: 'nowhere else', standard, guide: { handling: { reach: 'none' } } },
    {
      name: 'the county only',
      standard: { handling: { reach: 'city' } },
      guide: { handling: { reach: 'county' } },
    },
  ],
  harmless: [
    { name: 'the nation', standard, guide: { handling: { reach: 'nation' } } },
    { name: 'across provinces', standard, guide: { handling: { reach: 'cross-province' } } },
    { name: 'the standard says nothing', standard: { handling: {} }, guide: { handling: { reach: 'none' } } },
  ],
})
