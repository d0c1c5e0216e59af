import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { runs } from '../../test/runs.ts'
import { canonicalText } from '../canonical/text/text.ts'
import { diffSequences } from './sequence-diff.ts'
import { diffTexts } from './text-diff.ts'

const changes = (standard: string, guide: string) =>
  diffTexts(canonicalText(standard), canonicalText(guide))
    .filter(({ isSame }) => !isSame)
    .map((stretch) => [
      standard.slice(stretch.standard.start, stretch.standard.end),
      guide.slice(stretch.guide.start, stretch.guide.end),
    ])

describe('differences of texts', () => {
  test.each([
    ['a quantity is changed as a whole', '满16周岁的人', '满18周岁的人', [['满16周岁', '满18周岁']]],
    [
      'a title too',
      '依据《工伤保险条例》',
      '依据《失业保险条例》',
      [['《工伤保险条例》', '《失业保险条例》']],
    ],
    ['full width is no difference', '满１６周岁；', '满16周岁;', []],
    ['a removed word stands at its place', '不得领取', '领取', [['不得', '']]],
    ['markup is in no range', '<b>甲</b>乙', '<b>甲</b>丙', [['乙', '丙']]],
  ])('%s', (_, standard, guide, expected) => {
    expect(changes(standard, guide)).toEqual(expected)
  })

  const texts = fc.array(fc.constantFrom('满', '16', '周岁', '《', '》', '法', 'A', '或', '，', '😀', '%'), {
    maxLength: 12,
  })

  test.each([
    ['of near texts', texts.map((parts) => parts.join(''))],
    ['of any texts', anyText],
  ])('the stretches %s rebuild both sides, in raw ranges that go on', (_, text) => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [standard, guide] = [canonicalText(one), canonicalText(other)]
        const stretches = diffTexts(standard, guide)
        expect(stretches.map((stretch) => stretch.standard.text).join('')).toBe(standard.text)
        expect(stretches.map((stretch) => stretch.guide.text).join('')).toBe(guide.text)
        for (const stretch of stretches.filter(({ isSame }) => isSame)) {
          expect(stretch.standard.text).toBe(stretch.guide.text)
        }
        for (const side of ['standard', 'guide'] as const) {
          let last = 0
          for (const stretch of stretches) {
            const { start, end } = stretch[side]
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            last = start
          }
        }
      }),
      runs,
    )
  })

  test('sequences with equal members have nothing changed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (members) => {
        expect(diffSequences(members, [...members]).every(({ isSame }) => isSame)).toBe(true)
      }),
      runs,
    )
  })
})
