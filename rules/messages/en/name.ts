import type { TranslationOf } from '../message.ts'
import type { name as source } from '../zh-CN/name.ts'

/** Documentation and sentences of the element name in English. */
export const name: TranslationOf<typeof source> = {
  'name/differs': {
    title: 'Name differs from the standard',
    why: 'Where one item has several names, applicants do not find or recognise it, and systems cannot join it by name.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair: 'Use the name in the standard directory.',
    bad: 'Standard: 失业保险金申领; guide: 失业保险金领取',
    good: '失业保险金申领',
    harmless: [
      'A number before the name: 1.1 失业保险金申领',
      'A level mark after the name: 失业保险金申领（县级行使）',
      'The own place before the name: 广州市失业保险金申领',
      'Full or half width brackets, spaces, book-title marks, traditional characters',
      'No sub-item field, and the sub-item written in the name: 劳务派遣经营许可（变更）',
    ],
    messages: {
      wording: 'The name is “{actual}”; the standard name is “{expected}”.',
      action: 'The name is “{actual}”; the standard name is “{expected}”: another word for the action.',
      qualifier: 'The name is “{actual}”; the standard name is “{expected}”: the qualifier differs.',
      typo: 'The name is “{actual}”; the standard name is “{expected}”: one character differs.',
      order: 'The name is “{actual}”; the standard name is “{expected}”: the order of words differs.',
      former: 'The name “{actual}” is a former name of the item; its standard name is now “{expected}”.',
    },
  },
  'name/belongs-to-other': {
    title: 'Name of another item',
    why: 'Code and content are of one item and the name is of another, so applicants apply for the wrong thing.',
    ground: '《广东省优化营商环境条例》第二十九条',
    repair:
      'Check which item the guide is for: if its content is right, use the name of this item; if its name is right, correct code and content.',
    bad: 'Code and materials of 社会保障卡密码重置 under the name 社会保障卡密码修改',
    good: 'Code, materials and name all of 社会保障卡密码重置',
    harmless: [
      'The sub-item written in the name',
      'A name in other words that is no other item’s name',
      'The main item’s name alone with the code of its sub-item',
    ],
    messages: {
      named:
        'The name “{actual}” is that of another item, “{other}” ({otherCode}); by code and content this guide is “{expected}” ({code}).',
    },
  },
}
