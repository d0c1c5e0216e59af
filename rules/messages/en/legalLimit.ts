import type { TranslationOf } from '../message.ts'
import type { legalLimit as source } from '../zh-CN/legalLimit.ts'
import { channelDiffersText, outlierText } from './verbs.ts'

/** Documentation and sentences of the element legalLimit in English. */
export const legalLimit: TranslationOf<typeof source> = {
  'legalLimit/missing': {
    title: 'Legal limit missing',
    why: 'Applicants cannot tell what the law allows.',
    repair: 'Give the standard’s legal limit.',
    bad: 'No legal limit.',
    good: '20 working days.',
    harmless: ['the standard has none', 'other ways to write the unit', 'no limit given as such'],
    messages: { absent: 'No legal limit is published; the standard has one.' },
  },
  'legalLimit/differs': {
    title: 'Legal limit differs from the standard',
    why: 'Laws set it, so it is one in the whole province.',
    ground: '《行政许可法》第八十二条',
    repair: 'Give the standard’s legal limit.',
    bad: '30 working days (the standard: 20)',
    good: '20 working days',
    harmless: ['20日 and 20个工作日 of a licence', '1 year and 12 months', '2 weeks and 14 days'],
    messages: { differs: 'The legal limit is {actual}; the standard’s is {expected}.' },
  },
  'legalLimit/unit-differs': {
    title: 'Legal limit in another unit',
    why: 'Working days and calendar days differ in length.',
    ground: '《行政许可法》第八十二条',
    repair: 'Use the standard’s unit.',
    bad: '5 days (the standard: 5 working days)',
    good: '5 working days',
    harmless: ['日 and 工作日 of a licence', '0 working days and at once', '24 hours and 1440 minutes'],
    messages: { differs: 'The legal limit is {actual}; the standard’s is {expected}, in another unit.' },
  },
  'legalLimit/note-contradicts': {
    title: 'Legal limit and its note contradict',
    why: 'One guide gives two limits.',
    repair: 'Correct the wrong one.',
    bad: '20 working days, with a note of 30',
    good: '20 working days, with a note of 20',
    harmless: [
      'a note with the same time',
      'time for corrections, hearings, appraisals',
      'a promise in the note',
    ],
    messages: { contradicts: 'The legal limit is {limit}; its note says {note}.' },
  },
  'legalLimit/outlier': outlierText('legal limit'),
  'legalLimit/channel-differs': channelDiffersText('legal limit'),
}
