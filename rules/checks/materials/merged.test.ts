import { testRule } from '../../test-rule.ts'
import { merged } from './merged.ts'

const standard = { materials: [{ name: '居民身份证' }, { name: '居民户口簿' }, { name: '劳动合同' }] }

testRule(merged, {
  valid: [
    { name: 'a row each', standard, guide: { materials: [{ name: '身份证' }, { name: '户口簿' }] } },
    {
      name: 'one row in the standard too',
      standard: { materials: [{ name: '身份证和户口簿' }] },
      guide: { materials: [{ name: '居民身份证、户口簿' }] },
    },
    {
      name: 'a title that has 和 in it',
      standard,
      guide: { materials: [{ name: '《户口和身份证管理合同》' }] },
    },
  ],
  invalid: [
    {
      name: 'two documents with 和',
      standard,
      guide: { materials: [{ name: '身份证和户口簿' }, { name: '劳动合同' }] },
      expect: [{ path: '/materials/0', place: '居民身份证和居民户口簿' }],
    },
    { name: 'a list with 、', standard, guide: { materials: [{ name: '身份证、户口簿、劳动合同' }] } },
    {
      name: 'with their copies',
      standard,
      guide: { materials: [{ name: '身份证复印件及户口簿复印件各1份' }] },
    },
  ],
  harmless: [
    {
      name: 'a choice in one row',
      standard: {
        materials: [
          { name: '居民身份证', anyOf: '1' },
          { name: '居民户口簿', anyOf: '1' },
        ],
      },
      guide: { materials: [{ name: '居民身份证或户口簿' }] },
    },
    {
      name: 'a name that joins two words',
      standard: { materials: [{ name: '学历（学位）证书' }] },
      guide: { materials: [{ name: '学历、学位证书' }] },
    },
    {
      name: 'the standard’s merged row in two rows',
      standard: { materials: [{ name: '身份证和户口簿' }] },
      guide: { materials: [{ name: '身份证' }, { name: '户口簿' }] },
    },
  ],
})
