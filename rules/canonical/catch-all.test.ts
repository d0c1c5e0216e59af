import { describe, expect, test } from 'vitest'
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

test.each(['规定的', '法律法规', '需要提供', '提交证明和', '持身份证', '窗口要求', '等', '（'])(
  'a text that repeats %s is searched at once',
  (words) => {
    const before = performance.now()
    wordsIn(`${words.repeat(200)}。`)
    expect(performance.now() - before).toBeLessThan(500)
  },
)
