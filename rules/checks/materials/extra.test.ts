import { testRule } from '../../test-rule.ts'
import { extra } from './extra.ts'

const idCard = { name: '居民身份证', necessity: 'required' as const }

testRule(extra, {
  valid: [
    { name: 'the same documents', standard: { materials: [idCard] }, guide: { materials: [idCard] } },
    { name: 'the standard has no list', guide: { materials: [{ name: '无犯罪记录证明' }] } },
    {
      name: 'fewer documents',
      standard: { materials: [idCard, { name: '劳动合同' }] },
      guide: { materials: [idCard] },
    },
    {
      name: 'a catch-all is left to its own rule',
      standard: { materials: [idCard] },
      guide: { materials: [idCard, { name: '其他相关材料' }] },
    },
  ],
  invalid: [
    {
      name: 'a document joined to one that nobody has to hand in for its e-certificate',
      standard: { materials: [{ name: '营业执照', exempt: true, eCertificate: '营业执照' }] },
      guide: {
        materials: [{ name: '营业执照及办公场所租赁合同', exempt: true, eCertificate: '营业执照' }],
      },
      expect: [{ message: 'extra', severity: 'error' }],
    },
    {
      name: 'a known document beside one that is exempt',
      standard: { materials: [{ name: '居民身份证', exempt: true, eCertificate: '居民身份证' }] },
      guide: {
        materials: [{ name: '居民身份证、户口簿', exempt: true, eCertificate: '居民身份证' }],
      },
      expect: [{ message: 'extra', severity: 'error' }],
    },
    {
      name: 'a proof that the standard does not list',
      standard: { materials: [idCard] },
      guide: { materials: [idCard, { name: '无犯罪记录证明', necessity: 'required' }] },
      expect: [
        {
          message: 'extra',
          place: '无犯罪记录证明',
          path: '/materials/1',
          severity: 'error',
          fixed: { materials: [idCard] },
        },
      ],
    },
    {
      name: 'a document of whatever name',
      standard: { materials: [idCard, { name: '居民户口簿' }] },
      guide: { materials: [idCard, { name: '户口簿' }, { name: '社区证明' }, { name: '婚姻证明' }] },
      expect: [{ place: '婚姻状况证明' }, { place: '社区证明' }],
    },
    {
      name: 'a document with its copies in the name',
      standard: { materials: [idCard] },
      guide: { materials: [{ name: '身份证' }, { name: '户籍证明原件及复印件各1份' }] },
      expect: [{ place: '户籍证明' }],
    },
    {
      name: 'a choice of documents none of which the standard lists is one finding',
      standard: { materials: [idCard] },
      guide: {
        materials: [idCard, { name: '房屋租赁合同', anyOf: 'a' }, { name: '不动产权证书', anyOf: 'a' }],
      },
      expect: [{ message: 'choice' }],
    },
    {
      name: 'the identity card of somebody else',
      standard: { materials: [idCard] },
      guide: { materials: [idCard, { name: '法定代表人身份证' }] },
      expect: [{ place: '法定代表人身份证' }],
    },
    {
      name: 'a residence permit is no identity card',
      standard: { materials: [idCard] },
      guide: { materials: [{ name: '居住证' }] },
    },
    {
      name: 'one more document in a merged row',
      standard: { materials: [idCard] },
      guide: { materials: [{ name: '身份证和户口簿' }] },
      expect: [{ place: '居民户口簿', path: '/materials/0' }],
    },
    {
      name: 'a document that need not be handed in burdens nobody',
      standard: { materials: [idCard] },
      guide: { materials: [idCard, { name: '居民户口簿', exempt: true }] },
      expect: [{ message: 'exempt', severity: 'info' }],
    },
  ],
  harmless: [
    {
      name: 'aliases of the lexicon, of the directory and of the item',
      directory: { synonyms: [['待遇申领确认书', '待遇确认单']] },
      standard: {
        materials: [idCard, { name: '待遇申领确认书' }, { name: '岗位证明' }],
        materialAliases: { 岗位证明: ['岗位情况说明'] },
      },
      guide: { materials: [{ name: '二代身份证' }, { name: '待遇确认单' }, { name: '岗位情况说明' }] },
    },
    {
      name: 'another alternative to a document of the standard',
      standard: { materials: [idCard] },
      guide: { materials: [{ name: '居民身份证或者社会保障卡' }] },
    },
    {
      name: 'numbering, title marks, brackets and counts around a name',
      standard: { materials: [{ name: '工伤认定申请表' }, idCard] },
      guide: {
        materials: [
          { name: '2.居民身份证（原件及复印件各一份）' },
          { name: '１、《工伤认定申请表》（一式两份）' },
        ],
      },
    },
    {
      name: 'original and copy in two rows',
      standard: { materials: [{ name: '营业执照', originals: 1, copies: 1 }] },
      guide: {
        materials: [
          { name: '营业执照原件', originals: 1, copies: 0 },
          { name: '营业执照复印件', originals: 0, copies: 1 },
        ],
      },
    },
    {
      name: 'a form with the own city in front, or without the item in front',
      standard: {
        name: '失业登记',
        materials: [{ name: '失业登记申请表' }, { name: '社会保障卡个人业务登记表' }],
      },
      guide: { materials: [{ name: '申请表' }, { name: '广东省社会保障卡个人业务登记表' }] },
    },
    {
      name: 'what the statute calls other proofs',
      standard: {
        materials: [{ name: '劳动、聘用合同文本复印件或者与用人单位存在劳动关系、人事关系的其他证明材料' }],
      },
      guide: {
        materials: [
          { name: '劳动、聘用合同文本', anyOf: '1' },
          { name: '与用人单位存在劳动关系（包括事实劳动关系）、人事关系的其他证明材料', anyOf: '1' },
        ],
      },
    },
  ],
})
