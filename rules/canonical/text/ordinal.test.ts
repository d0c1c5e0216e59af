import fc from 'fast-check'
import nzh from 'nzh/cn'
import { expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { readOrdinal } from './ordinal.ts'

test.each([
  ['十二', 12],
  ['012', 12],
  ['一百零二', 102],
  ['一百一十', 110],
  ['廿三', 23],
  ['七一一', 711],
  ['二〇二〇', 2020],
  ['两', 2],
  ['', undefined],
  ['甲', undefined],
  ['十二a', undefined],
])('%s is %s', (written, number) => {
  expect(readOrdinal(written)).toBe(number)
})

test('every number reads the same in Chinese and in Arabic', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(readOrdinal(nzh.encodeS(number))).toBe(number)
      expect(readOrdinal(String(number))).toBe(number)
    }),
    runs,
  )
})
