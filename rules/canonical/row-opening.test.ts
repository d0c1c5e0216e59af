import { describe, expect, test } from 'vitest'
import { numberOfRow } from './row-opening.ts'
import { canonicalText } from './text.ts'

const nameOf = (raw: string): string => {
  const { text } = canonicalText(raw)
  return text.slice(numberOfRow(text))
}

describe('the number or mark before the name of a material', () => {
  test.each([
    ...['1.', '1、', '（1）', '①', '㈠', '一、', '一是', '甲、', '（甲）', '第1项：', '第一类：', '其一，'],
    ...[
      '材料一：',
      '材料清单2：',
      '资料1：',
      '附件1 ',
      '附1：',
      '【材料一】',
      '序号3：',
      '序1 ',
      'No.2 ',
      'NO.2 ',
    ],
    ...[
      '1-',
      '1—',
      '1｜',
      '1/',
      '〈1〉',
      '1】',
      '#1 ',
      '1·',
      '1；',
      '一，',
      'CL01、',
      '材料编号1：',
      '材料之一：',
      '第一份材料：',
      '材料第一项：',
      'ⅱ)',
      'Ⅰ.',
      'A.',
      '01 ',
      '►',
      '★',
      '☑',
      '必交：',
      '可选材料：',
    ],
  ])('%s is left off', (mark) => {
    expect(nameOf(`${mark}劳动合同`)).toBe('劳动合同')
  })

  test.each([
    ...['1寸免冠照片', '2代身份证', '3年以上工作经历证明', '1/2以上股东签字', '1-2张照片', '12333查询单'],
    ...[
      '第一类医疗器械备案凭证',
      '第二代身份证',
      '第三方评估报告',
      '一次性补助申请表',
      '一体化申请表',
      '三方协议',
    ],
    ...['甲类资质证书', '乙肝检测报告', 'A类人才证书', 'A4纸复印件', '5A级景区证书', '十年工作证明'],
    ...[
      '项目申报书',
      '项目1个年度审计报告',
      '附件1寸照片',
      '附加材料',
      '证件照片',
      '必要的证明材料',
      '编号证明',
    ],
  ])('%s is a name', (name) => {
    expect(nameOf(name)).toBe(name)
  })
})
