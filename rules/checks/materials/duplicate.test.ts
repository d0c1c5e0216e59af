import { testRule } from '../../test-rule.ts'
import { duplicate } from './duplicate.ts'

const standard = { materials: [{ name: '居民身份证' }, { name: '劳动合同' }] }

testRule(duplicate, {
  valid: [
    { name: 'each once', standard, guide: { materials: [{ name: '居民身份证' }, { name: '劳动合同' }] } },
    {
      name: 'under different conditions',
      standard,
      guide: {
        materials: [
          { name: '居民身份证', condition: '本人办理的' },
          { name: '居民身份证', condition: '委托办理的' },
        ],
      },
    },
    {
      name: 'one document by two of its names in one row',
      standard,
      guide: { materials: [{ name: '银行存折或者银行卡' }, { name: '劳动合同' }] },
    },
    {
      name: 'of different people',
      standard,
      guide: { materials: [{ name: '居民身份证' }, { name: '代办人身份证' }] },
    },
  ],
  invalid: [
    {
      name: 'the same name twice',
      standard,
      guide: { materials: [{ name: '居民身份证' }, { name: '劳动合同' }, { name: '居民身份证' }] },
      expect: [
        {
          place: '居民身份证',
          path: '/materials/2',
          severity: 'error',
          fixed: { materials: [{ name: '居民身份证' }, { name: '劳动合同' }] },
        },
      ],
    },
    {
      name: 'under an alias',
      standard,
      guide: { materials: [{ name: '居民身份证' }, { name: '申请人身份证' }] },
    },
    {
      name: 'three times is one finding',
      standard,
      guide: { materials: [{ name: '劳动合同' }, { name: '劳动合同书' }, { name: '劳动合同文本' }] },
    },
  ],
  harmless: [
    {
      name: 'original and copy in two rows',
      standard,
      guide: { materials: [{ name: '居民身份证原件' }, { name: '居民身份证复印件' }] },
    },
    {
      name: 'on paper and electronic in two rows',
      standard,
      guide: {
        materials: [
          { name: '居民身份证', medium: ['paper'] },
          { name: '居民身份证', medium: ['electronic'] },
        ],
      },
    },
    {
      name: 'alone and as a choice',
      standard,
      guide: { materials: [{ name: '居民身份证' }, { name: '居民身份证或者护照' }] },
    },
  ],
})
