import { describe, expect, test } from 'vitest'
import { selectionOf } from './adopt-choice.ts'

describe('an address chooses', () => {
  test.each([
    ['the guides of an item', 'items=442111010000', { items: ['442111010000'] }],
    ['guides by id without some', 'guides=a,b&exclude=b', { guides: ['a', 'b'], exclude: ['b'] }],
    [
      'the guides at which findings stand, in one element',
      'rule=materials/*&severity=error&elements=materials',
      { findings: { severity: 'error', rule: 'materials/*' }, elements: ['materials'] },
    ],
    ['all guides at which anything stands', 'all=1', { findings: {} }],
    ['nothing', 'sort=name', undefined],
  ])('%s', (_, query, expected) => {
    expect(selectionOf(new URLSearchParams(query))).toEqual(expected)
  })
})
