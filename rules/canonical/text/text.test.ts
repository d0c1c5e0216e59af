import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { canonicalText, foldText, plainText, rawRange, withLead } from './text.ts'

const fragments = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ...[
        '&amp;',
        '&lt;',
        'br',
        '/',
        '&gt;',
        '<p>',
        '＜',
        '＞',
        '&nbsp',
        ';',
        '&#',
        '&#x301;',
        'e',
        '\u0301',
      ],
      ...[
        ' ',
        '\n',
        '\u3000',
        '①',
        '…',
        '﹝',
        '條',
        '満',
        '\uD800',
        '\uDC00',
        '\u200B',
        '12',
        '周岁',
        '《',
        '<!--',
        '-->',
      ],
      ...['ｶ', 'ﾞ', 'ᄀ', 'ᅡ', '\u3164', '&#59;', '&#38;', 'amp;', '法>', '<办'],
    ),
  ),
  { maxLength: 14 },
)

test('the canonical text alone is that of the whole reading', () => {
  fc.assert(
    fc.property(
      fragments.map((parts) => parts.join('')),
      (raw) => {
        expect(foldText(raw)).toBe(canonicalText(raw).text)
      },
    ),
    runs,
  )
})

describe('canonical text', () => {
  test.each([
    ['plain text stays and needs no fold', '满60周岁', '满60周岁', []],
    ['full width becomes half width', '满６０周岁（含）；', '满60周岁(含);', ['width']],
    ['traditional becomes simplified', '應當於6個月內週歲', '应当于6个月内周岁', ['traditional']],
    ['simplified characters are left alone', '着重乾县余藉瞭望', '着重乾县余藉瞭望', []],
    ['entities encoded twice are decoded', 'A&amp;amp;B&amp;lt;C', 'A&B<C', ['entity']],
    ['tags go and block tags end a line', '<p>一、甲<br/>二、<b>乙</b></p>', '一、甲\n二、乙', ['markup']],
    ['encoded tags go too', '甲&lt;br&gt;乙', '甲\n乙', ['markup', 'entity']],
    ['a space without its semicolon goes', '甲&nbsp&nbsp乙', '甲乙', ['entity', 'space']],
    ['spaces between Chinese characters go', '满 60 周岁\u3000以上 ', '满60周岁以上', ['space']],
    ['spaces between Latin words become one', 'IV  level', 'IV level', ['space']],
    ['zero-width and control characters go', '身\u200B份\u007F证\uFEFF', '身份证', ['invisible']],
    ['brackets of a document number stay', '粤府〔2020〕1号', '粤府〔2020〕1号', []],
    ['other brackets are unified', '【重要】﹝2020﹞', '[重要]〔2020〕', ['width', 'bracket']],
    ['dashes are unified', '3—5个月', '3-5个月', ['dash']],
    ['circled numbers keep being numbering', '①年满16周岁', '(1)年满16周岁', ['width']],
    [
      'a law between less and greater is a title',
      '实施<就业促进法>办法',
      '实施《就业促进法》办法',
      ['quote'],
    ],
    ['comparison signs are no tags', '年龄<60且>16', '年龄<60且>16', []],
    ['empty stays empty', '', '', []],
  ])('%s', (_, raw, text, folds) => {
    expect(canonicalText(raw)).toMatchObject({ raw, text, folds })
  })

  test('a range leads back to the raw characters without the markup around them', () => {
    const raw = '年满<b> 18 </b>周岁&nbsp;以上'
    const read = canonicalText(raw)
    expect(read.text).toBe('年满18周岁以上')
    const range = rawRange(read, 2, 4)
    expect(raw.slice(range.start, range.end)).toBe('18')
  })

  test('reading is total and idempotent on any string', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const { text } = canonicalText(parts.join(''))
        expect(canonicalText(text).text).toBe(text)
      }),
      runs,
    )
  })

  test('every canonical character has a raw range, in order, that reads as it does', () => {
    fc.assert(
      fc.property(fragments, (parts) => {
        const read = canonicalText(parts.join(''))
        let last = 0
        for (let at = 0; at < read.text.length; at++) {
          const { start, end } = rawRange(read, at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(read.raw.length)
          last = start
        }
      }),
      runs,
    )
  })

  test('what opencc writes in traditional characters reads as the simplified sentence', () => {
    const sentence =
      '申请人应当符合下列条件：在法定劳动年龄内，属于就业困难人员，且与用人单位签订一年以上期限劳动合同，并按规定缴纳社会保险费后满六个月；合伙企业负责人须征求意见，不得晚于收到之日起三十个工作日内办结，准予发证。'
    for (const to of ['t', 'tw', 'hk'] as const) {
      const traditional = Converter({ from: 'cn', to })(sentence)
      expect(canonicalText(traditional).text).toBe(canonicalText(sentence).text)
    }
  })

  test('capitals, digits and hyphens are read as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]+(?:-[0-9]+)?$/), (raw) => {
        const { text, folds, offsets, isOdd } = canonicalText(raw)
        expect(plainText(raw)).toMatchObject({ raw, text, folds, offsets, isOdd })
      }),
      runs,
    )
  })

  test('a led text has the ranges of what its lead replaces and of its other characters', () => {
    const led = withLead(canonicalText('不行，要 交表。'), '不能办理', 2)
    expect(led.text).toBe('不能办理,要交表。')
    expect(rawRange(led, 0, 4)).toEqual({ start: 0, end: 2 })
    expect(rawRange(led, 5, 7)).toEqual({ start: 3, end: 6 })
  })
})
