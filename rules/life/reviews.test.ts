import { describe, expect, test } from 'vitest'
import { reviewOf } from './reviews.ts'

const review = (wrong: number, reviewed: number) =>
  reviewOf({ 'false-positive': wrong, confirmed: reviewed - wrong })

describe('a rule is suspect above a tenth of at least twenty reviewed findings', () => {
  test.each([
    [3, 20, true, 'three of twenty'],
    [2, 20, false, 'exactly a tenth'],
    [19, 19, false, 'one too few, all of them false'],
    [3, 19, false, 'one too few'],
    [3, 21, true, 'more than enough'],
    [3, 30, false, 'a tenth of thirty'],
    [0, 500, false, 'never wrong'],
  ])('%i of %i: %s (%s)', (wrong, reviewed, isSuspect) => {
    expect(review(wrong, reviewed).isSuspect).toBe(isSuspect)
  })
})

test('nothing reviewed has no share', () => {
  expect(review(0, 0)).toMatchObject({ reviewed: 0, share: null, low: null, high: null, isSuspect: false })
})

test("the interval is Wilson's", () => {
  // By hand: (0.15 + 0.09604 ± 1.96 √((0.1275 + 0.04802) / 20)) / 1.19208
  const { share, low, high } = review(3, 20)
  expect(share).toBe(0.15)
  expect(low).toBeCloseTo(0.0524, 3)
  expect(high).toBeCloseTo(0.3604, 3)
})

test('the interval holds the share and stays within 0 and 1', () => {
  for (let reviewed = 1; reviewed <= 60; reviewed += 1)
    for (let wrong = 0; wrong <= reviewed; wrong += 1) {
      const { share, low, high } = review(wrong, reviewed)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect((low ?? 1) <= (share ?? 0) + 1e-12 && (share ?? 0) <= (high ?? 0) + 1e-12).toBe(true)
    }
})
