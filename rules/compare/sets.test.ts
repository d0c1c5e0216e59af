import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { alignSets, closeness } from './sets.ts'

const bySpelling = (one: string, other: string) => {
  const alike = closeness(one, other)
  return alike === 1 ? 0 : alike >= 0.5 ? 1 - alike : undefined
}

describe('who corresponds to whom', () => {
  test('equal members first, then the closest', () => {
    const { pairs, missing, extra } = alignSets(
      ['abcd', 'abce', 'zzzz'],
      ['abce', 'abcf', 'yyyy'],
      bySpelling,
    )
    expect(pairs.map(({ standard, guide }) => [standard, guide])).toEqual([
      ['abce', 'abce'],
      ['abcd', 'abcf'],
    ])
    expect(missing).toEqual(['zzzz'])
    expect(extra).toEqual(['yyyy'])
  })

  test.each([
    [[], []],
    [['a'], []],
    [[], ['a']],
  ])('%j and %j have no pairs', (standard, guide) => {
    expect(alignSets<string>(standard, guide, bySpelling)).toEqual({
      pairs: [],
      missing: standard,
      extra: guide,
    })
  })

  test('every member stands in one place, whatever the lists', () => {
    const words = fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(words, words, (standard, guide) => {
        const { pairs, missing, extra } = alignSets(standard, guide, bySpelling)
        expect([...pairs.map((pair) => pair.standard), ...missing].sort()).toEqual([...standard].sort())
        expect([...pairs.map((pair) => pair.guide), ...extra].sort()).toEqual([...guide].sort())
        for (const pair of pairs) expect(bySpelling(pair.standard, pair.guide)).toBe(pair.cost)
      }),
      runs,
    )
  })
})
