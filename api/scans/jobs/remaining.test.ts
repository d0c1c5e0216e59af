import { describe, expect, test } from 'vitest'
import { type Reached, remainingOf } from './remaining.ts'

const since = '2026-11-23T02:00:00.000Z'
const at = (ms: number) => new Date(Date.parse(since) + ms)
const timings = { readMs: 100, linkMs: 2000, compareMs: 3000, totalMs: 5100 }
const reached = (step: Reached['step'], done: number): Reached => ({ step, done, total: 1000, since })

describe('the time that is left', () => {
  test.each([
    ['half of the last step takes as long again', reached('compare', 500), 1500, 1500],
    ['a tenth of it, nine times as long', reached('compare', 100), 200, 1800],
    ['an earlier step, and what the later one took last time', reached('link', 500), 1000, 4000],
    ['reading, and both later steps', reached('read', 250), 400, 6200],
    ['all of a step', reached('link', 1000), 2000, 3000],
    ['writing has no rate', reached('write', 1000), 5000, 0],
    ['nothing done yet', reached('compare', 0), 5000, null],
    ['too short to tell', reached('compare', 100), 150, null],
  ])('%s', (_, progress, spent, expected) => {
    expect(remainingOf(progress, timings, at(spent))).toBe(expected)
  })

  test('a later step that was never measured leaves it open, the last step does not', () => {
    expect(remainingOf(reached('link', 500), undefined, at(1000))).toBeNull()
    expect(remainingOf(reached('compare', 500), undefined, at(1000))).toBe(1000)
  })
})
