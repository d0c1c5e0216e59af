import { testRule } from '../../test-rule.ts'
import { betterThanStandard } from './better-than-standard.ts'

const standard = { fee: { charged: true, charges: [{ name: '鉴定费', amount: 50 }] } }

testRule(betterThanStandard, {
  valid: [
    { name: 'the same', standard, guide: { fee: standard.fee } },
    { name: 'more', standard, guide: { fee: { charged: true, charges: [{ name: '鉴定费', amount: 80 }] } } },
    { name: 'not published', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'free',
      standard,
      guide: { fee: { charged: false } },
      expect: [{ message: 'free', severity: 'info' }],
    },
    {
      name: 'less',
      standard,
      guide: { fee: { charged: true, charges: [{ name: '鉴定费', amount: 30 }] } },
      expect: [{ message: 'less' }],
    },
    {
      name: 'nothing for the same charge',
      standard,
      guide: { fee: { charged: true, charges: [{ name: '鉴定费用', amount: 0 }] } },
      expect: [{ message: 'less' }],
    },
  ],
  harmless: [
    { name: 'free, in words', standard, guide: { fee: { charged: false, standard: '免费' } } },
    { name: 'free in both', standard: { fee: { charged: false } }, guide: { fee: { charged: false } } },
    { name: 'no list of charges', standard, guide: { fee: { charged: true, charges: [] } } },
  ],
})
