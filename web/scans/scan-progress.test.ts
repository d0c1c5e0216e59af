import { describe, expect, test } from 'vitest'
import { shareDone, shownOf } from './scan-progress.ts'

describe('how much of a scan is done', () => {
  test.each([
    ['read', 0, 0, 0],
    ['read', 100, 100, 0.05],
    ['link', 50, 100, 0.25],
    ['compare', 0, 100, 0.45],
    ['compare', 100, 100, 0.95],
    ['write', 100, 100, 0.95],
  ] as const)('%s %i of %i is %d', (step, done, total, expected) => {
    expect(shareDone({ step, done, total })).toBeCloseTo(expected)
  })
})

describe('which scan a bar is about', () => {
  const job = (id: number, state: 'waiting' | 'running' | 'done' | 'failed') => ({ id, state })
  test.each([
    ['the one that runs', [job(3, 'waiting'), job(2, 'running'), job(1, 'done')], 2],
    ['of those that wait the first', [job(3, 'waiting'), job(2, 'waiting'), job(1, 'done')], 2],
    ['else the newest', [job(2, 'failed'), job(1, 'done')], 2],
    ['none of none', [], undefined],
  ])('%s', (_, jobs, expected) => {
    expect(shownOf(jobs)?.id).toBe(expected)
  })
})
