import { describe, expect, test } from 'vitest'
import { findListMarks } from './numbering.ts'
import { canonicalText } from './text.ts'

const marks = (raw: string): readonly string[] => {
  const { text } = canonicalText(raw)
  return findListMarks(text).map(({ start, end }) => text.slice(start, end))
}

describe('list marks', () => {
  test.each([
    ['1.甲；2.乙', ['1.', '2.']],
    ['（一）甲；（二）乙', ['(一)', '(二)']],
    ['一、甲；二、乙', ['一、', '二、']],
    ['【受理条件】1.单位；2.个人', ['1.', '2.']],
    ['【申请条件】（一）单位；（二）个人', ['(一)', '(二)']],
    ['一是甲，二是乙', ['一是', '二是']],
    ['1.甲；2.3.乙；3.2.丙', ['1.', '2.', '3.', '3.', '2.']],
    ['满1.5倍以上', []],
    ['符合第一、二项', []],
  ])('%s has %j', (raw, expected) => {
    expect(marks(raw)).toEqual(expected)
  })
})
