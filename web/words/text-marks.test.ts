import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { excerptAt, excerptOf, markText } from './text-marks.ts'

const written = (text: string, ...ranges: readonly (readonly [number, number])[]): string =>
  markText(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  )
    .map((run) => (run.isMarked ? `[${run.text}]` : run.text))
    .join('')

describe('marking the characters that differ', () => {
  test.each([
    { name: 'one range', text: '满三个月', ranges: [[0, 1]], shown: '[满]三个月' },
    {
      name: 'a digit of a number marks the whole number',
      text: '共150日',
      ranges: [[2, 3]],
      shown: '共[150]日',
    },
    {
      name: 'a digit of a code is a character',
      text: '442111016001',
      ranges: [[9, 10]],
      shown: '442111016[0]01',
    },
    { name: 'a decimal is one number', text: '1.5年', ranges: [[0, 1]], shown: '[1.5]年' },
    {
      name: 'ranges that touch are one',
      text: '以上以下',
      ranges: [
        [0, 2],
        [2, 4],
      ],
      shown: '[以上以下]',
    },
    {
      name: 'ranges out of order',
      text: '一二三',
      ranges: [
        [2, 3],
        [0, 1],
      ],
      shown: '[一]二[三]',
    },
    { name: 'a range beyond the end is cut', text: '一二', ranges: [[1, 9]], shown: '一[二]' },
    { name: 'an empty range marks nothing', text: '一二', ranges: [[1, 1]], shown: '一二' },
  ] as const)('$name', ({ text, ranges, shown }) => {
    expect(written(text, ...ranges)).toBe(shown)
  })

  test('the runs put together are the text, whatever the ranges', () => {
    const range = fc.record({ start: fc.nat(40), end: fc.nat(40) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 5 }), (text, ranges) => {
        expect(
          markText(text, ranges)
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
      }),
      runs,
    )
  })
})

describe('an excerpt for one line', () => {
  test('keeps what is marked with a little around it', () => {
    const text = `${'前'.repeat(40)}满一年${'后'.repeat(40)}`
    const runs = excerptOf(markText(text, [{ start: 40, end: 43 }]))
    expect(runs.map((run) => run.text).join('')).toBe(`…${'前'.repeat(8)}满一年${'后'.repeat(8)}…`)
  })
  test('leaves a text alone in which nothing is marked', () => {
    const runs = markText('前'.repeat(40), [])
    expect(excerptOf(runs)).toEqual(runs)
  })
})

describe('a place at which something was taken out', () => {
  const long = `${'前'.repeat(30)}${'后'.repeat(30)}`
  test.each([
    ['in a short text shows all of it', '年满十六周岁', 2, '年满十六周岁'],
    ['in a long text shows a little on both sides', long, 30, `…${'前'.repeat(8)}${'后'.repeat(8)}…`],
    ['at the beginning shows what follows', long, 0, `${'前'.repeat(8)}…`],
  ])('%s', (_, text, at, expected) => {
    expect(excerptAt(text, at)).toBe(expected)
  })
})
