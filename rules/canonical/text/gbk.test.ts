import { describe, expect, test } from 'vitest'
import { findMisreadAsGbk } from './gbk.ts'

const misread = (text: string): string => new TextDecoder('gbk').decode(new TextEncoder().encode(text))

describe('findMisreadAsGbk', () => {
  test.each([
    '具有本市户籍的人员',
    '申请人的身份证',
    '年满16周岁的失业人员',
    '劳动合同',
    '营业执照副本',
    '到窗口办理。',
  ])('%s read as GBK', (text) => {
    const garbled = misread(text)
    const [first] = findMisreadAsGbk(garbled)
    expect(first).toBeDefined()
    expect(first && first.end <= garbled.length && first.start < first.end).toBe(true)
  })

  test('only what was misread is found', () => {
    const garbled = misread('劳动合同')
    expect(findMisreadAsGbk(`申请人提供${garbled}`)[0]?.start).toBe(5)
  })

  test.each([
    '具有本市户籍的人员，到失业保险经办机构申领失业保险金。',
    '具有本市戶籍的人員，到鎮街公共服務中心閱覽、錄取、鑑定。',
    '鍋爐、鏈條、鐘錶、鍵盤、鍛鍊、鎮靜、鎖匙、銀行、錢幣',
    '龘靐齉爩',
    '',
  ])('%s is as it was written', (text) => {
    expect(findMisreadAsGbk(text)).toEqual([])
  })
})
