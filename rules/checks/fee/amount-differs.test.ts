import { testRule } from '../../test-rule.ts'
import { amountDiffers } from './amount-differs.ts'

const charge = (amount: number, name = '鉴定费') => ({ name, amount, unit: '元/人' })
const standard = { fee: { charged: true, charges: [charge(50)] } }

testRule(amountDiffers, {
  valid: [
    { name: 'the same amount', standard, guide: { fee: { charged: true, charges: [charge(50)] } } },
    { name: 'less', standard, guide: { fee: { charged: true, charges: [charge(30)] } } },
    { name: 'no amount published', standard, guide: { fee: { charged: true } } },
  ],
  invalid: [
    {
      name: 'more',
      standard,
      guide: { fee: { charged: true, charges: [charge(80)] } },
      expect: [
        {
          message: 'amount',
          place: '鉴定费/amount',
          path: '/fee/charges/0/amount',
          severity: 'error',
          fixed: { fee: { charged: true, charges: [charge(50)] } },
        },
      ],
    },
    {
      name: 'one charge more',
      standard,
      guide: { fee: { charged: true, charges: [charge(50), charge(5, '工本费')] } },
      expect: [{ message: 'extra', path: '/fee/charges/1' }],
    },
    {
      name: 'another amount in the text',
      standard: { fee: { charged: true, standard: '每人50元' } },
      guide: { fee: { charged: true, standard: '80元/人' } },
      expect: [{ message: 'text', path: '/fee/standard' }],
    },
  ],
  harmless: [
    {
      name: 'the same amount in other words',
      standard: { fee: { charged: true, standard: '每人1000元' } },
      guide: { fee: { charged: true, standard: '1,000.00元/人' } },
    },
    { name: 'free', standard, guide: { fee: { charged: false } } },
    {
      name: 'the charge under another name',
      standard,
      guide: { fee: { charged: true, charges: [charge(50, '鉴定费用')] } },
    },
  ],
})
