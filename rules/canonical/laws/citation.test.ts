import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import type { LegalBasis } from '../../catalog.ts'
import { indexDirectory } from '../../directory.ts'
import { aDirectory } from '../../test-builders.ts'
import { canonicalText } from '../text/text.ts'
import { readBasis } from './citation.ts'

const directory = indexDirectory(
  aDirectory({
    laws: [
      { title: '中华人民共和国就业促进法', docNumber: '主席令第70号', status: 'amended' },
      { title: '就业服务与就业管理规定', docNumber: '劳动和社会保障部令第28号', status: 'in-force' },
    ],
  }),
)
const reading = { home: directory.home, directory, licence: false, text: canonicalText }
const read = (...basis: LegalBasis[]) => readBasis(basis, reading)
const meaningsOf = (...basis: LegalBasis[]) => read(...basis).map(({ meaning }) => meaning)

describe('citations', () => {
  test.each<readonly [string, LegalBasis]>([
    ['fields', { title: '中华人民共和国就业促进法', docNumber: '主席令第七十号', article: '第三十五条' }],
    ['all in the title', { title: '《就业促进法》（中华人民共和国主席令第70号）第35条' }],
    [
      'numbered, with the year of an amendment',
      { title: '1.《就业促进法》（2015年修正）', article: '三十五条' },
    ],
    [
      'the article in the quotation',
      { title: '就业促进法', text: '第三十五条 县级以上人民政府建立健全公共就业服务体系' },
    ],
    ['the title in the article field', { title: '就业促进法', article: '《就业促进法》第三十五条' }],
  ])('one citation however it is written: %s', (_, basis) => {
    expect(meaningsOf(basis)).toEqual(['就业促进法|35'])
  })

  test('a row that holds several laws is several citations', () => {
    const raw = { title: '《就业促进法》第三十五条；《就业服务与就业管理规定》第六十一条' }
    expect(meaningsOf(raw)).toEqual(['就业促进法|35', '就业服务就业管理规定|61'])
    expect(read(raw).map(({ isAlone }) => isAlone)).toEqual([false, false])
  })

  test('numbers and articles of such a row are given out in order', () => {
    const [first, second] = read({
      title: '《就业促进法》、《就业服务与就业管理规定》',
      docNumber: '主席令第70号、劳动和社会保障部令第28号',
      article: '第三十五条；第六十一条',
    })
    expect(first).toMatchObject({ numbers: [{ number: 70 }], provisions: [{ key: '35' }] })
    expect(second).toMatchObject({ numbers: [{ number: 28 }], provisions: [{ key: '61' }] })
  })

  test('a document that the registry does not know is known by its title', () => {
    const [citation] = read({ title: '《广州市就业补贴办法（试行）》', docNumber: '穗人社规字〔2022〕1号' })
    expect(citation).toMatchObject({ law: undefined, key: '广州市就业补贴办法(试行)' })
  })

  test('a number without a title is a citation; 无 is none', () => {
    expect(read({ title: '', docNumber: '穗人社规字〔2022〕1号' })).toHaveLength(1)
    expect(read({ title: '无' }, { title: '' }, { title: '/', article: '无' })).toEqual([])
  })

  test('the folds that made it comparable are named', () => {
    const [citation] = read({ title: '《就业促进法》', docNumber: '主席令第７０号', article: '第35条' })
    expect(citation?.folds).toEqual(['width', 'short-title', 'document-number', 'article'])
  })

  test('reading is total on any strings', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('《就业促进法》', '第三条；', '《》', '令第1号', '（修正'),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, docNumber: text, article: text, text })), (basis) => {
        for (const { row, titlePlace } of read(...basis)) {
          expect(basis[row]).toBeDefined()
          expect(titlePlace.end).toBeLessThanOrEqual(titlePlace.text.text.length)
        }
      }),
      runs,
    )
  })
})
