import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

testRule(missing, {
  valid: [
    {
      name: 'it is published',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { legalLimit: { value: 20, unit: 'workday' } },
    },
    { name: 'the standard has none', guide: {} },
    { name: 'only the guide has one', guide: { legalLimit: { value: 20, unit: 'workday' } } },
  ],
  invalid: [
    {
      name: 'it is not published',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: {},
      expect: [{ message: 'absent', severity: 'warning', place: '' }],
    },
    {
      name: 'one done at once is not published',
      standard: { legalLimit: { value: 0, unit: 'instant' } },
      guide: {},
    },
    {
      name: 'one without end is not published',
      standard: { legalLimit: { value: 0, unit: 'none' } },
      guide: {},
    },
  ],
  harmless: [
    {
      name: 'another unit of the same length',
      standard: { legalLimit: { value: 1, unit: 'year' } },
      guide: { legalLimit: { value: 12, unit: 'month' } },
    },
    {
      name: 'another form of at once',
      standard: { legalLimit: { value: 0, unit: 'instant' } },
      guide: { legalLimit: { value: 0, unit: 'workday' } },
    },
    {
      name: 'the agency decides',
      standard: { legalLimit: { value: 20, unit: 'workday' }, binding: { legalLimit: 'local' } },
      guide: {},
    },
  ],
})
