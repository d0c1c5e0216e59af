import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

const licence = { name: '劳务派遣经营许可证', kind: 'certificate' as const }

testRule(differs, {
  valid: [
    { name: 'the same result', standard: { results: [licence] }, guide: { results: [licence] } },
    { name: 'no results published', standard: { results: [licence] } },
    {
      name: 'no kind published',
      standard: { results: [licence] },
      guide: { results: [{ name: '劳务派遣经营许可证' }] },
    },
  ],
  invalid: [
    {
      name: 'another result',
      standard: { results: [licence] },
      guide: { results: [{ name: '准予行政许可决定书', kind: 'approval' }] },
      expect: [
        {
          message: 'name',
          place: '劳务派遣经营许可证',
          path: '/results/0/name',
          severity: 'error',
          fixed: { results: [licence] },
        },
      ],
    },
    {
      name: 'one more result',
      standard: { results: [licence] },
      guide: { results: [licence, { name: '公示名单' }] },
      expect: [{ message: 'extra', path: '/results/1' }],
    },
    {
      name: 'another kind',
      standard: { results: [{ name: '认定工伤决定书', kind: 'approval' }] },
      guide: { results: [{ name: '工伤认定决定书', kind: 'other' }] },
      expect: [{ message: 'kind', path: '/results/0/kind' }],
    },
  ],
  harmless: [
    {
      name: 'title marks and brackets',
      standard: { results: [licence] },
      guide: { results: [{ name: '《劳务派遣经营许可证》（正本、副本）' }] },
    },
    {
      name: 'an alias',
      standard: { results: [{ name: '认定工伤决定书' }] },
      guide: { results: [{ name: '工伤认定决定书' }] },
    },
    {
      name: 'another order',
      standard: { results: [licence, { name: '准予许可决定书' }] },
      guide: { results: [{ name: '准予许可决定书' }, licence] },
    },
  ],
})
