import type { TranslationOf } from '../message.ts'
import type { results as source } from '../zh-CN/results.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Results (results): documentation and sentences in English. */
export const results: TranslationOf<typeof source> = {
  'results/missing': {
    title: 'A result is missing',
    why: 'Applicants do not know what they will get.',
    repair: 'Add the result of the standard.',
    bad: 'The standard has 就业创业证, the guide does not.',
    good: 'The results of the standard.',
    harmless: ['《》 around the name'],
    messages: {
      absent: 'No result is published; the standard has one.',
      fewer: '{result} is not among the results; the standard has it.',
    },
  },
  'results/differs': {
    title: 'Another result',
    why: 'One item gives different results from place to place.',
    repair: 'State the result of the standard.',
    bad: '劳务派遣经营许可证 in the standard, 准予许可决定书 in the guide.',
    good: 'The result of the standard.',
    harmless: ['《》 around the name'],
    messages: {
      name: 'The result is {actual}; in the standard {expected}.',
      extra: '{actual} is among the results; the standard does not have it.',
      kind: 'The kind of {result} is {actual}; in the standard {expected}.',
    },
  },
  'results/kind-contradicts': {
    title: 'A result whose kind contradicts its name',
    why: 'Electronic certificates are linked by kind; with a wrong kind they are not.',
    repair: 'Choose the kind that the name tells.',
    bad: '劳务派遣经营许可证 marked as an approval.',
    good: '劳务派遣经营许可证 marked as a certificate.',
    harmless: ['认证 and 公证 are no certificates'],
    messages: {
      contradicts: 'The kind of {result} is {actual}; by its name it is {expected}.',
    },
  },
  'results/outlier': outlierText('results'),
  'results/standard-suspect': standardSuspectText('results'),
  'results/channel-differs': channelDiffersText('results'),
}
