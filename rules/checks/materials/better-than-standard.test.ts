import { testRule } from '../../test-rule.ts'
import { betterThanStandard } from './better-than-standard.ts'

testRule(betterThanStandard, {
  valid: [
    {
      name: 'as in the standard',
      standard: { materials: [{ name: '照片' }] },
      guide: { materials: [{ name: '照片' }] },
    },
    {
      name: 'stricter than the standard',
      standard: { materials: [{ name: '照片', necessity: 'optional' }] },
      guide: { materials: [{ name: '照片', necessity: 'required' }] },
    },
    { name: 'no list', standard: { materials: [{ name: '照片' }] }, guide: {} },
  ],
  invalid: [
    {
      name: 'optional',
      standard: { materials: [{ name: '照片', necessity: 'required' }] },
      guide: { materials: [{ name: '照片', necessity: 'optional' }] },
      expect: [{ message: 'optional', severity: 'info' }],
    },
    {
      name: 'a copy for the original',
      standard: { materials: [{ name: '劳动合同', originals: 1, copies: 0 }] },
      guide: { materials: [{ name: '劳动合同', originals: 0, copies: 1 }] },
      expect: [{ message: 'copies' }],
    },
    {
      name: 'electronic in addition',
      standard: { materials: [{ name: '劳动合同', medium: ['paper'] }] },
      guide: { materials: [{ name: '劳动合同', medium: ['paper', 'electronic'] }] },
      expect: [{ message: 'medium' }],
    },
    {
      name: 'one more choice',
      standard: { materials: [{ name: '居民身份证' }] },
      guide: { materials: [{ name: '居民身份证或者社会保障卡' }] },
      expect: [{ message: 'choices' }],
    },
    {
      name: 'exempt',
      standard: { materials: [{ name: '居民身份证' }] },
      guide: { materials: [{ name: '居民身份证', exempt: true }] },
      expect: [{ message: 'exempt' }],
    },
  ],
  harmless: [
    {
      name: 'one of two documents is enough',
      standard: { materials: [{ name: '居民身份证' }, { name: '居民户口簿' }] },
      guide: { materials: [{ name: '居民身份证或者居民户口簿' }] },
    },
    {
      name: 'may follow later',
      standard: { materials: [{ name: '照片', necessity: 'required' }] },
      guide: { materials: [{ name: '照片（容缺后补）' }] },
    },
    {
      name: 'fewer copies',
      standard: { materials: [{ name: '照片', originals: 2 }] },
      guide: { materials: [{ name: '照片1张' }] },
    },
  ],
})
