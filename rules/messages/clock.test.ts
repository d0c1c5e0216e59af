import { expect, test } from 'vitest'
import { clockWords } from './clock.ts'

test.each([
  ['running', 3, '剩 3 个工作日', '3 working days left'],
  ['running', 1, '剩 1 个工作日', '1 working day left'],
  ['running', 0, '今天到期', 'due today'],
  ['running', -1, '逾期 1 个工作日', '1 working day overdue'],
  ['running', -2, '逾期 2 个工作日', '2 working days overdue'],
  ['running', -1200, '逾期 1,200 个工作日', '1,200 working days overdue'],
  ['paused', 7, '暂停计时，剩 7 个工作日', 'clock paused, 7 working days left'],
  ['paused', -1, '暂停计时，已逾期 1 个工作日', 'clock paused, 1 working day overdue'],
  ['none', null, '不计期限', 'no deadline'],
] as const)('a clock that is %s with %s left reads %s / %s', (state, left, chinese, english) => {
  expect(clockWords('zh-CN', { state, left })).toBe(chinese)
  expect(clockWords('en', { state, left })).toBe(english)
})
