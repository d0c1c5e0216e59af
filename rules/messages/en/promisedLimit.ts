import type { TranslationOf } from '../message.ts'
import type { promisedLimit as source } from '../zh-CN/promisedLimit.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Documentation and sentences of the element promisedLimit in English. */
export const promisedLimit: TranslationOf<typeof source> = {
  'promisedLimit/missing': {
    title: 'Promised limit missing',
    why: 'Applicants cannot tell how long it takes.',
    repair: 'Promise no more than the standard.',
    bad: 'No promised limit.',
    good: '10 working days.',
    harmless: ['the standard has none', '0 working days', 'done at once'],
    messages: { absent: 'No promised limit is published; the standard has one.' },
  },
  'promisedLimit/over-standard': {
    title: 'Promise longer than the standard',
    why: 'Agencies may promise less time, not more.',
    repair: 'Promise no more than the standard.',
    bad: '15 working days (the standard: 10)',
    good: '10 working days',
    harmless: ['a shorter promise', '2 weeks and 14 days', '0 working days and at once'],
    messages: { over: 'Promised: {actual}; the standard: {expected}.' },
  },
  'promisedLimit/over-legal': {
    title: 'Promise longer than the law allows',
    why: 'The legal limit is the most that may be taken.',
    repair: 'Promise no more than the legal limit.',
    bad: '30 working days (legal limit: 20)',
    good: '15 working days',
    harmless: ['20日 and 20个工作日 of a licence', 'no limit in law', 'a promise equal to the limit'],
    messages: { over: 'Promised: {promised}; the legal limit: {legal}.' },
  },
  'promisedLimit/unit-differs': {
    title: 'Promise in another unit',
    why: 'Working days and calendar days differ, so nobody can tell whether it is shorter.',
    ground: '《行政许可法》第八十二条',
    repair: 'Use the standard’s unit.',
    bad: '5 days (the standard: 5 working days)',
    good: '5 working days',
    harmless: ['shorter however counted', '0 working days and at once', '1 year and 12 months'],
    messages: { differs: 'Promised: {actual}; the standard: {expected}, in another unit.' },
  },
  'promisedLimit/note-contradicts': {
    title: 'Promise and its note contradict',
    why: 'One guide gives two limits.',
    repair: 'Correct the wrong one.',
    bad: '10 working days, with a note of 25',
    good: '10 working days, with a note of 10',
    harmless: [
      'a note with the same time',
      'time for corrections, hearings, appraisals',
      'the legal limit in the note',
    ],
    messages: { contradicts: 'Promised: {limit}; its note says {note}.' },
  },
  'promisedLimit/hidden-time': {
    title: 'More time hidden in prose',
    why: 'Waiting that stands in conditions, procedure or notes breaks the promise.',
    ground: '《优化营商环境条例》（国务院令第722号）第三十五条',
    repair: 'Count all time in the promise, or take it out.',
    bad: '5 working days promised, 20 more to wait in the procedure',
    good: '5 working days in both',
    harmless: [
      'the applicant’s own time limits',
      'hearings and appraisals, which the law leaves out',
      'how long a certificate is valid',
      'deciding whether to accept, and delivery after the decision',
      'a period of the applicant’s that runs from a licence',
    ],
    messages: {
      longer: 'Promised: {promised}; {where} says longer: {time}.',
      onTop: 'Promised: {promised}; {where} adds {time}.',
    },
  },
  'promisedLimit/instant-contradicts': {
    title: 'Done at once, yet days are promised',
    why: 'Done at once means at most one working day.',
    repair: 'Correct the kind of handling or the promise.',
    bad: '即办件 with 8 working days',
    good: '即办件, done at once',
    harmless: ['即办件 with 0 working days', '即办件 with 1 working day', '承诺件 with 1 working day'],
    messages: {
      tooLong: 'Handled as 即办件, yet {promised} is promised.',
      atOnce: 'Promised to be done at once, yet handled as 承诺件.',
    },
  },
  'promisedLimit/better-than-standard': {
    title: 'Promise shorter than the standard',
    why: 'Agencies may do better; the province may learn from it.',
    repair: 'Nothing to change.',
    bad: '5 working days (the standard: 10)',
    good: '10 working days',
    harmless: [
      'equal to the standard',
      'longer than the standard, which other rules tell',
      'the standard has none',
    ],
    messages: { better: 'Promised: {actual}, better than the standard’s {expected}.' },
  },
  'promisedLimit/outlier': outlierText('promised limit'),
  'promisedLimit/standard-suspect': standardSuspectText('promised limit'),
  'promisedLimit/channel-differs': channelDiffersText('promised limit'),
}
