import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

testRule(missing, {
  valid: [
    {
      name: 'it is published',
      standard: { promisedLimit: { value: 20, unit: 'workday' } },
      guide: { promisedLimit: { value: 20, unit: 'workday' } },
    },
    { name: 'the standard has none', guide: {} },
    { name: 'only the guide has one', guide: { promisedLimit: { value: 20, unit: 'workday' } } },
  ],
  invalid: [
    {
      name: 'it is not published',
      standard: { promisedLimit: { value: 20, unit: 'workday' } },
      guide: {},
      expect: [{ message: 'absent', severity: 'warning', place: '' }],
    },
    {
      name: 'one done at once is not published',
      standard: { promisedLimit: { value: 0, unit: 'instant' } },
      guide: {},
    },
    {
      name: 'one without end is not published',
      standard: { promisedLimit: { value: 0, unit: 'none' } },
      guide: {},
    },
  ],
  harmless: [
    {
      name: 'another unit of the same length',
      standard: { promisedLimit: { value: 1, unit: 'year' } },
      guide: { promisedLimit: { value: 12, unit: 'month' } },
    },
    {
      name: 'another form of at once',
      standard: { promisedLimit: { value: 0, unit: 'instant' } },
      guide: { promisedLimit: { value: 0, unit: 'workday' } },
    },
    {
      name: 'the agency decides',
      standard: { promisedLimit: { value: 20, unit: 'workday' }, binding: { promisedLimit: 'local' } },
      guide: {},
    },
  ],
})
