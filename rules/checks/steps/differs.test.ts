import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

testRule(differs, {
  valid: [
    {
      name: 'the standard’s steps',
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
          { name: '社区盖章', limit: { value: 1, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'the guide gives no times',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: { steps: [{ name: '受理' }, { name: '审查' }, { name: '决定' }] },
    },
  ],
  invalid: [
    {
      name: 'a step takes longer',
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
          { name: '审查', limit: { value: 5, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      expect: [{ message: 'limit', place: '审查/limit', severity: 'error' }],
    },
    {
      name: 'another order',
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
          { name: '审查', limit: { value: 3, unit: 'workday' } },
        ],
      },
      expect: [{ message: 'order', place: 'order' }],
    },
    {
      name: 'two steps take longer',
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
          { name: '受理', limit: { value: 2, unit: 'workday' } },
          { name: '审查', limit: { value: 5, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      expect: 2,
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
      name: 'the agency decides',
      standard: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: {
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 9, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'other units of the same length',
      standard: { binding: { steps: 'same' }, steps: [{ name: '审查', limit: { value: 14, unit: 'day' } }] },
      guide: { steps: [{ name: '审查', limit: { value: 2, unit: 'week' } }] },
    },
  ],
})
