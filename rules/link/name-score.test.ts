import { describe, expect, test } from 'vitest'
import { readItemName } from '../canonical/items/name.ts'
import { homeOf } from '../canonical/places/home.ts'
import { canonicalText } from '../canonical/text/text.ts'
import { aDirectory } from '../test-builders.ts'
import { compareNames } from './name-score.ts'

const reading = {
  home: homeOf('440000', []),
  text: canonicalText,
  directory: { directory: aDirectory() },
}
const relation = (one: string, other: string) =>
  compareNames(readItemName(one, reading), readItemName(other, reading)).relation

describe('names of one item', () => {
  test.each([
    ['失业保险金申领', '失业保险金申请'],
    ['失业登记', '失业人员登记'],
    ['工伤认定', '工伤认定申请'],
    ['创业担保贷款', '创业担保贷款申请'],
    ['军人退役养老保险关系转移接续申请', '退役军人养老保险关系转移接续申请'],
    ['劳务派遣经营许可', '劳务派遣经营许可审批'],
  ])('%s, %s', (one, other) => {
    expect(['same', 'variant']).toContain(relation(one, other))
    expect(['same', 'variant']).toContain(relation(other, one))
  })
})

describe('names of different items', () => {
  test.each([
    ['失业保险金申领', '失业补助金申领'],
    ['社会保障卡密码修改', '社会保障卡密码重置'],
    ['社会保障卡挂失', '社会保障卡解挂'],
    [
      '企业实行不定时工作制和综合计算工时工作制审批',
      '企业实行不定时工作制和综合计算工时工作制审批意见和制度方案异地备案',
    ],
    ['劳务派遣经营许可变更', '劳务派遣经营许可延续'],
    ['劳务派遣经营许可', '劳务派遣经营许可注销'],
    ['个人参保证明查询打印', '单位参保证明查询打印'],
    ['流动人员人事档案接收', '流动人员人事档案转递'],
    ['一次性工伤医疗补助金申请', '一次性工亡补助金申请'],
    ['初次劳动能力鉴定', '劳动能力复查鉴定'],
  ])('%s, %s', (one, other) => {
    expect(relation(one, other)).toBe('other')
    expect(relation(other, one)).toBe('other')
  })
})

describe('names that content must tell apart', () => {
  test.each([
    ['学历公证', '学位公证', 'misspelt'],
    ['失业保险金申领', '失业保检金申领', 'misspelt'],
    ['灵活就业社会保险补贴申领', '就业困难人员灵活就业社保补贴申领', 'part'],
    ['社会保障卡信息变更', '社会保障卡非关键信息变更', 'part'],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(relation(one, other)).toBe(expected)
  })
})
