import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

testRule(missing, {
  valid: [
    {
      name: 'all are there',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'the standard has none',
      standard: { binding: { steps: 'same' }, steps: [] },
      guide: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'a step too many (another rule)',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
          { name: '送达', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'none is published',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {},
      expect: [{ message: 'absent', place: '', severity: 'info' }],
    },
    {
      name: 'one is left out',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      expect: [{ message: 'missing', place: '审查', severity: 'error' }],
    },
    {
      name: 'the list is empty',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: { steps: [] },
      expect: 3,
    },
  ],
  harmless: [
    {
      name: 'other names of the same steps',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        steps: [
          { name: '登记受理', limit: { value: 1, unit: 'workday' } },
          { name: '审核', limit: { value: 3, unit: 'workday' } },
          { name: '审批', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'two steps in one',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查与决定', limit: { value: 4, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'the agency decides',
      standard: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: { steps: [{ name: '受理', limit: { value: 1, unit: 'workday' } }] },
    },
  ],
})
