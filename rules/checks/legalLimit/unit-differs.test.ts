import { testRule } from '../../test-rule.ts'
import { unitDiffers } from './unit-differs.ts'

testRule(unitDiffers, {
  valid: [
    {
      name: 'it is the standard’s',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { legalLimit: { value: 20, unit: 'workday' } },
    },
    {
      name: 'another number (another rule)',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { legalLimit: { value: 30, unit: 'workday' } },
    },
    {
      name: 'longer however counted (another rule)',
      standard: { legalLimit: { value: 5, unit: 'workday' } },
      guide: { legalLimit: { value: 60, unit: 'day' } },
    },
  ],
  invalid: [
    {
      name: 'days for working days',
      standard: { legalLimit: { value: 5, unit: 'workday' } },
      guide: { legalLimit: { value: 5, unit: 'day' } },
      expect: [
        { message: 'differs', severity: 'warning', fixed: { legalLimit: { value: 5, unit: 'workday' } } },
      ],
    },
    {
      name: 'days for months',
      standard: { legalLimit: { value: 3, unit: 'month' } },
      guide: { legalLimit: { value: 90, unit: 'day' } },
    },
    {
      name: 'working days for a month',
      standard: { legalLimit: { value: 1, unit: 'month' } },
      guide: { legalLimit: { value: 20, unit: 'workday' } },
    },
  ],
  harmless: [
    {
      name: 'days of a licence are working days',
      standard: { type: '01', code: '440111001000', legalLimit: { value: 20, unit: 'workday' } },
      guide: { type: '01', legalLimit: { value: 20, unit: 'day' } },
    },
    {
      name: 'hours and minutes',
      standard: { legalLimit: { value: 24, unit: 'hour' } },
      guide: { legalLimit: { value: 1440, unit: 'minute' } },
    },
    {
      name: 'at once and one working day',
      standard: { legalLimit: { value: 0, unit: 'instant' } },
      guide: { legalLimit: { value: 1, unit: 'workday' } },
    },
  ],
})
