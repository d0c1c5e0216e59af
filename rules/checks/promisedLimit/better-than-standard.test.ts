import { testRule } from '../../test-rule.ts'
import { betterThanStandard } from './better-than-standard.ts'

testRule(betterThanStandard, {
  valid: [
    {
      name: 'as in the standard',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 10, unit: 'workday' } },
    },
    {
      name: 'longer (another rule)',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 15, unit: 'workday' } },
    },
    { name: 'the standard has none', guide: { promisedLimit: { value: 5, unit: 'workday' } } },
  ],
  invalid: [
    {
      name: 'shorter',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 5, unit: 'workday' } },
      expect: [{ message: 'better', severity: 'info' }],
    },
    {
      name: 'at once',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 0, unit: 'instant' } },
    },
    {
      name: 'at once for calendar days',
      standard: { promisedLimit: { value: 10, unit: 'day' } },
      guide: { promisedLimit: { value: 0, unit: 'instant' } },
    },
    {
      name: 'a number where the standard has no limit',
      standard: { promisedLimit: { value: 0, unit: 'none' } },
      guide: { promisedLimit: { value: 30, unit: 'workday' } },
    },
  ],
  harmless: [
    {
      name: 'one working day and at once',
      standard: { promisedLimit: { value: 1, unit: 'workday' } },
      guide: { promisedLimit: { value: 0, unit: 'instant' } },
    },
    {
      name: 'the same in months',
      standard: { promisedLimit: { value: 1, unit: 'year' } },
      guide: { promisedLimit: { value: 12, unit: 'month' } },
    },
    {
      name: 'units that overlap',
      standard: { promisedLimit: { value: 5, unit: 'workday' } },
      guide: { promisedLimit: { value: 5, unit: 'day' } },
    },
  ],
})
