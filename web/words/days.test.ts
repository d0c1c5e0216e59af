import { describe, expect, test } from 'vitest'
import { monthsAfter, todayInChina } from './days.ts'

test.each([
  ['2026-11-26', 6, '2027-05-26'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-26', 12, '2027-11-26'],
])('%s and %i months are %s', (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after)
})

describe('today in China', () => {
  test('has begun before it has in Europe', () => {
    expect(todayInChina(new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26')
    expect(todayInChina(new Date('2026-11-25T15:59:59Z'))).toBe('2026-11-25')
  })
})
