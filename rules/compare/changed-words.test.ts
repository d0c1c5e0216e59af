import { describe, expect, test } from 'vitest'
import { changedWords, shareWords } from './changed-words.ts'

describe('changed words', () => {
  test.each([
    ['社会保障法', '社会保险法', '保障'],
    ['企业工会主席身份声明', '企业工会主席身份说明', '声明'],
    ['补贴审批表', '补贴申请表', '审批表'],
    ['促进就业法', '就业促进法', '促进就业法'],
    ['劳动争议仲裁法', '劳动争议调解仲裁法', '议仲'],
    ['本科毕业证书', '毕业证书', '本科'],
    ['甲', '乙', '甲'],
  ])('of %s beside %s: %s', (text, other, words) => {
    const { start, end } = changedWords(text, other)
    expect(text.slice(start, end)).toBe(words)
  })

  test('texts that differ in one word share the others', () => {
    expect(shareWords('企业工会主席身份声明', '企业工会主席身份说明')).toBe(true)
    expect(shareWords('工资流水', '考勤记录')).toBe(false)
  })
})
