import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { foldInPlace, sentencesOf } from './paragraph.ts'
import { splitSentences } from './sentence.ts'
import { canonicalText } from './text.ts'

const lines = fc
  .array(
    fc.constantFrom('申请人到', '窗口提交', '。', '；', '?', '？', '\n', '１０', '個月', ' ', '&', '!'),
    {
      maxLength: 16,
    },
  )
  .map((parts) => parts.join(''))

const wordsOf = (text: string): readonly string[] =>
  sentencesOf(text).passages.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))

test('paragraph by paragraph a text has the sentences that it has as a whole', () => {
  fc.assert(
    fc.property(lines, (raw) => {
      const { text } = canonicalText(raw)
      const units = Uint16Array.from(text, (_, at) => text.charCodeAt(at))
      const whole = splitSentences(units, text.length).sentences.map((sentence) => sentence.text)
      expect(wordsOf(text)).toEqual(whole)
      if (foldInPlace(raw)) expect(wordsOf(raw)).toEqual(whole)
    }),
    runs,
  )
})

test.each([
  ['a line break stays between two lines', '一、受理。\n二、审查。', ['一、受理。\n', '二、审查。']],
  ['marks in a row end one sentence over a line break', '受理。\n;审查', ['受理。\n;', '审查']],
  ['what is folded stands in the sentences', '受理；\n１０日', ['受理;\n', '10日']],
])('%s', (_, raw, sentences) => {
  expect(foldInPlace(raw)).toBeDefined()
  expect(wordsOf(raw)).toEqual(sentences)
})

test.each([
  ['a line break at the end', '受理。\n'],
  ['an empty line', '受理。\n\n审查。'],
  ['a space in a later paragraph', '受理。\n审 查。'],
])('%s is not folded in place', (_, raw) => {
  expect(foldInPlace(raw)).toBeUndefined()
})
