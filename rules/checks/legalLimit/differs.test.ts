import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

testRule(differs, {
  valid: [
    {
      name: 'it is the standard’s',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { legalLimit: { value: 20, unit: 'workday' } },
    },
    { name: 'the standard has none', guide: { legalLimit: { value: 20, unit: 'workday' } } },
    {
      name: 'the ranges of the units overlap (another rule)',
      standard: { legalLimit: { value: 5, unit: 'workday' } },
      guide: { legalLimit: { value: 5, unit: 'day' } },
    },
  ],
  invalid: [
    {
      name: 'a longer one',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { legalLimit: { value: 30, unit: 'workday' } },
      expect: [
        { message: 'differs', severity: 'error', fixed: { legalLimit: { value: 20, unit: 'workday' } } },
      ],
    },
    {
      name: 'a shorter one',
      standard: { legalLimit: { value: 60, unit: 'day' } },
      guide: { legalLimit: { value: 30, unit: 'day' } },
    },
    {
      name: 'none against a number',
      standard: { legalLimit: { value: 60, unit: 'day' } },
      guide: { legalLimit: { value: 0, unit: 'none' } },
    },
    {
      name: 'a number against none',
      standard: { legalLimit: { value: 0, unit: 'none' } },
      guide: { legalLimit: { value: 30, unit: 'workday' } },
    },
    {
      name: 'another unit that is longer however counted',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { legalLimit: { value: 3, unit: 'month' } },
    },
  ],
  harmless: [
    {
      name: 'days of a licence are working days',
      standard: { type: '01', code: '440111001000', legalLimit: { value: 20, unit: 'workday' } },
      guide: { type: '01', legalLimit: { value: 20, unit: 'day' } },
    },
    {
      name: 'a year and twelve months',
      standard: { legalLimit: { value: 1, unit: 'year' } },
      guide: { legalLimit: { value: 12, unit: 'month' } },
    },
    {
      name: 'two weeks and fourteen days',
      standard: { legalLimit: { value: 2, unit: 'week' } },
      guide: { legalLimit: { value: 14, unit: 'day' } },
    },
  ],
})
