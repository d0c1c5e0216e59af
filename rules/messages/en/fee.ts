import type { TranslationOf } from '../message.ts'
import type { fee as source } from '../zh-CN/fee.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Fees (fee): documentation and sentences in English. */
export const fee: TranslationOf<typeof source> = {
  'fee/missing': {
    title: 'Fee not published',
    why: 'Applicants do not know whether they have to pay.',
    repair: 'Publish whether there is a fee.',
    bad: 'Nothing about fees.',
    good: 'No fee.',
    harmless: ['charged: false'],
    messages: {
      absent: 'The fee is not published; the standard has it.',
    },
  },
  'fee/charged': {
    title: 'A fee that the standard does not have',
    why: 'A fee without a ground burdens applicants.',
    ground: '《优化营商环境条例》 article 35',
    repair: 'Drop the fee.',
    bad: 'Free in the standard, charged in the guide.',
    good: 'No fee.',
    harmless: ['free in both, worded differently'],
    messages: {
      charged: 'A fee is charged; in the standard it is free.',
    },
  },
  'fee/amount-differs': {
    title: 'Another fee',
    why: 'One item costs differently from place to place.',
    ground: '《优化营商环境条例》 article 35',
    repair: 'Charge what the standard says.',
    bad: '50 yuan in the standard, 80 in the guide.',
    good: 'The amount of the standard.',
    harmless: ['50元/人 and 每人50元'],
    messages: {
      amount: '{charge} costs {actual} yuan; in the standard {expected} yuan.',
      extra: '{charge} is charged; the standard has no such charge.',
      text: 'The fee is “{actual}”; in the standard “{expected}”.',
    },
  },
  'fee/basis-missing': {
    title: 'A fee without its ground',
    why: 'The ground of a fee has to be published.',
    ground: '《优化营商环境条例》 article 35',
    repair: 'Publish the ground; where there is none, drop the fee.',
    bad: 'Charged, no ground.',
    good: 'Charged, with its document.',
    harmless: ['free, without a ground'],
    messages: {
      missing: 'A fee is charged; its ground is not published.',
    },
  },
  'fee/contradicts': {
    title: 'Contradiction about the fee',
    why: 'Applicants cannot tell whether they have to pay.',
    repair: 'Make the field, the text of the fee, the procedure, the answers and the conditions agree.',
    bad: 'Free, yet the procedure says 须缴纳工本费20元.',
    good: 'Free, and nothing says otherwise.',
    harmless: [
      'the text says 不收费',
      '原收取20元，现已取消',
      'postage that the applicant pays',
      'contributions to social insurance',
    ],
    messages: {
      free: 'Marked as free, yet it lists “{words}”.',
      charged: 'Marked as charged, yet the text says “{words}”.',
      asked: 'Marked as free, yet “{words}” stands in the {where}.',
      denied: 'Marked as charged, yet “{words}” stands in the {where}.',
    },
  },
  'fee/better-than-standard': {
    title: 'A lower fee than the standard',
    why: 'Less to pay is better for applicants.',
    repair: 'Nothing to do; consider it for the whole province.',
    bad: 'Charged in the standard, free in the guide.',
    good: 'Charged in the standard, free in the guide.',
    harmless: ['Neither the standard nor the guide charges anything.'],
    messages: {
      free: 'Free; the standard charges.',
      less: '{charge} costs {actual} yuan; in the standard {expected} yuan.',
    },
  },
  'fee/outlier': outlierText('fees'),
  'fee/standard-suspect': standardSuspectText('fees'),
  'fee/channel-differs': channelDiffersText('fees'),
}
