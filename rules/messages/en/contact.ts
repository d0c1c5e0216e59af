import type { TranslationOf } from '../message.ts'
import type { contact as source } from '../zh-CN/contact.ts'

/** Documentation and sentences of the element contact in English. */
export const contact: TranslationOf<typeof source> = {
  'contact/missing': {
    title: 'Contact incomplete',
    why: 'Without a telephone number nobody can ask; a window without address or hours costs applicants a wasted trip.',
    repair: 'Add a telephone number; where one can apply at a window, add its address and hours.',
    bad: 'One can apply at the window; the contact holds only an address',
    good: 'The contact holds address, telephone number and hours',
    harmless: [
      'the element contact is not published at all',
      'online only, without address and hours',
      'only 12345 or 12333 as telephone number',
    ],
    messages: {
      phone: 'The contact is published without a telephone number.',
      address: 'One can apply at the window, and the contact has no address.',
      hours: 'One can apply at the window, and the contact has no hours.',
    },
  },
  'contact/foreign-area-code': {
    title: 'Area code of another city',
    why: 'Applicants ring another city, mostly because its guide was copied and the number stayed.',
    repair: 'Check the number and give the agency’s own.',
    bad: 'A guide of Guangzhou: telephone 0755-83391234',
    good: 'A guide of Guangzhou: telephone 020-83391234',
    harmless: ['no area code', 'mobile and 400 numbers', 'only 12345 or 12333'],
    messages: {
      foreign: 'The area code {area} belongs to {place}; that of {home} is {own}.',
      unknown: 'The area code is {area}; that of {home} is {own}.',
    },
  },
  'contact/foreign-place': {
    title: 'Address elsewhere',
    why: 'Applicants go to another place, mostly because its guide was copied and the address stayed.',
    repair: 'Check the address and give the agency’s own.',
    bad: 'A guide of Guangzhou: 深圳市福田区深南中路 1 号',
    good: 'A guide of Guangzhou: 广州市越秀区东风中路 1 号',
    harmless: [
      'a road named after a city: 中山一路',
      'an address without city and county',
      'a full address with province, city and county',
    ],
    messages: {
      foreign: 'The address is in {place}; the agency is in {home}.',
    },
  },
  'contact/same-phones': {
    title: 'One number for questions and complaints',
    why: 'A complaint about the window is answered by the window.',
    repair: 'Publish another number for complaints, or the hotline 12345.',
    bad: 'Questions 020-83391234; complaints 020-83391234',
    good: 'Questions 020-83391234; complaints 12345',
    harmless: ['both are 12345 or 12333', 'different numbers of one area', 'no number for complaints'],
    messages: {
      same: 'The number for complaints {phone} is the number for questions.',
    },
  },
  'contact/malformed': {
    title: 'Incomplete telephone number',
    why: 'The number has too few or too many digits to be dialled.',
    repair: 'Check and complete the number.',
    bad: '020-833912',
    good: '020-83391234',
    harmless: [
      'full-width digits, any brackets and dashes',
      'extensions',
      'several numbers or hours in one field',
    ],
    messages: {
      malformed: '{numbers} is no telephone number that can be dialled.',
    },
  },
}
