import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const form = { name: '失业登记表', version: '2025版' }

testRule(missing, {
  valid: [
    { name: 'the same forms', standard: { forms: [form] }, guide: { forms: [form] } },
    { name: 'the standard has none', guide: { forms: [form] } },
    { name: 'the standard publishes an empty list', standard: { forms: [] } },
  ],
  invalid: [
    {
      name: 'no forms at all is one finding',
      standard: { forms: [form, { name: '就业登记表' }] },
      expect: [{ message: 'absent', place: '', severity: 'info' }],
    },
    {
      name: 'one form left out',
      standard: { forms: [form, { name: '个人承诺书' }] },
      guide: { forms: [form] },
      expect: [
        {
          message: 'fewer',
          place: '承诺书',
          path: '/forms',
          severity: 'error',
          fixed: { forms: [form, { name: '个人承诺书' }] },
        },
      ],
    },
    { name: 'published as empty', standard: { forms: [form] }, guide: { forms: [] } },
  ],
  harmless: [
    {
      name: 'title marks and the own city',
      standard: { forms: [form] },
      guide: { forms: [{ name: '《失业登记表》' }] },
    },
    {
      name: 'the item’s name left out',
      standard: { forms: [{ name: '失业登记申请表' }] },
      guide: { forms: [{ name: '申请表' }] },
    },
    {
      name: 'application forms of two kinds are one',
      standard: { forms: [{ name: '工伤认定申请表' }] },
      guide: { forms: [{ name: '工伤认定申报表' }] },
    },
  ],
})
