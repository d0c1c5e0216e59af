import { describe, expect, test } from 'vitest'
import { canonicalText, rawRange } from '../text/text.ts'
import { asksOtherPeriod, readAnswer } from './answer.ts'

const read = (question: string, answer: string) => readAnswer(canonicalText(question), canonicalText(answer))

describe('answers that need their question', () => {
  test.each([
    ['可以网上办理吗？', '不行，需本人到窗口办理。', '不可以网上办理,需本人到窗口办理。'],
    ['能不能网上办？', '不能。', '不能网上办。'],
    ['是否支持网上申请？', '暂不支持。', '不支持网上申请。'],
    ['请问需要提供居住证吗？', '需要。', '需要提供居住证。'],
    ['要不要户口簿？', '要。', '需要户口簿。'],
    ['没有居住证可以办吗？', '不可以。', '没有居住证不可以办。'],
    ['是否收费？', '是，每份10元。', '收费,每份10元。'],
    ['收不收费？', '不收。', '不收费。'],
    ['多久办好？', '20个工作日。', '办结时限为20个工作日。'],
    ['什么时候能办下来？', '一般20个工作日左右。', '办结时限为20个工作日左右。'],
    ['要带什么？', '身份证、户口簿。', '提交材料:身份证、户口簿。'],
    ['需要哪些材料？', '需要结婚证书。', '提交材料:结婚证书。'],
    ['要跑几次？', '两次。', '到窗口需要两次。'],
    ['多少钱？', '20元。', '收费标准:20元。'],
    ['费用怎么交？', '取证时支付35元。', '收费标准:取证时支付35元。'],
    ['快递费多少钱？', '12元，到付。', '快递12元,到付。'],
    ['补贴多少？', '每人3000元。', '补贴每人3000元。'],
    ['户口簿要不要？', '要的。', '户口簿需要。'],
    ['要不要带户口簿？', '带上。', '需要带户口簿。'],
    ['清单外还要材料吗？', '要，户口簿一本。', '提交材料:户口簿一本。'],
    ['用带户口本吗？', '要带。', '需要带户口本。'],
    ['可以不带户口簿吗？', '不可以。', '不可以不带户口簿。'],
    ['需要多久？', '一个月。', '办结时限为一个月。'],
    ['办理周期？', '30个工作日。', '办结时限为30个工作日。'],
  ])('%s %s says %s', (question, answer, said) => {
    expect(read(question, answer).text).toBe(said)
  })

  test.each([
    ['公示多久？', '7个工作日。'],
    ['快递多久能到？', '7天左右。'],
    ['证书有效期多久？', '三年。'],
    ['代办要带什么？', '委托书、双方身份证。'],
    ['领证要带什么？', '身份证。'],
    ['如何查询办理进度？', '登录平台查询。'],
    ['在哪里办理？', '政务服务中心二楼。'],
  ])('%s %s stands for itself', (question, answer) => {
    const text = canonicalText(answer)
    expect(readAnswer(canonicalText(question), text)).toBe(text)
  })

  test('what is found in the completed words stands at the words that they complete', () => {
    const answer = '不行，需本人到窗口办理。'
    const text = read('可以网上办理吗？', answer)
    const at = (words: string) => {
      const start = text.text.indexOf(words)
      const range = rawRange(text, start, start + words.length)
      return answer.slice(range.start, range.end)
    }
    expect(at('不可以网上办理')).toBe('不行')
    expect(at('到窗口办理')).toBe('到窗口办理')
    expect(at('网上办理,需本人')).toBe('不行，需本人')
  })
})

describe('questions about another period than the handling', () => {
  test.each([
    '提交后多久受理？',
    '体检多久出结果？',
    '变更后多久要来办？',
    '最晚什么时候申请？',
    '补贴多久发？',
    '预审要多久？',
    '结果有效期多久？',
  ])('%s', (question) => {
    expect(asksOtherPeriod(canonicalText(question))).toBe(true)
  })
  test.each(['多久能办好？', '受理后多久有结果？', '审核需要几天？', '什么时候能拿到证？'])(
    '%s asks for the handling',
    (question) => {
      expect(asksOtherPeriod(canonicalText(question))).toBe(false)
    },
  )
})
