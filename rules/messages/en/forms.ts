import type { TranslationOf } from '../message.ts'
import type { forms as source } from '../zh-CN/forms.ts'
import { channelDiffersText, outlierText, standardSuspectText } from './verbs.ts'

/** Business forms (forms): documentation and sentences in English. */
export const forms: TranslationOf<typeof source> = {
  'forms/missing': {
    title: 'A form is missing',
    why: 'Applicants cannot find the form to fill in.',
    ground: '《广东省优化营商环境条例》 article 29',
    repair: 'Add the form of the standard.',
    bad: 'The standard lists 失业登记表, the guide does not.',
    good: 'The guide lists the forms of the standard.',
    harmless: ['《》 around the name of the form'],
    messages: {
      absent: 'No forms are published; the standard lists some.',
      fewer: '{form} is not listed; the standard lists it.',
    },
  },
  'forms/extra': {
    title: 'A form beyond the standard',
    why: 'Forms beyond the standard have to be filled in by applicants.',
    ground: '《广东省优化营商环境条例》 article 29',
    repair: 'Remove the form.',
    bad: 'The guide lists 诚信登记表, the standard does not.',
    good: 'Only forms of the standard.',
    harmless: ['the own place in front of the name'],
    messages: {
      extra: '{form} is listed; the standard does not list it.',
    },
  },
  'forms/old-version': {
    title: 'Another version of a form',
    why: 'An applicant who fills in an old form is sent back.',
    ground: '《广东省优化营商环境条例》 article 29',
    repair: 'Use the version of the standard.',
    bad: '2025版 in the standard, 2022版 in the guide.',
    good: 'The version of the standard.',
    harmless: ['V2.0 and 2.0版', 'a new version that is not in use yet'],
    messages: {
      old: '{form} is of version {actual}; the standard has moved on to {expected}.',
      other: '{form} is of version {actual}; the standard’s is {expected}.',
      since: '{form} is in use since {actual}; the standard’s version since {expected}.',
    },
  },
  'forms/fields-differ': {
    title: 'Other fields in a form',
    why: 'Where one form asks for different things, data cannot be compared.',
    ground: '《广东省优化营商环境条例》 article 29',
    repair: 'Use the fields of the standard.',
    bad: 'The guide asks for family members, the standard does not.',
    good: 'The fields of the standard.',
    harmless: ['another order of fields', '身份证号 and 身份证号码'],
    messages: {
      more: '{form} asks for {fields}; the standard does not.',
      fewer: '{form} lacks {fields}; the standard has them.',
      both: '{form} asks for {more} and lacks {fewer}, unlike the standard.',
    },
  },
  'forms/outlier': outlierText('forms'),
  'forms/standard-suspect': standardSuspectText('forms'),
  'forms/channel-differs': channelDiffersText('forms'),
}
