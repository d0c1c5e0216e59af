import { testRule } from '../../test-rule.ts'
import { unitDiffers } from './unit-differs.ts'

testRule(unitDiffers, {
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
    {
      name: 'longer however counted (another rule)',
      standard: { promisedLimit: { value: 5, unit: 'workday' } },
      guide: { promisedLimit: { value: 2, unit: 'month' } },
    },
  ],
  invalid: [
    {
      name: 'days for working days',
      standard: { promisedLimit: { value: 5, unit: 'workday' } },
      guide: { promisedLimit: { value: 5, unit: 'day' } },
      expect: [{ message: 'differs', severity: 'warning' }],
    },
    {
      name: 'a month for working days',
      standard: { promisedLimit: { value: 20, unit: 'workday' } },
      guide: { promisedLimit: { value: 1, unit: 'month' } },
    },
    {
      name: 'days for a month',
      standard: { promisedLimit: { value: 1, unit: 'month' } },
      guide: { promisedLimit: { value: 30, unit: 'day' } },
    },
  ],
  harmless: [
    {
      name: 'shorter however counted',
      standard: { promisedLimit: { value: 30, unit: 'workday' } },
      guide: { promisedLimit: { value: 5, unit: 'day' } },
    },
    {
      name: 'hours and minutes',
      standard: { promisedLimit: { value: 2, unit: 'hour' } },
      guide: { promisedLimit: { value: 120, unit: 'minute' } },
    },
    {
      name: 'at once for days (better, another rule)',
      standard: { promisedLimit: { value: 10, unit: 'day' } },
      guide: { promisedLimit: { value: 0, unit: 'instant' } },
    },
    {
      name: 'at once and 0 working days',
      standard: { promisedLimit: { value: 0, unit: 'instant' } },
      guide: { promisedLimit: { value: 0, unit: 'workday' } },
    },
  ],
})
