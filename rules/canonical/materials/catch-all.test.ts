import { describe, expect, test } from 'vitest'
import { canonicalText } from '../text/text.ts'
import { findCatchAll } from './catch-all.ts'

const wordsIn = (text: string) => findCatchAll(text).map(({ start, end }) => text.slice(start, end))

describe('words that leave it open what to bring', () => {
  test.each([
    ['其他相关材料', ['其他相关材料']],
    ['法律、法规规定的其他材料', ['法律、法规规定的其他材料']],
    ['居民身份证及其他有关材料', ['及其他有关材料']],
    ['居民身份证、户口簿等材料', ['等材料']],
    ['相关证明材料', ['相关证明材料']],
    ['以窗口要求为准', ['以窗口要求为准']],
    ['窗口认为需要补充的材料', ['窗口认为需要补充的材料']],
    ['根据实际情况需要提供的相关材料', ['根据实际情况需要提供的相关材料']],
    ['工作人员认为需要的', ['人员认为需要的']],
    ['经办机构认为有必要时', ['机构认为有必要时']],
    ['视情况补充相关材料', ['视情况补充相关材料']],
    ['根据审核情况可能要求补充有关资料', ['根据审核情况可能要求补充有关资料']],
    ['视具体情况', ['视具体情况']],
    ['缴费记录等', ['等']],
    ['必要时提供的材料', ['必要时提供的材料']],
    ['与申请事项有关的材料', ['与申请事项有关的材料']],
    ['证明材料等', ['证明材料等']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test.each([
    '居民身份证',
    '与用人单位存在劳动关系(包括事实劳动关系)、人事关系的其他证明材料',
    '劳动、聘用合同文本复印件或者与用人单位存在劳动关系、人事关系的其他证明材料',
    '能够证明亲属关系的其他材料',
    '专职工作人员相关材料',
    '有效的诊断证明、检查检验报告等完整病历资料',
    '职业技能等级证书',
    '高等学校毕业证书',
    '',
  ])('%s leaves nothing open', (text) => {
    expect(wordsIn(text)).toEqual([])
  })
})

describe('what is left to whoever handles the case', () => {
  test.each([
    '列出主要项目，并提供评审需要的其他佐证',
    '视个案情况，经办人可要求补充另外的资料',
    '窗口认为需要的其他东西',
    '后续可能追加材料',
    '专家有权要求另附证明材料',
    '核实过程中要用到的别的材料',
    '根据案情需要，仲裁庭可通知当事人补充其他资料',
    '情况复杂的，由承办人酌情要求增补佐证材料',
    '我局可随时要求申请人提交额外的证明',
    '评委会认为有必要提交的佐证',
    '如有需要还会请您补交更多资料',
    '审核人员指定的其他手续',
    '届时另行通知提交的补充材料',
    '并附别的证明',
  ])('%s', (text) => {
    expect(wordsIn(canonicalText(text).text)).not.toEqual([])
  })

  test.each([
    '材料不齐的，窗口可要求补交材料',
    '内容有误的，经办人可以要求补充材料',
    '窗口可以要求出示证件原件',
    '与其他单位签订的协议',
    '由其他机构出具的审计报告',
    '其他登记证书',
    '评审通知列明的其他材料',
    '经办人核对证件',
    '窗口将材料退回申请人',
    '根据户籍情况提供居住证或者户口簿',
    '必要时由医疗机构复核伤情',
    '特别的证明格式见附件',
    '个别的证件遗失的可以补办',
    '另外的子女由配偶抚养',
    '评审需要的答辩时间为二十分钟',
    '工作人员可以要求当面核验',
  ])('%s leaves nothing to anybody', (text) => {
    expect(wordsIn(canonicalText(text).text)).toEqual([])
  })
})

test.each(['规定的', '法律法规', '需要提供', '提交证明和', '持身份证', '窗口要求', '等', '（'])(
  'a text that repeats %s is searched at once',
  (words) => {
    const before = performance.now()
    wordsIn(`${words.repeat(200)}。`)
    expect(performance.now() - before).toBeLessThan(500)
  },
)
