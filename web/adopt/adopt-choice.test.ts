import { describe, expect, test } from 'vitest'
import { adoptPath, selectionOf } from './adopt-choice.ts'

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
    ['the guides of some findings', 'fingerprints=f1,f2', { fingerprints: ['f1', 'f2'] }],
    [
      'those of a filter without some findings',
      'rule=materials/*&all=1&except=f1',
      { findings: { rule: 'materials/*' }, except: ['f1'] },
    ],
    ['nothing', 'sort=name', undefined],
  ])('%s', (_, query, expected) => {
    expect(selectionOf(new URLSearchParams(query))).toEqual(expected)
  })

  test('what is selected in a list of findings, all of it or some', () => {
    const chosenAt = (path: string) => selectionOf(new URL(path, 'http://localhost').searchParams)
    const marked = new Set(['f1'])
    expect(chosenAt(adoptPath({ rule: 'name/differs' }, { isAll: false, marked }))).toEqual({
      fingerprints: ['f1'],
    })
    expect(chosenAt(adoptPath({}, { isAll: true, marked }))).toEqual({ findings: {}, except: ['f1'] })
  })
})
