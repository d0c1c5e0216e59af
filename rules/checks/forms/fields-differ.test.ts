import { testRule } from '../../test-rule.ts'
import { fieldsDiffer } from './fields-differ.ts'

const form = (...fields: string[]) => ({ forms: [{ name: '失业登记表', fields }] })
const standard = form('姓名', '身份证号码', '联系电话')

testRule(fieldsDiffer, {
  valid: [
    { name: 'the same fields', standard, guide: form('姓名', '身份证号码', '联系电话') },
    { name: 'no fields published', standard, guide: { forms: [{ name: '失业登记表' }] } },
    { name: 'another form', standard, guide: { forms: [{ name: '家庭承诺书', fields: ['配偶'] }] } },
  ],
  invalid: [
    {
      name: 'one field more',
      standard,
      guide: form('姓名', '身份证号码', '联系电话', '政治面貌'),
      expect: [
        {
          message: 'more',
          place: '失业登记表/fields',
          path: '/forms/0/fields',
          severity: 'error',
          fixed: standard,
        },
      ],
    },
    { name: 'one field fewer', standard, guide: form('姓名', '身份证号码'), expect: [{ message: 'fewer' }] },
    {
      name: 'one for another',
      standard,
      guide: form('姓名', '身份证号码', '家庭住址'),
      expect: [{ message: 'both' }],
    },
  ],
  harmless: [
    { name: 'another order', standard, guide: form('联系电话', '姓名', '身份证号码') },
    {
      name: 'other names of the same fields',
      standard,
      guide: form('申请人姓名', '公民身份号码', '联系方式'),
    },
    { name: 'marks around the fields', standard, guide: form('1.姓名：', '身份证号码（必填）', '联系 电话') },
  ],
})
