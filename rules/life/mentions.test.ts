import { expect, test } from 'vitest'
import { mentionsIn, partsOfComment } from './mentions.ts'

const editor = '11440100000000002B/editor-1'

test.each([
  ['请@province/1看', ['province/1']],
  [`@${editor}，@province/2：请核对 @${editor}`, [editor, 'province/2']],
  ['写给 someone@example.com/a 的信', []],
  ['@province/3', []],
  ['@province/11', []],
  ['@11440100000000002B/boss', []],
  ['@@province/1', ['province/1']],
  ['没有人', []],
  ['', []],
])('%s calls upon %j', (text, people) => {
  expect(mentionsIn(text)).toEqual(people)
})

test('the parts of a comment make the comment again', () => {
  const text = `先@province/1看，再@${editor}\n@nobody/x`
  const again = partsOfComment(text).map((part) => ('person' in part ? `@${part.person}` : part.text))
  expect(again.join('')).toBe(text)
})
