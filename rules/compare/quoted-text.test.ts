import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { canonicalText } from '../canonical/text/text.ts'
import { compareQuotes } from './quoted-text.ts'

const compare = (standard: string, guide: string) =>
  compareQuotes(canonicalText(standard), canonicalText(guide))

test.each([
  ['应当在30日内提出申请。', '应当在３０日内，提出申请；'],
  ['第十七条 应当提出申请', '应当提出申请'],
  ['职工发生事故，所在单位应当提出申请。', '所在单位应当提出申请'],
  ['职工发生事故，所在单位应当提出申请。', '职工……应当提出申请'],
  ['应当提出申请', ''],
])('%s is quoted by %s', (standard, guide) => {
  expect(compare(standard, guide)).toBeUndefined()
})

test('the characters that differ are given on both sides', () => {
  const [standard, guide] = ['应当在30日内，提出申请。', '可以在30日内提出认定。']
  const difference = compare(standard, guide)
  const cut = (text: string, ranges: readonly { start: number; end: number }[] = []) =>
    ranges.map(({ start, end }) => canonicalText(text).text.slice(start, end))
  expect(cut(standard, difference?.standard)).toEqual(['应当', '申请'])
  expect(cut(guide, difference?.guide)).toEqual(['可以', '认定'])
})

test('ranges stay inside their texts', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '乙', '，', '第', '条', '一', '…', ' '),
    maxLength: 20,
  })
  fc.assert(
    fc.property(text, text, (standard, guide) => {
      const difference = compareQuotes(canonicalText(standard), canonicalText(guide))
      for (const { start, end } of difference?.guide ?? []) {
        expect(start <= end && end <= canonicalText(guide).text.length).toBe(true)
      }
    }),
    runs,
  )
})
