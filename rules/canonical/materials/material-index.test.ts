import { describe, expect, test } from 'vitest'
import { aDirectory, aStandardItem } from '../../test-builders.ts'
import { indexMaterials } from './material-index.ts'

const index = indexMaterials(
  aDirectory({
    synonyms: [
      ['待遇确认单', '待遇申领确认书'],
      ['居民身份证', '市民身份凭证'],
    ],
    abolishedMaterials: [{ name: '健在证明材料', ground: '国办发〔2018〕47号' }],
  }),
)

describe('which document a name denotes', () => {
  test.each([
    ['身份证', '居民身份证'],
    ['市民身份凭证', '居民身份证'],
    ['申请人身份证', '居民身份证'],
    ['工伤职工身份证', '居民身份证'],
    ['法人身份证', '法定代表人身份证'],
    ['受托人身份证', '代办人居民身份证'],
    ['户口本', '居民户口簿'],
    ['居民户口薄', '居民户口簿'],
    ['<<营业执照>>', '营业执照'],
    ['实体社会保障卡', '社会保障卡'],
    ['收款银行账户信息', '银行账户信息'],
    ['银行储蓄卡', '银行账户信息'],
    ['委托代办书', '授权委托书'],
    ['户籍证明', '户籍证明'],
    ['待遇申领确认书', '待遇确认单'],
    ['学历证书', '毕业证书'],
    ['单位授权委托书', '授权委托书'],
    ['租赁合同', '房屋租赁合同'],
    ['无犯罪证明', '无犯罪记录证明'],
    ['从没有人听说过的报告', '从没有人听说过报告'],
  ])('%s is %s', (name, key) => {
    expect(index.document(name).key).toBe(key)
  })
})

describe('how a guide’s document stands to the standard’s', () => {
  test.each([
    ['居民身份证', '二代身份证', 'same'],
    ['居民身份证', '有效身份证件', 'wider'],
    ['有效身份证件', '居民身份证', 'narrower'],
    ['法人主体资格证明', '营业执照', 'narrower'],
    ['毕业证书', '本科毕业证书', 'narrower'],
    ['居民户口簿', '户籍证明', 'near'],
    ['就业创业证', '就业失业登记证', 'obsolete-name'],
    ['就业失业登记证', '就业失业登记证', 'same'],
    ['居民身份证', '居住证', 'distinct'],
    ['居民身份证', '代办人身份证', 'distinct'],
    ['毕业证书', '学位证书', 'distinct'],
    ['申办报告', '可行性报告', 'unrelated'],
  ])('%s and %s are %s', (standard, guide, relation) => {
    expect(index.relation(index.document(standard), index.document(guide))).toBe(relation)
  })
})

test('an item’s own aliases lead to its own material', () => {
  const item = aStandardItem({ materialAliases: { 岗位证明: ['岗位情况说明', '《上岗通知》'] } })
  const aliases = index.aliasesOf(item)
  expect(aliases.get(index.document('岗位情况说明').key)).toBe(index.document('岗位证明').key)
  expect(aliases.get(index.document('上岗通知').key)).toBe(index.document('岗位证明').key)
  expect(index.aliasesOf(aStandardItem()).size).toBe(0)
})

test.each([
  ['健在证明', '国办发〔2018〕47号'],
  ['组织机构代码证书', ''],
  ['居民身份证', undefined],
])('why %s may not be asked for', (name, ground) => {
  expect(index.abolition(index.document(name))).toBe(ground)
})
