import { testRule } from '../../test-rule.ts'
import { overStandard } from './over-standard.ts'

testRule(overStandard, {
  valid: [
    {
      name: 'as in the standard',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 10, unit: 'workday' } },
    },
    {
      name: 'shorter',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 5, unit: 'workday' } },
    },
    { name: 'the standard has none', guide: { promisedLimit: { value: 10, unit: 'workday' } } },
  ],
  invalid: [
    {
      name: 'longer, and the procedure says so too: a person must decide',
      standard: { promisedLimit: { value: 3, unit: 'workday' } },
      guide: {
        promisedLimit: { value: 6, unit: 'workday' },
        procedure: { online: '自受理之日起6个工作日内办结。' },
      },
    },
    {
      name: 'longer, and the steps take as long: a person must decide',
      standard: { promisedLimit: { value: 3, unit: 'workday' } },
      guide: {
        promisedLimit: { value: 6, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 5, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'longer than at once, and called 承诺件: both are put right',
      standard: { promisedLimit: { value: 0, unit: 'instant' }, handling: { kind: 'instant' } },
      guide: { promisedLimit: { value: 6, unit: 'workday' }, handling: { kind: 'promised' } },
      expect: [{ fixed: { promisedLimit: { value: 0, unit: 'instant' }, handling: { kind: 'instant' } } }],
    },
    {
      name: 'longer',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 15, unit: 'workday' } },
      expect: [
        { message: 'over', severity: 'error', fixed: { promisedLimit: { value: 10, unit: 'workday' } } },
      ],
    },
    {
      name: 'no limit at all',
      standard: { promisedLimit: { value: 10, unit: 'workday' } },
      guide: { promisedLimit: { value: 0, unit: 'none' } },
    },
    {
      name: 'days for at once',
      standard: { promisedLimit: { value: 0, unit: 'instant' } },
      guide: { promisedLimit: { value: 3, unit: 'workday' } },
    },
  ],
  harmless: [
    {
      name: 'one working day for at once',
      standard: { promisedLimit: { value: 0, unit: 'instant' } },
      guide: { promisedLimit: { value: 1, unit: 'workday' } },
    },
    {
      name: 'the same in months',
      standard: { promisedLimit: { value: 1, unit: 'year' } },
      guide: { promisedLimit: { value: 12, unit: 'month' } },
    },
    {
      name: 'a shorter one in another unit',
      standard: { promisedLimit: { value: 30, unit: 'workday' } },
      guide: { promisedLimit: { value: 5, unit: 'day' } },
    },
  ],
})
