import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import '../../checks/index.ts'
import { countUnsigned, perSentence } from './sentence.ts'
import { canonicalText } from './text.ts'

const engine = join(import.meta.dirname, '../..')

/** Every Chinese string in the tests of readers and rules: the wordings that searches must find. */
const wordings = ['canonical', 'checks']
  .map((folder) => join(engine, folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([^'\n]*[\u4E00-\u9FFF][^'\n]*)'/g)])
  .map(([, text = '']) => canonicalText(text).text)

describe('searches per sentence', () => {
  test('find nothing in a sentence that has none of their signs', () => {
    expect(wordings.length).toBeGreaterThan(2000)
    expect(wordings.filter((text) => countUnsigned(text) > 0)).toEqual([])
  })
})

test('a search that is made after a sentence was met looks into it too', () => {
  const met = () => canonicalText('青苗先行补偿。\n然后再议其余。')
  expect(met().sentences.passages).toHaveLength(2)
  const search = perSentence((sentence) => (sentence.includes('再议') ? [{ start: 0, end: 2 }] : []))
  expect(search.any(met())).toBe(true)
})
