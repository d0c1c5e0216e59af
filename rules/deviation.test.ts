import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../test/runs.ts'
import { type CountedOutcome, rankDeviations } from './deviation.ts'

// Bits 1 and 2 are two elements; which ones does not matter.
const [name, code] = [1 << 1, 1 << 2]

describe('the deviation of agencies', () => {
  test('is held against all agencies at the same items and elements', () => {
    // share(easy, name) = 1/10, share(hard, name) = 6/8, share(hard, code) = 0/8
    const outcomes: CountedOutcome[] = [
      { agency: 'A', item: 'easy', pairs: name, faulty: 0, guides: 9 },
      { agency: 'B', item: 'easy', pairs: name, faulty: name, guides: 1 },
      { agency: 'A', item: 'hard', pairs: name | code, faulty: name, guides: 2 },
      { agency: 'C', item: 'hard', pairs: name | code, faulty: name, guides: 4 },
      { agency: 'C', item: 'hard', pairs: name | code, faulty: 0, guides: 2 },
    ]
    const ranked = rankDeviations(outcomes)
    // A: 9 × 0.1 + 2 × 0.75 = 2.4 expected, 2 observed: 12 / 12.4
    // B: 0.1 expected, 1 observed: 11 / 10.1; C: 6 × 0.75 = 4.5 expected, 4 observed: 14 / 14.5
    expect(ranked.map(({ agency }) => agency)).toEqual(['B', 'A', 'C'])
    expect(ranked[1]).toMatchObject({ guides: 11, pairs: 13, observed: 2 })
    expect(ranked[1]?.expected).toBeCloseTo(2.4)
    expect(ranked.map(({ index }) => Number(index.toFixed(4)))).toEqual([1.0891, 0.9677, 0.9655])
  })

  test('few guides are drawn towards what all do', () => {
    const ranked = rankDeviations([
      { agency: 'few', item: 'i', pairs: name, faulty: name, guides: 1 },
      { agency: 'many', item: 'i', pairs: name, faulty: name, guides: 60 },
      { agency: 'good', item: 'i', pairs: name, faulty: 0, guides: 61 },
    ])
    expect(ranked.map(({ agency }) => agency)).toEqual(['many', 'few', 'good'])
  })

  test('an error in what nothing binds does not count', () => {
    const [one] = rankDeviations([{ agency: 'A', item: 'i', pairs: name, faulty: code, guides: 3 }])
    expect(one).toMatchObject({ observed: 0, expected: 0, index: 1 })
  })

  test('over all agencies as many are expected as observed, whoever publishes what', () => {
    const outcome = fc.record({
      agency: fc.constantFrom('A', 'B', 'C'),
      item: fc.constantFrom('i', 'j'),
      pairs: fc.integer({ min: 0, max: 15 }),
      faulty: fc.integer({ min: 0, max: 15 }),
      guides: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        const ranked = rankDeviations(outcomes)
        const sum = (of: 'observed' | 'expected') => ranked.reduce((total, one) => total + one[of], 0)
        expect(sum('expected')).toBeCloseTo(sum('observed'), 6)
      }),
      runs,
    )
  })
})
