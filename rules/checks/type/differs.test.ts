import { testRule } from '../../test-rule.ts'
import { differs } from './differs.ts'

testRule(differs, {
  valid: [
    { name: 'the standard’s type', guide: {} },
    { name: 'a licence', standard: { code: '440111001000', type: '01' }, guide: {} },
    { name: 'other powers under both tables', standard: { code: '442011001000', type: '20' }, guide: {} },
  ],
  invalid: [
    {
      name: 'another type',
      guide: { type: '07' },
      expect: [{ message: 'differs', place: '', path: '/type', severity: 'error', fixed: { type: '21' } }],
    },
    {
      name: 'the national digits under a Guangdong code',
      guide: { type: '20' },
      expect: [{ fixed: { type: '21' } }],
    },
    { name: 'another type by its name', guide: { type: '行政许可' } },
    {
      name: 'a type that no longer exists',
      guide: { type: '非行政许可审批' },
      expect: [{ message: 'obsolete' }],
    },
    { name: 'digits of no table', guide: { type: '77' } },
  ],
  harmless: [
    {
      name: 'a national code with type 20 beside a Guangdong code with type 21',
      standard: { nationalCode: '002014001000' },
      guide: { baseCode: '002014001000', type: '20' },
    },
    { name: 'the name of the type', guide: { type: '公共服务' } },
    { name: 'digits and name together', guide: { type: '公共服务（21）' } },
    {
      name: 'one digit without its zero',
      standard: { code: '440511001000', type: '05' },
      guide: { type: '5' },
    },
  ],
})
