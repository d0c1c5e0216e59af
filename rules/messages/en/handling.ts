import type { TranslationOf } from '../message.ts'
import type { handling as source } from '../zh-CN/handling.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Handling (handling): documentation and sentences in English. */
export const handling: TranslationOf<typeof source> = {
  'handling/missing': {
    title: 'Handling not published',
    why: 'Applicants do not know how to apply and how often to come.',
    repair: 'Publish how the item is handled.',
    bad: 'Nothing about handling.',
    good: 'Kind, channels and visits are published.',
    harmless: ['contact data beside'],
    messages: {
      absent: 'Handling is not published; the standard has it.',
    },
  },
  'handling/visits-over': {
    title: 'Too many visits',
    why: 'Applicants have to come more often.',
    repair: 'Reduce the visits.',
    bad: 'None in the standard, two in the guide.',
    good: 'No more visits than in the standard.',
    harmless: ['fewer visits'],
    messages: {
      over: '{actual} visits; the standard needs {expected}.',
      promise: '{actual} visits; the province promises one at most.',
    },
  },
  'handling/depth-below': {
    title: 'Online depth below the standard',
    why: 'Applicants cannot do online what the standard lets them.',
    repair: 'Raise the depth.',
    bad: 'Level 4 in the standard, level 2 in the guide.',
    good: 'No lower than the standard.',
    harmless: ['higher than the standard'],
    messages: {
      below: 'Online depth is level {actual}; the standard’s is {expected}.',
    },
  },
  'handling/reach-below': {
    title: 'Reach below the standard',
    why: 'Applicants have to go back to one place.',
    repair: 'Widen the reach.',
    bad: 'The whole province in the standard, the city in the guide.',
    good: 'No narrower than the standard.',
    harmless: ['wider than the standard'],
    messages: {
      below: 'The item can be handled in: {actual}; the standard says {expected}.',
    },
  },
  'handling/kind-differs': {
    title: 'Another kind of handling',
    why: 'What the standard does at once makes applicants wait.',
    repair: 'Handle it at once.',
    bad: 'Done at once in the standard, promised in the guide.',
    good: 'As in the standard, or at once.',
    harmless: ['promised becomes done at once'],
    messages: {
      differs: 'The kind is {actual}; the standard’s is {expected}.',
    },
  },
  'handling/channel-missing': {
    title: 'A channel is missing',
    why: 'Applicants lose one way to apply.',
    repair: 'Open the channels of the standard.',
    bad: 'Online in the standard, the window only in the guide.',
    good: 'All channels of the standard.',
    harmless: ['one channel more'],
    messages: {
      missing: '{channel} is not offered; the standard offers it.',
    },
  },
  'handling/online-contradicts': {
    title: 'Contradiction about online handling',
    why: 'Applicants cannot tell whether they have to come.',
    repair: 'Make visits, channels and online depth agree.',
    bad: 'Wholly online, yet one visit.',
    good: 'Wholly online, no visit.',
    harmless: ['no visit, by post'],
    messages: {
      noWay: 'No visit is needed, but there is no way to apply online, by app or by post.',
      depth: 'Online depth is level 4 (wholly online), yet {visits} visits are needed.',
      noChannel: 'Online depth is level {depth}, but online is not among the channels.',
    },
  },
  'handling/on-site-reason-missing': {
    title: 'No reason for coming in person',
    why: 'Applicants who have to come without a reason cannot judge whether it is needed.',
    repair: 'Say why, or ask for no visit.',
    bad: 'One visit, no reason.',
    good: 'One visit, to check identity.',
    harmless: ['no visit'],
    messages: {
      missing: '{visits} visits are needed, without a reason.',
    },
  },
  'handling/intermediary-demanded': {
    title: 'An intermediary demanded',
    why: 'An intermediary service without a ground in law may not be a condition.',
    ground: '《优化营商环境条例》',
    repair: 'Take the demand out.',
    bad: 'The guide demands an appraisal by an intermediary, the standard does not.',
    good: 'No intermediary is demanded.',
    harmless: ['the intermediary services of the standard'],
    messages: {
      demanded: 'The intermediary service {service} is demanded; the standard has none such.',
    },
  },
  'handling/better-than-standard': {
    title: 'Handling better than the standard',
    why: 'Fewer visits, quicker, farther: better for applicants.',
    repair: 'Nothing to do; consider it for the whole province.',
    bad: 'One visit in the standard, none in the guide.',
    good: 'One visit in the standard, none in the guide.',
    harmless: [
      'The channels stand in another order.',
      'The guide offers a channel beside those of the standard.',
    ],
    messages: {
      visits: '{actual} visits; the standard needs {expected}.',
      depth: 'Online depth is level {actual}; the standard’s is {expected}.',
      reach: 'The item can be handled in: {actual}; the standard says {expected}.',
      kind: 'Done at once; the standard promises a time.',
      channel: '{channel} is offered; the standard does not have it.',
    },
  },
  'handling/outlier': outlierText('handling'),
  'handling/standard-suspect': standardSuspectText('handling'),
  'handling/channel-differs': channelDiffersText('handling'),
}
