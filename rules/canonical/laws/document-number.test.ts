import fc from 'fast-check'
import nzh from 'nzh/cn'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText } from '../text/text.ts'
import { findDocumentNumbers, isSameNumber } from './document-number.ts'

const numbersIn = (raw: string) => findDocumentNumbers(canonicalText(raw).text)
const areSame = (one: string, other: string): boolean => {
  const [first] = numbersIn(one)
  const [second] = numbersIn(other)
  if (!first || !second) throw new Error(`expected numbers in ${one} and ${other}`)
  return isSameNumber(first, second)
}

describe('document numbers', () => {
  test.each([
    ['国务院令第711号', '国令第711号'],
    ['国务院令第711号', '中华人民共和国国务院令（第711号）'],
    ['国务院令第711号', '国务院第711号令'],
    ['主席令第七十号', '中华人民共和国主席令第70号'],
    ['主席令第80号(2002)', '主席令第80号'],
    ['人社部令第19号', '人力资源和社会保障部令第19号'],
    ['人社部令第19号', '人力资源社会保障部令第十九号'],
    ['人力资源社会保障部、国家卫生和计划生育委员会令第21号', '人社部令第21号'],
    ['粤府〔2020〕1号', '粤府[2020]第01号'],
    ['粤府〔2020〕1号', '粤府（2020）１号'],
    ['粤府〔2020〕1号', '粤府【2020】1号'],
    ['粤府〔2020〕1号', '粤府﹝2020﹞1号'],
    ['国发〔1978〕104号', '国发[78]104号'],
    ['广东省第十三届人大常委会公告第96号', '广东省第十三届人民代表大会常务委员会公告（第96号）'],
    ['粤人社规〔2023〕5号', '广东省人力资源和社会保障厅粤人社规〔2023〕5号'],
    ['穗人社规字〔2022〕1号', '穗人社规〔2022〕1号'],
  ])('%s = %s', (one, other) => {
    expect(areSame(one, other)).toBe(true)
  })

  test.each([
    ['国务院令第711号', '国务院令第710号'],
    ['人社部令第8号', '劳动和社会保障部令第8号'],
    ['粤府〔2020〕1号', '粤府〔2021〕1号'],
    ['粤人社发〔2020〕1号', '人社发〔2020〕1号'],
    ['主席令第65号', '国务院令第65号'],
    ['国务院令第5号', '国土资源部令第5号'],
    ['广东省第十三届人大常委会公告第96号', '广东省第十四届人大常委会公告第96号'],
  ])('%s ≠ %s', (one, other) => {
    expect(areSame(one, other)).toBe(false)
  })

  test.each([
    ['国务院令第375号公布，国务院令第586号修订', 2],
    ['财金〔2019〕96号、财金〔2023〕75号', 2],
    ['2010年12月20日通过', 0],
    ['第七十条', 0],
    ['', 0],
  ])('%s holds %i', (raw, count) => {
    expect(numbersIn(raw)).toHaveLength(count)
  })

  test('every form of one document number reads the same', () => {
    const brackets = fc.constantFrom('〔〕', '[]', '［］', '﹝﹞', '（）', '()', '【】')
    fc.assert(
      fc.property(
        fc.constantFrom('粤府', '人社部发', '穗人社规', '国发'),
        fc.integer({ min: 1950, max: 2030 }),
        fc.integer({ min: 1, max: 3000 }),
        brackets,
        fc.constantFrom('', '第'),
        fc.constantFrom('', '0', '00'),
        (issuer, year, number, [open, close], ordinal, zeros) => {
          expect(
            areSame(
              `${issuer}〔${year}〕${number}号`,
              `${issuer}${open}${year}${close}${ordinal}${zeros}${number}号`,
            ),
          ).toBe(true)
        },
      ),
      runs,
    )
  })

  test('every form of one order reads the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['国务院', '国'], ['人力资源社会保障部', '人社部'], ['主席', '中华人民共和国主席']),
        fc.integer({ min: 1, max: 999 }),
        fc.boolean(),
        fc.constantFrom('令第#号', '令（第#号）', '令#号', '第#号令'),
        ([full = '', short = ''], number, isChinese, form) => {
          const written = isChinese ? nzh.encodeS(number) : String(number)
          expect(areSame(`${full}令第${number}号`, `${short}${form.replace('#', written)}`)).toBe(true)
        },
      ),
      runs,
    )
  })

  test('finding is total on any string and stays inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const { text } = canonicalText(raw)
        for (const { start, end } of findDocumentNumbers(text)) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true)
        }
      }),
      runs,
    )
  })
})
