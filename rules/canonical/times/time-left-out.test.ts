import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { findTimeLeftOut } from './time-left-out.ts'

describe('time of the agency that does not count', () => {
  test.each([
    '自受理之日起14个工作日内办结，等待转出地回函的时间不计入承诺时限',
    '自受理之日起2个工作日内办结，材料内部流转、领导签批的时间另计',
    '核定超期责任自负，排队轮候审核的时间除外',
    '遇月末结账，顺延至次月重新起算',
    '局务会集体研究期间不计算在内',
    '承诺时限不含领导签批时间',
    '除内部会签时间外，5个工作日内办结',
    '上会研究所需时间单独计算',
    '逢季末关账，推迟办理',
    '发函协查的时间不纳入承诺时限',
    '听证、内部流转的时间不计入',
    '自领导签批之日起计算',
    '数据比对期间予以扣除',
    '等待上级部门批复的时间不算在内',
  ])('%s', (raw) => {
    expect(findTimeLeftOut(canonicalText(raw))).toHaveLength(1)
  })

  test.each([
    '听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间不计入期限',
    '申请人补正材料的时间不计入',
    '等待申请人补齐材料的时间不计算在内',
    '邮寄、快递在途时间另计',
    '遇法定节假日顺延',
    '公示时间不计入',
    '不得以领导签批为由另计时间',
    '严禁将内部流转时间排除在承诺时限之外，不得另算',
    '内部流转时间均计入承诺时限',
    '以前领导签批的时间不计入，现已取消',
    '银行内部处理的时间另计',
    '累计缴费年限不含视同缴费年限',
    '除领导干部外，均可申请',
    '劳动能力鉴定所需时间除外',
    '周末及法定休息日除外',
    '医保结账时间为每月末',
    '待遇不含内部退养人员',
  ])('%s leaves out nothing of it', (raw) => {
    expect(findTimeLeftOut(canonicalText(raw))).toEqual([])
  })
})
