import { describe, expect, test } from 'vitest'
import { isSame } from './same.ts'

describe('values', () => {
  test.each([
    ['fields in another order are the same', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['members in another order are not', [1, 2], [2, 1], false],
    ['an empty list and nothing are not', [], undefined, false],
    ['a field without a value and no field are the same', { a: undefined }, {}, true],
  ])('%s', (_, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected)
  })
})
