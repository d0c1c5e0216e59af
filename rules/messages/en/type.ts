import type { TranslationOf } from '../message.ts'
import type { type as source } from '../zh-CN/type.ts'

/** Documentation and sentences of the element type in English. */
export const type: TranslationOf<typeof source> = {
  'type/differs': {
    title: 'Item type differs from the standard',
    why: 'The type decides which law and procedure apply; one item has one type in the whole province.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: "Give the standard's type.",
    bad: '行政确认 (the standard: 公共服务)',
    good: '公共服务',
    harmless: [
      '20 under a national code and 21 under a Guangdong code are both 公共服务',
      'the name or the digits',
      '公共服务类',
    ],
    messages: {
      differs: "The item type is {actual}; the standard's is {expected}.",
      obsolete: 'The item type “{actual}” is no longer used; the standard has {expected}.',
    },
  },
  'type/contradicts-code': {
    title: 'Item type contradicts the code',
    why: 'Characters 3 and 4 of the base code are the item type; where they disagree one of them is wrong.',
    repair: 'Check both and correct the wrong one.',
    bad: 'Type 行政许可 with the base code 442111001000, whose type is 公共服务.',
    good: 'Type 公共服务.',
    harmless: [
      'national and provincial codes number types differently',
      'the name or the digits',
      'no base code',
    ],
    messages: { contradicts: 'The item type is {actual}; in the base code {code} it is {expected}.' },
  },
}
