import { testRule } from '../../test-rule.ts'
import { extra } from './extra.ts'

testRule(extra, {
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
      name: 'one is left out (another rule)',
      standard: {
        binding: { steps: 'same' },
        steps: [
          { name: '受理', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      guide: { steps: [{ name: '受理', limit: { value: 1, unit: 'workday' } }] },
    },
  ],
  invalid: [
    {
      name: 'a visit on the spot beside the examination of papers',
      standard: { binding: { steps: 'same' }, steps: [{ name: '受理' }, { name: '审查' }, { name: '决定' }] },
      guide: { steps: [{ name: '受理' }, { name: '审查' }, { name: '现场核查' }, { name: '决定' }] },
    },
    {
      name: 'a step of its own',
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
          { name: '社区盖章', limit: { value: 1, unit: 'workday' } },
          { name: '审查', limit: { value: 3, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
      expect: [{ message: 'extra', place: '社区盖章', severity: 'error', path: '/steps/1' }],
    },
    {
      name: 'publicity',
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
          { name: '公示', limit: { value: 5, unit: 'workday' } },
          { name: '决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
    {
      name: 'one at the end',
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
          { name: '回访', limit: { value: 1, unit: 'workday' } },
        ],
      },
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
      name: 'numbered names',
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
          { name: '1.受理', limit: { value: 1, unit: 'workday' } },
          { name: '2.审查环节', limit: { value: 3, unit: 'workday' } },
          { name: '3.决定', limit: { value: 1, unit: 'workday' } },
        ],
      },
    },
  ],
})
