import fc from 'fast-check'
import nzh from 'nzh'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { findNumerals, parseNumeral } from './numeral.ts'

describe('numerals', () => {
  test.each([
    ['60', 60],
    ['1,200', 1200],
    ['0.5', 0.5],
    ['六十', 60],
    ['十', 10],
    ['十五', 15],
    ['两', 2],
    ['廿三', 23],
    ['一百零五', 105],
    ['一千零五十', 1050],
    ['贰拾', 20],
    ['叁佰', 300],
    ['3万', 30_000],
    ['3.5万', 35_000],
    ['3万5千', 35_000],
    ['一万五', 15_000],
    ['两亿三千万', 230_000_000],
    ['二〇二四', 2024],
    ['三点五', 3.5],
    ['半', 0.5],
    ['甲', undefined],
    ['', undefined],
  ])('%s is %s', (written, value) => {
    expect(parseNumeral(written)).toBe(value)
  })

  test.each([
    ['百分之六十', 0.6],
    ['60%', 0.6],
    ['三分之二', 2 / 3],
    ['3分之2', 2 / 3],
    ['2/3', 2 / 3],
    ['2⁄3', 2 / 3],
    ['1/2', 0.5],
    ['百分之五十', 0.5],
    ['50%', 0.5],
    ['5‰', 0.005],
  ])('%s is a share of one', (written, value) => {
    expect(findNumerals(`占${written}以上`)).toEqual([
      { start: 1, end: 1 + written.length, value, isShare: true },
    ])
  })

  test.each(['2024/1/2', '1/2/2024', '3/4级', '020-8333/8334'])('no share stands in %s', (text) => {
    expect(findNumerals(text).filter(({ isShare }) => isShare)).toEqual([])
  })

  test('every number below a hundred million reads from its Chinese and its formal form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(parseNumeral(nzh.cn.encodeS(value))).toBe(value)
        expect(parseNumeral(nzh.cn.encodeB(value))).toBe(value)
      }),
      runs,
    )
  })
})
