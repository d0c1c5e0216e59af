import { testRule } from '../../test-rule.ts'
import { charged } from './charged.ts'

const standard = { fee: { charged: false } }

testRule(charged, {
  valid: [
    { name: 'free in both', standard, guide: { fee: { charged: false } } },
    { name: 'charged in both', standard: { fee: { charged: true } }, guide: { fee: { charged: true } } },
    { name: 'not published', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'a fee where the standard has none',
      standard,
      guide: { fee: { charged: true, standard: '每件20元', basis: '粤价〔2010〕1号' } },
      expect: [
        { place: 'charged', path: '/fee/charged', severity: 'error', fixed: { fee: { charged: false } } },
      ],
    },
    { name: 'a fee without an amount', standard, guide: { fee: { charged: true } } },
    {
      name: 'a fee with charges',
      standard,
      guide: { fee: { charged: true, charges: [{ name: '工本费', amount: 5 }] } },
    },
  ],
  harmless: [
    { name: 'free in other words', standard, guide: { fee: { charged: false, standard: '不收费' } } },
    { name: 'free, no charges', standard, guide: { fee: { charged: false, charges: [] } } },
    {
      name: 'free where the standard charges',
      standard: { fee: { charged: true } },
      guide: { fee: { charged: false } },
    },
  ],
})
