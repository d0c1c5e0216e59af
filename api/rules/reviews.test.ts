import { expect, test } from 'vitest'
import { reviewsByVersion } from './reviews.ts'

test('what was judged counts for the version of the rule that the rule set had then', () => {
  const judged = [
    { verdict: 'false-positive', ruleSet: 1, count: 4 },
    { verdict: 'confirmed', ruleSet: 2, count: 16 },
    { verdict: 'false-positive', ruleSet: 3, count: 1 },
    { verdict: 'confirmed', ruleSet: 7, count: 2 },
    { verdict: 'confirmed', ruleSet: null, count: 9 },
  ] as const
  expect(reviewsByVersion([1, 3], judged, true)).toMatchObject([
    { version: 1, ruleSet: '1-2', 'false-positive': 4, confirmed: 16, isSuspect: true },
    { version: 3, ruleSet: '3-', 'false-positive': 1, confirmed: 2, isSuspect: false },
  ])
  expect(reviewsByVersion([1], judged.slice(0, 2), false)).toMatchObject([
    { reviewed: 20, share: 0.2, isSuspect: false },
  ])
})
