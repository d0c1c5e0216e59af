import { testRule } from '../../test-rule.ts'
import { exceedLimit } from './exceed-limit.ts'

testRule(exceedLimit, {
  valid: [
    {
      name: 'as long as promised',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'shorter',
      guide: {
        promisedLimit: { value: 10, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'no times are given',
      guide: { promisedLimit: { value: 5, unit: 'workday' }, steps: [{ name: '受理' }, { name: '决定' }] },
    },
  ],
  invalid: [
    {
      name: 'longer',
      guide: {
        promisedLimit: { value: 4, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      expect: [{ message: 'exceed', severity: 'error', place: '' }],
    },
    {
      name: 'one step alone is longer',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        steps: [{ name: '审查', limit: { value: 10, unit: 'workday' } }],
      },
    },
    {
      name: 'delivery makes it longer, in the standard it does not',
      standard: {
        promisedLimit: { value: 5, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '决定', limit: { value: 3, unit: 'workday' } },
          { name: '送达', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '决定', limit: { value: 4, unit: 'workday' } },
          { name: '送达', limit: { value: 3, unit: 'workday' } },
        ],
      },
    },
  ],
  harmless: [
    {
      name: 'delivery may stand outside the promise',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '决定', limit: { value: 4, unit: 'workday' } },
          { name: '送达', limit: { value: 3, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'units that cannot be added',
      guide: {
        promisedLimit: { value: 5, unit: 'workday' },
        steps: [
          { name: '受理', limit: { value: 3, unit: 'day' } },
          { name: '决定', limit: { value: 3, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'steps done at once',
      guide: {
        promisedLimit: { value: 0, unit: 'instant' },
        steps: [{ name: '受理', limit: { value: 0, unit: 'instant' } }],
      },
    },
  ],
})
