import { describe, expect, test } from 'vitest'
import { reasonText, reasonWords } from './reason.ts'

describe('a reason as it is recorded', () => {
  test.each([
    ['alone', 'pilot', ' ', '承担改革试点任务'],
    ['with own words', 'pilot', '粤府办〔2026〕3号', '承担改革试点任务：粤府办〔2026〕3号'],
    ['other, said by the words alone', 'other', '系统割接', '系统割接'],
    ['other without words', 'other', '', '其他'],
  ] as const)('%s', (_, code, words, text) => {
    expect(reasonText(code, words)).toBe(text)
  })
})

describe('a recorded reason is said', () => {
  test.each([
    ['in Chinese as it is', 'zh-CN', '承担改革试点任务：见附件', '承担改革试点任务：见附件'],
    [
      'in English, with the own words left alone',
      'en',
      '承担改革试点任务：见附件',
      'Taking part in a pilot: 见附件',
    ],
    ['in English without own words', 'en', '已另行处理', 'Dealt with elsewhere'],
    ['as it is where nothing was chosen', 'en', '说明：系统割接', '说明：系统割接'],
  ] as const)('%s', (_, locale, text, said) => {
    expect(reasonWords(locale, text)).toBe(said)
  })
})
