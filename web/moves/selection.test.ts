import { describe, expect, test } from 'vitest'
import {
  everythingSelected,
  isSelected,
  nothingSelected,
  rangeOf,
  select,
  selectedCount,
} from './selection.ts'

describe('a selection', () => {
  test('grows and shrinks by single findings', () => {
    const two = select(nothingSelected, ['a', 'b'], true)
    expect(isSelected(two, 'a')).toBe(true)
    expect(selectedCount(two, 9)).toBe(2)
    expect(selectedCount(select(two, ['a'], false), 9)).toBe(1)
  })
  test('of all loses single findings and takes them back', () => {
    const most = select(everythingSelected, ['a'], false)
    expect([isSelected(most, 'a'), isSelected(most, 'b')]).toEqual([false, true])
    expect(selectedCount(most, 9)).toBe(8)
    expect(selectedCount(select(most, ['a'], true), 9)).toBe(9)
  })
  test('leaves what it was made from as it was', () => {
    select(nothingSelected, ['a'], true)
    expect(selectedCount(nothingSelected, 9)).toBe(0)
  })
})

describe('a range', () => {
  const order = ['a', 'b', 'c', 'd']
  test.each([
    ['downwards', 'b', 'd', ['b', 'c', 'd']],
    ['upwards', 'c', 'a', ['a', 'b', 'c']],
    ['of one', 'b', 'b', ['b']],
    ['from nowhere', undefined, 'c', ['c']],
    ['from a row that is gone', 'z', 'c', ['c']],
  ])('%s', (_, from, to, range) => {
    expect(rangeOf(order, from, to)).toEqual(range)
  })
})
