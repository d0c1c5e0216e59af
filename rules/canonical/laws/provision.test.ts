import fc from 'fast-check'
import nzh from 'nzh/cn'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText } from '../text/text.ts'
import { isWithin, readProvisions } from './provision.ts'

const keysOf = (raw: string) => readProvisions(canonicalText(raw).text).provisions.map(({ key }) => key)

describe('provisions', () => {
  test.each([
    ['第十二条', ['12']],
    ['12条', ['12']],
    ['第十二條', ['12']],
    ['12', ['12']],
    ['12、13-15', ['12', '13', '14', '15']],
    ['第十二条第一款第（二）项', ['12.1(2)']],
    ['第三十九条（三）', ['39(3)']],
    ['第十条之一', ['10-1']],
    ['第三条、第五条至第七条', ['3', '5', '6', '7']],
    ['第二十三至二十五条', ['23', '24', '25']],
    ['第五、七条', ['5', '7']],
    ['53条、第52', ['52', '53']],
    ['12条、8、第6', ['6', '8', '12']],
    ['第十二条第一、二款', ['12.1', '12.2']],
    ['第十二条第一款至第三款', ['12.1', '12.2', '12.3']],
    ['第十七条第（一）项至第（三）项', ['17(1)', '17(2)', '17(3)']],
    ['第五十二条、第五十三条第二款和第六十条', ['52', '53.2', '60']],
    ['附件第87项', ['annex:87']],
    ['第二章', ['chapter:2']],
    ['（八）', ['section:8']],
    ['第五十七条 应当具备下列条件：（一）注册资本；依照本法第三十九条', ['57']],
    ['第五十七条 甲。第五十八条 乙', ['57', '58']],
    ['第1条至第999999999条', ['1', '999999999']],
    ['第十二条、第十二条', ['12']],
    ['第34；35；37条', ['34', '35', '37']],
    ['34、35条', ['34', '35']],
    ['第34/35条', ['34', '35']],
    ['第34.35.37条', ['34', '35', '37']],
    ['12、13、14条全文', ['12', '13', '14']],
    ['43条，29，第28；', ['28', '29', '43']],
    ['1、第34条', ['34']],
    ['1.第三条；2.第五条', ['3', '5']],
    ['第十二条第（一）（二）项', ['12(1)', '12(2)']],
    ['无', []],
    ['全文', []],
    ['', []],
  ])('%s', (raw, keys) => {
    expect(keysOf(raw)).toEqual(keys)
  })

  const numeralOf = (number: number, isChinese: boolean) => (isChinese ? nzh.encodeS(number) : String(number))
  const form = fc.record({
    isChinese: fc.boolean(),
    ordinal: fc.constantFrom('第', ''),
    brackets: fc.constantFrom(['（', '）'], ['(', ')'], ['', '']),
    space: fc.constantFrom('', ' '),
  })
  const provision = fc.record({
    article: fc.integer({ min: 1, max: 300 }),
    paragraph: fc.option(fc.integer({ min: 1, max: 20 })),
    item: fc.option(fc.integer({ min: 1, max: 20 })),
  })

  test('every form of one provision reads the same', () => {
    fc.assert(
      fc.property(
        provision,
        form,
        ({ article, paragraph, item }, { isChinese, ordinal, brackets, space }) => {
          const [open = '', close = ''] = brackets
          const numeral = (number: number) => numeralOf(number, isChinese)
          const raw = [
            `${ordinal}${numeral(article)}条`,
            paragraph === null ? '' : `${ordinal}${numeral(paragraph)}款`,
            item === null ? '' : `第${open}${numeral(item)}${close}项`,
          ].join(space)
          const key = `${article}${paragraph === null ? '' : `.${paragraph}`}${item === null ? '' : `(${item})`}`
          expect(keysOf(raw)).toEqual([key])
        },
      ),
      runs,
    )
  })

  test('a range names the same as its articles one by one, in any order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 30 }), (from, length) => {
        const articles = Array.from({ length: length + 1 }, (_, step) => from + step)
        const list = articles.toReversed().map((article) => `第${article}条`)
        expect(keysOf(`第${nzh.encodeS(from)}条至第${nzh.encodeS(from + length)}条`)).toEqual(
          keysOf(list.join('、')),
        )
      }),
      runs,
    )
  })

  test('reading is total on any string', () => {
    const fragments = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom('第', '十', '条', '款', '（', '）', '项', '目', '至', '、', '附件', '9', '之'),
      ),
      { maxLength: 16 },
    )
    fc.assert(
      fc.property(fragments, (parts) => {
        const text = parts.join('')
        const { start, end } = readProvisions(text)
        expect(start >= 0 && start <= end && end <= text.length).toBe(true)
      }),
      runs,
    )
  })

  test.each([
    ['第十二条第一款', '第十二条', true],
    ['第十二条', '第十二条第一款', false],
    ['第十二条第（二）项', '第十二条第一款第（二）项', true],
    ['第十二条第二款第（二）项', '第十二条第一款第（二）项', false],
    ['第十二条之一', '第十二条', false],
  ])('%s within %s: %s', (inner, outer, expected) => {
    const [guide] = readProvisions(canonicalText(inner).text).provisions
    const [standard] = readProvisions(canonicalText(outer).text).provisions
    expect(guide && standard && isWithin(guide, standard)).toBe(expected)
  })
})
