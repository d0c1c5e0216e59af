import { testRule } from '../../test-rule.ts'
import { visitsOver } from './visits-over.ts'

const standard = { handling: { maxVisits: 1 } }

testRule(visitsOver, {
  valid: [
    { name: 'as many', standard, guide: { handling: { maxVisits: 1 } } },
    { name: 'not published', standard, guide: { handling: {} } },
    { name: 'no handling', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'more than the standard',
      standard,
      guide: { handling: { maxVisits: 3 } },
      expect: [
        {
          message: 'over',
          place: 'maxVisits',
          path: '/handling/maxVisits',
          severity: 'error',
          fixed: { handling: { maxVisits: 1 } },
        },
      ],
    },
    {
      name: 'one where the standard has none',
      standard: { handling: { maxVisits: 0 } },
      guide: { handling: { maxVisits: 1 } },
      expect: [{ message: 'over' }],
    },
    {
      name: 'more than the province promises where the standard says nothing',
      standard: { handling: {} },
      guide: { handling: { maxVisits: 2 } },
      expect: [{ message: 'promise', severity: 'warning' }],
    },
  ],
  harmless: [
    { name: 'fewer', standard, guide: { handling: { maxVisits: 0 } } },
    {
      name: 'one where the standard says nothing',
      standard: { handling: {} },
      guide: { handling: { maxVisits: 1 } },
    },
    {
      name: 'two where the standard says two',
      standard: { handling: { maxVisits: 2 } },
      guide: { handling: { maxVisits: 2 } },
    },
  ],
})
