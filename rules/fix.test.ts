import { describe, expect, test } from 'vitest'
import { applyFix } from './fix.ts'
import type { FixStep } from './rule.ts'

const guide = Object.freeze({
  name: '失业登记',
  materials: Object.freeze([Object.freeze({ name: '身份证', copies: 2 }), Object.freeze({ name: '户口簿' })]),
})

describe('applying a fix', () => {
  test.each<[string, FixStep[], unknown]>([
    [
      'replaces a value',
      [{ path: '/name', op: 'replace', value: '就业登记' }],
      { ...guide, name: '就业登记' },
    ],
    [
      'replaces inside a list',
      [{ path: '/materials/0/copies', op: 'replace', value: 1 }],
      { ...guide, materials: [{ name: '身份证', copies: 1 }, { name: '户口簿' }] },
    ],
    [
      'removes from a list',
      [{ path: '/materials/1', op: 'remove' }],
      { ...guide, materials: [{ name: '身份证', copies: 2 }] },
    ],
    [
      'adds at the end of a list',
      [{ path: '/materials/-', op: 'add', value: { name: '照片' } }],
      { ...guide, materials: [...guide.materials, { name: '照片' }] },
    ],
    [
      'adds a value below one that is not there',
      [{ path: '/handling/kind', op: 'add', value: 'instant' }],
      { ...guide, handling: { kind: 'instant' } },
    ],
    ['removes a field', [{ path: '/materials', op: 'remove' }], { name: '失业登记' }],
    ['reads escaped keys', [{ path: '/a~1b~0c', op: 'add', value: 1 }], { ...guide, 'a/b~c': 1 }],
    [
      'takes its steps in order',
      [
        { path: '/materials/1', op: 'remove' },
        { path: '/materials/0', op: 'remove' },
      ],
      { ...guide, materials: [] },
    ],
  ])('%s', (_, fix, expected) => {
    expect(applyFix(guide, fix)).toEqual(expected)
  })
  test('a path that does not fit the guide is refused', () => {
    expect(() => applyFix(guide, [{ path: '/materials/7', op: 'remove' }])).toThrow('expected a position')
    expect(() => applyFix(guide, [{ path: '/name/x', op: 'add', value: 1 }])).toThrow('expected an object')
  })
})
