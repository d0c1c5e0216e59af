import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const idCard = { name: '居民身份证' }
const contract = { name: '劳动合同' }

testRule(missing, {
  valid: [
    {
      name: 'the same documents',
      standard: { materials: [idCard] },
      guide: { materials: [{ name: '身份证' }] },
    },
    { name: 'neither publishes a list' },
    { name: 'the standard asks for nothing', standard: { materials: [] } },
  ],
  invalid: [
    {
      name: 'no list at all is one finding',
      standard: { materials: [idCard, contract] },
      guide: {},
      expect: [{ message: 'absent', place: '', path: '', severity: 'warning' }],
    },
    {
      name: 'fewer documents are better for the applicant',
      standard: { materials: [idCard, contract] },
      guide: { materials: [idCard] },
      expect: [{ message: 'fewer', place: '劳动合同', path: '/materials', severity: 'info' }],
    },
    {
      name: 'a document left out where the materials must be the same',
      standard: { materials: [idCard, contract], binding: { materials: 'same' } },
      guide: { materials: [idCard] },
      expect: [{ message: 'fewer', severity: 'error' }],
    },
    {
      name: 'a whole choice of documents left out is one finding',
      standard: {
        materials: [idCard, { name: '营业执照', anyOf: 'x' }, { name: '事业单位法人证书', anyOf: 'x' }],
      },
      guide: { materials: [idCard] },
      expect: [{ message: 'fewer' }],
    },
  ],
  harmless: [
    {
      name: 'two documents in one row',
      standard: { binding: { materials: 'same' }, materials: [idCard, { name: '居民户口簿' }] },
      guide: { materials: [{ name: '居民身份证、户口簿' }] },
    },
    {
      name: 'a choice written in one row',
      standard: {
        binding: { materials: 'same' },
        materials: [
          { name: '营业执照', anyOf: 'a' },
          { name: '企业名称预先核准通知书', anyOf: 'a' },
        ],
      },
      guide: { materials: [{ name: '营业执照或者《企业名称预先核准通知书》' }] },
    },
    {
      name: 'published as empty where fewer is better',
      standard: { materials: [idCard] },
      guide: { materials: [] },
    },
  ],
})
