import { testRule } from '../../test-rule.ts'
import { extra } from './extra.ts'

const form = { name: '失业登记表' }

testRule(extra, {
  valid: [
    { name: 'the same forms', standard: { forms: [form] }, guide: { forms: [form] } },
    { name: 'the standard has none', guide: { forms: [form] } },
    { name: 'fewer forms', standard: { forms: [form, { name: '诚信承诺书' }] }, guide: { forms: [form] } },
  ],
  invalid: [
    {
      name: 'a form that the standard does not have',
      standard: { forms: [form] },
      guide: { forms: [form, { name: '家庭情况调查表' }] },
      expect: [{ place: '家庭情况调查表', path: '/forms/1', severity: 'error', fixed: { forms: [form] } }],
    },
    { name: 'a commitment', standard: { forms: [form] }, guide: { forms: [form, { name: '诚信承诺书' }] } },
    {
      name: 'two forms',
      standard: { forms: [form] },
      guide: { forms: [form, { name: '工资汇总表' }, { name: '推荐意见书' }] },
      expect: 2,
    },
  ],
  harmless: [
    {
      name: 'another order',
      standard: { forms: [form, { name: '诚信承诺书' }] },
      guide: { forms: [{ name: '承诺书' }, form] },
    },
    {
      name: 'numbered and in title marks',
      standard: { forms: [form] },
      guide: { forms: [{ name: '1.《失业登记表》' }] },
    },
    {
      name: 'the item in front',
      standard: { forms: [{ name: '登记表' }] },
      guide: { forms: [{ name: '失业登记表' }] },
    },
  ],
})
