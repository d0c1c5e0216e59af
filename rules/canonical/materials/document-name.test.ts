import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { foldDocumentName, kindOfDocument, ownerOf, readsAsDocument } from './document-name.ts'

describe('the name of a document without what carries no meaning', () => {
  test.each([
    ['《工伤认定申请表》', '工伤认定申报表'],
    ['经营情况的报告', '经营情况报告书'],
    ['亲属关系证明', '亲属关系证明材料'],
    ['职工名册', '职工花名册'],
    ['近期免冠彩色照片', '一寸免冠照片'],
    ['解除(终止)劳动关系证明', '解除、终止劳动关系证明书'],
    ['社保缴费记录', '社会保险缴费记录'],
    ['有效的营业执照', '营业执照副本'],
    ['证明书样本', '证明'],
    ['近六个月银行流水', '近6个月银行流水'],
    ['三年以来的经营情况报告', '3年以来经营情况报告'],
    ['备案覆函', '备案复函'],
  ])('%s and %s are one', (one, other) => {
    expect(foldDocumentName(one)).toBe(foldDocumentName(other))
  })

  test.each([
    ['居民身份证', '居住证'],
    ['工伤认定申请表', '工伤认定审批表'],
    ['毕业证书', '学位证书'],
    ['诊断证明', '职业病诊断证明'],
    ['近三个月银行流水', '近6个月银行流水'],
    ['统一社会信用代码证', '1社会信用代码证'],
    ['无犯罪记录证明', '无犯罪记录承诺书'],
  ])('%s and %s are two', (one, other) => {
    expect(foldDocumentName(one)).not.toBe(foldDocumentName(other))
  })

  test('any string folds to a string, and one that is folded stays', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '证明',
            '书',
            '材料',
            '的',
            '《',
            '》',
            '申请',
            '表',
            '副本',
            '样本',
            '社保',
            '照片',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(names, (name) => {
        const folded = foldDocumentName(name)
        expect(folded === '').toBe(name === '')
        expect(foldDocumentName(folded)).toBe(folded)
      }),
      runs,
    )
  })
})

test.each([
  ['本人', ''],
  ['工伤职工', ''],
  ['就业困难人员', ''],
  ['受托人', '代办人'],
  ['经办人员', '代办人'],
  ['法人代表', '法定代表人'],
  ['供养亲属', '供养亲属'],
  ['二级以上医院', undefined],
])('who %s is', (words, owner) => {
  expect(ownerOf(words)).toBe(owner)
})

test('papers of different kinds have different kinds, and unknown endings none', () => {
  expect(kindOfDocument('收入证明')).not.toBe(kindOfDocument('收入承诺书'))
  expect(kindOfDocument('失业登记表')).not.toBe(kindOfDocument('失业申请表'))
  expect(kindOfDocument('银行流水')).toBe(-1)
})

test.each([
  ['劳动合同', true],
  ['病历', true],
  ['企业实行不定时工作制', false],
  ['劳动', false],
])('whether %s reads as a document', (name, reads) => {
  expect(readsAsDocument(name)).toBe(reads)
})
