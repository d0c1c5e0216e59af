import { testRule } from '../../test-rule.ts'
import { contradicts } from './contradicts.ts'

const fee = (charged: boolean, standard?: string) => ({
  guide: { fee: { charged, ...(standard === undefined ? {} : { standard }) } },
})

testRule(contradicts, {
  valid: [
    { name: 'free', ...fee(false, '不收费') },
    { name: 'charged', ...fee(true, '每人50元') },
    { name: 'nothing said', ...fee(false) },
  ],
  invalid: [
    {
      name: 'free, yet an amount',
      ...fee(false, '每证收取工本费20元'),
      expect: [{ message: 'free', path: '/fee/standard', severity: 'error' }],
    },
    { name: 'charged, yet free in words', ...fee(true, '本事项不收费'), expect: [{ message: 'charged' }] },
    {
      name: 'free, yet a charge is listed',
      guide: { fee: { charged: false, charges: [{ name: '工本费', amount: 20 }] } },
      expect: [{ message: 'free', path: '/fee/charges/0/name' }],
    },
  ],
  harmless: [
    { name: 'free, 0 yuan', ...fee(false, '0元') },
    { name: 'free since an amount was dropped', ...fee(false, '原收费20元，现已免收') },
    { name: 'charged, free for some', ...fee(true, '每人50元，对困难人员免收') },
    { name: 'free, none', ...fee(false, '无') },
  ],
})
