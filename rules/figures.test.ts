import { describe, expect, test } from 'vitest'
import { percent, promisedShare, reductionOf, shareOf } from './figures.ts'

describe('a share', () => {
  test.each([
    [787, 1000, 0.787],
    [8, 12, 8 / 12],
    [0, 5, 0],
  ])('%d of %d is %d', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share)
  })

  test('of nothing is no number', () => {
    expect(shareOf(0, 0)).toBeUndefined()
  })
})

describe('the promised share of the legal time', () => {
  test('weighs long limits more than short ones: it is the ratio of the sums', () => {
    const limits = [
      { legal: 100, promised: 10 },
      { legal: 10, promised: 10 },
    ]
    expect(promisedShare(limits)).toBeCloseTo(20 / 110, 12)
  })

  test('of no items is no number', () => {
    expect(promisedShare([])).toBeUndefined()
  })
})

describe('a reduction', () => {
  test('counts what was removed over all items, also where one item gained', () => {
    const items = [
      { before: 6, after: 2 },
      { before: 2, after: 3 },
    ]
    expect(reductionOf(items)).toEqual({ removed: 3, share: 3 / 8 })
  })

  test('of nothing has no share', () => {
    expect(reductionOf([])).toEqual({ removed: 0, share: undefined })
  })
})

test.each([
  [0.17585, '17.6%'],
  [2 / 3, '66.7%'],
  [1, '100.0%'],
])('%d is printed as %s', (share, text) => {
  expect(percent(share)).toBe(text)
})
