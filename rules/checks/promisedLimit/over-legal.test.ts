import { testRule } from '../../test-rule.ts'
import { overLegal } from './over-legal.ts'

testRule(overLegal, {
  valid: [
    {
      name: 'as long as the law allows',
      guide: { promisedLimit: { value: 20, unit: 'workday' }, legalLimit: { value: 20, unit: 'workday' } },
    },
    { name: 'no legal limit is known', guide: { promisedLimit: { value: 200, unit: 'workday' } } },
    {
      name: 'the law sets none',
      guide: { promisedLimit: { value: 200, unit: 'workday' }, legalLimit: { value: 0, unit: 'none' } },
    },
  ],
  invalid: [
    {
      name: 'longer than the standard’s legal limit',
      standard: { promisedLimit: { value: 10, unit: 'workday' }, legalLimit: { value: 20, unit: 'workday' } },
      guide: { promisedLimit: { value: 30, unit: 'workday' }, legalLimit: { value: 40, unit: 'workday' } },
      expect: [
        { message: 'over', severity: 'error', fixed: { promisedLimit: { value: 10, unit: 'workday' } } },
      ],
    },
    {
      name: 'longer than its own where the standard has none',
      guide: { promisedLimit: { value: 30, unit: 'workday' }, legalLimit: { value: 20, unit: 'workday' } },
    },
    {
      name: 'no limit at all',
      standard: { legalLimit: { value: 20, unit: 'workday' } },
      guide: { promisedLimit: { value: 0, unit: 'none' } },
    },
    {
      name: 'the standard’s own promise',
      standard: { promisedLimit: { value: 30, unit: 'workday' }, legalLimit: { value: 20, unit: 'workday' } },
      guide: {},
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    {
      name: 'days of a licence are working days',
      standard: { type: '01', code: '440111001000' },
      guide: {
        type: '01',
        promisedLimit: { value: 20, unit: 'workday' },
        legalLimit: { value: 20, unit: 'day' },
      },
    },
    {
      name: 'units that overlap',
      guide: { promisedLimit: { value: 5, unit: 'workday' }, legalLimit: { value: 5, unit: 'day' } },
    },
    {
      name: 'shorter in another unit',
      guide: { promisedLimit: { value: 20, unit: 'workday' }, legalLimit: { value: 3, unit: 'month' } },
    },
  ],
})
