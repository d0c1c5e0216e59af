import type { TranslationOf } from '../message.ts'
import type { procedure as source } from '../zh-CN/procedure.ts'
import { channelDiffersText } from './verbs.ts'

/** Documentation and sentences of the element procedure in English. */
export const procedure: TranslationOf<typeof source> = {
  'procedure/missing': {
    title: 'Procedure missing',
    why: 'Applicants cannot tell what to do.',
    repair: 'Add the procedure.',
    bad: 'No procedure.',
    good: 'The procedure at the window and online.',
    harmless: ['the standard has none', 'only one channel', 'other wording'],
    messages: { absent: 'No procedure is published; the standard has one.' },
  },
  'procedure/differs': {
    title: 'Procedure differs from the standard',
    why: 'Where the standard binds it, it is one.',
    repair: 'Follow the standard.',
    bad: '公示 10 days after acceptance, which the standard does not have',
    good: '受理, 审查, 决定',
    harmless: ['sentences in another order', 'other numbering and marks', 'the own agency’s name'],
    messages: {
      differs: 'The procedure ({side}) says “{actual}”; the standard: “{expected}”.',
      missing: 'There is no procedure for {side}; the standard has one.',
    },
  },
  'procedure/contradicts': {
    title: 'Procedure and handling contradict',
    why: 'Applicants come in vain.',
    repair: 'Correct the wrong one: procedure, frequent questions or handling.',
    bad: '0 visits, yet the online procedure sends to a counter',
    good: '0 visits, all online',
    harmless: ['a choice to collect at the counter', 'the procedure at the window', 'delivery by post'],
    messages: {
      offline: 'The {where} says “{words}”, yet one may apply online.',
      closed: 'The {where} says “{words}”, yet one may apply at the window.',
      visits: 'The {where} says “{words}”, yet the visits are {visits}.',
      counter: 'The {where} says “{words}”, yet no visit is needed.',
    },
  },
  'procedure/channel-differs': channelDiffersText('procedure'),
}
