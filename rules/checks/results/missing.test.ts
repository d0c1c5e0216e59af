import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const certificate = { name: '就业创业证', kind: 'certificate' as const }
const notice = { name: '核准通知书', kind: 'other' as const }

testRule(missing, {
  valid: [
    { name: 'the same results', standard: { results: [certificate] }, guide: { results: [certificate] } },
    { name: 'the standard has none', guide: { results: [certificate] } },
    {
      name: 'another result is no missing one',
      standard: { results: [certificate] },
      guide: { results: [notice] },
    },
  ],
  invalid: [
    {
      name: 'no results at all',
      standard: { results: [certificate] },
      expect: [{ message: 'absent', severity: 'info' }],
    },
    {
      name: 'one left out',
      standard: { results: [certificate, notice] },
      guide: { results: [certificate] },
      expect: [
        {
          message: 'fewer',
          place: '核准通知书',
          severity: 'error',
          fixed: { results: [certificate, notice] },
        },
      ],
    },
    { name: 'published as empty', standard: { results: [certificate] }, guide: { results: [] } },
  ],
  harmless: [
    {
      name: 'title marks',
      standard: { results: [certificate] },
      guide: { results: [{ name: '《就业创业证》' }] },
    },
    {
      name: 'another order',
      standard: { results: [certificate, notice] },
      guide: { results: [notice, certificate] },
    },
    {
      name: 'an ending that adds nothing',
      standard: { results: [{ name: '参保证明' }] },
      guide: { results: [{ name: '参保证明书' }] },
    },
  ],
})
