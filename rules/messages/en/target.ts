import type { TranslationOf } from '../message.ts'
import type { target as source } from '../zh-CN/target.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Documentation and sentences of the element target in English. */
export const target: TranslationOf<typeof source> = {
  'target/missing': {
    title: 'Target not published',
    why: 'Applicants cannot see whether they may apply.',
    repair: "Add the standard's target.",
    bad: 'No target.',
    good: '自然人.',
    harmless: ['the standard has none', 'another order', 'one named twice'],
    messages: { absent: 'No target is published; the standard has one.' },
  },
  'target/differs': {
    title: 'Target differs from the standard',
    why: 'Who may apply is one and the same in the whole province.',
    repair: "Give the standard's target.",
    bad: '法人 (the standard: 自然人)',
    good: '自然人',
    harmless: ['another order', 'one named twice', 'the standard has none'],
    messages: { differs: "The target is {actual}; the standard's is {expected}." },
  },
  'target/narrowed': {
    title: 'Target narrower than the standard',
    why: 'People whom the standard lets apply are shut out.',
    repair: 'Add those left out.',
    bad: '法人 (the standard: 自然人 and 法人)',
    good: '自然人 and 法人',
    harmless: ['another order', 'one named twice', 'the standard has none'],
    messages: {
      narrowed: 'The target is {actual}; the standard also has {missing}.',
      empty: 'The target is empty; the standard has {expected}.',
    },
  },
  'target/outlier': outlierText('target groups'),
  'target/standard-suspect': standardSuspectText('target groups'),
  'target/channel-differs': channelDiffersText('target groups'),
}
