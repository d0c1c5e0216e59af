import type { TranslationOf } from '../message.ts'
import type { level as source } from '../zh-CN/level.ts'

/** Documentation and sentences of the element level in English. */
export const level: TranslationOf<typeof source> = {
  'level/differs': {
    title: 'Level is not the agency’s',
    why: 'With a wrong level applicants go to the agency above or below.',
    repair: "Give the agency's level.",
    bad: 'A municipal agency publishes 县级.',
    good: '市级.',
    harmless: ['a municipal agency with 市级', 'a county agency with 县级', 'a town agency with 镇级'],
    messages: { differs: "The level is {actual}; the agency's is {expected}." },
  },
  'level/not-allowed': {
    title: 'Item not handled at this level',
    why: 'The standard says at which levels the item is handled; at others it has no ground.',
    repair: 'Check the level, or ask the province to add it to the standard.',
    bad: 'The standard names the province alone, a county publishes the item.',
    good: 'The province handles it.',
    harmless: [
      'county items at city or town level in 东莞 and 中山',
      'one of the levels of the standard',
      'a standard without levels',
    ],
    messages: { notAllowed: 'The level is {actual}; the item is handled at {expected}.' },
  },
  'level/contradicts-code': {
    title: 'Level contradicts the code',
    why: 'Character 19 of the implementation code is the level; where they disagree one of them is wrong.',
    repair: 'Check both and correct the wrong one.',
    bad: 'Level 县级 with the implementation code of a city agency and level digit 3.',
    good: 'Level 市级.',
    harmless: ['level digit and level agree', 'no implementation code', 'codes that begin with TE'],
    messages: {
      contradicts: 'The level is {actual}; agency and level digit of the implementation code are {expected}.',
    },
  },
}
