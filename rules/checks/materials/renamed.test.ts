import { testRule } from '../../test-rule.ts'
import { renamed } from './renamed.ts'

testRule(renamed, {
  valid: [
    {
      name: 'the standard’s name',
      standard: { materials: [{ name: '工伤事故备案表' }] },
      guide: { materials: [{ name: '工伤事故备案表' }] },
    },
    {
      name: 'two documents that are not one',
      standard: { materials: [{ name: '居民身份证' }] },
      guide: { materials: [{ name: '居住证' }] },
    },
    {
      name: 'a proof and a commitment about the same matter',
      standard: { materials: [{ name: '无犯罪记录证明' }] },
      guide: { materials: [{ name: '无犯罪记录承诺书' }] },
    },
    {
      name: 'degree and diploma',
      standard: { materials: [{ name: '毕业证书' }] },
      guide: { materials: [{ name: '学位证书' }] },
    },
  ],
  invalid: [
    {
      name: 'misspelt in a row that says for whom it is',
      standard: { materials: [{ name: '居民身份证', condition: '举办者为个人的提供' }] },
      guide: { materials: [{ name: '居民身份正（举办者为个人的提供）' }] },
      expect: [{ fixed: { materials: [{ name: '居民身份证（举办者为个人的提供）' }] } }],
    },
    {
      name: 'another wording of the same document',
      standard: { materials: [{ name: '职工代表大会决议' }] },
      guide: { materials: [{ name: '职工代表大会的决定' }] },
      expect: [
        {
          message: 'renamed',
          place: '职工代表大会决议',
          severity: 'error',
          fixed: { materials: [{ name: '职工代表大会决议' }] },
        },
      ],
    },
    {
      name: 'a form of another kind for the same matter',
      standard: { materials: [{ name: '就业困难人员认定申请表' }] },
      guide: { materials: [{ name: '就业困难人员认定审批表' }] },
      expect: [{ message: 'renamed' }],
    },
    {
      name: 'a misspelt name',
      standard: { materials: [{ name: '劳务派遣管理制度' }] },
      guide: { materials: [{ name: '劳务派谴管理制度' }] },
      expect: [{ message: 'renamed' }],
    },
    {
      name: 'a name out of use is a warning',
      standard: { materials: [{ name: '就业创业证' }] },
      guide: { materials: [{ name: '《就业失业登记证》' }] },
      expect: [{ message: 'outdated', place: '就业创业证', severity: 'warning' }],
    },
  ],
  harmless: [
    {
      name: 'kinds of application form are one',
      standard: { materials: [{ name: '工伤认定申请表' }, { name: '仲裁申请书' }] },
      guide: { materials: [{ name: '工伤认定申报表' }, { name: '《仲裁申请书》' }] },
    },
    {
      name: 'function words and endings that add nothing',
      standard: { materials: [{ name: '经营情况的报告' }, { name: '亲属关系证明' }, { name: '集体合同' }] },
      guide: {
        materials: [{ name: '经营情况报告书' }, { name: '亲属关系证明材料' }, { name: '集体合同文本' }],
      },
    },
    {
      name: 'the applicant in front of a name',
      standard: { materials: [{ name: '居民身份证' }, { name: '营业执照' }] },
      guide: { materials: [{ name: '工伤职工本人身份证' }, { name: '用人单位营业执照（副本）' }] },
    },
    {
      name: 'either of two documents that share the end of their names',
      standard: { materials: [{ name: '工会或者职工意见' }, { name: '举办者身份或者资格证明' }] },
      guide: { materials: [{ name: '职工意见或者工会意见' }, { name: '举办者资格或者身份证明' }] },
    },
    {
      name: 'the same choice in brackets',
      standard: { materials: [{ name: '工会或者职工代表意见' }] },
      guide: { materials: [{ name: '工会意见、职工代表意见（任选其一）' }] },
    },
    {
      name: 'a certificate by the code that stands on it',
      standard: { materials: [{ name: '统一社会信用代码证照' }] },
      guide: { materials: [{ name: '载有统一社会信用代码的登记证照' }] },
    },
    {
      name: 'a photograph of whatever wording',
      standard: { materials: [{ name: '照片' }] },
      guide: { materials: [{ name: '近期免冠彩色照片' }] },
    },
  ],
})
