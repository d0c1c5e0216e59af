import { testRule } from '../../test-rule.ts'
import { basisMissing } from './basis-missing.ts'

const standard = { fee: { charged: true, basis: '粤发改价格〔2016〕180号' } }

testRule(basisMissing, {
  valid: [
    {
      name: 'with its ground',
      standard,
      guide: { fee: { charged: true, basis: '粤发改价格〔2016〕180号' } },
    },
    { name: 'free', standard, guide: { fee: { charged: false } } },
    { name: 'not published', standard, guide: {} },
  ],
  invalid: [
    {
      name: 'without a ground',
      standard,
      guide: { fee: { charged: true } },
      expect: [{ path: '/fee', severity: 'warning', fixed: { fee: standard.fee } }],
    },
    { name: 'published as empty', standard, guide: { fee: { charged: true, basis: '' } } },
    {
      name: 'the standard itself has none',
      standard: { fee: { charged: true } },
      guide: {},
      expect: [{ kind: 'standard' }],
    },
  ],
  harmless: [
    { name: 'another ground', standard, guide: { fee: { charged: true, basis: '穗价〔2017〕3号' } } },
    {
      name: 'free without a ground',
      standard: { fee: { charged: false } },
      guide: { fee: { charged: false, basis: '' } },
    },
    { name: 'free with a ground', standard, guide: { fee: { charged: false, basis: '已停征' } } },
  ],
})
