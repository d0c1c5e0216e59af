import { testRule } from '../../test-rule.ts'
import { malformed } from './malformed.ts'

testRule(malformed, {
  valid: [
    { name: 'a phone', guide: { contact: { phone: '020-83391234' } } },
    { name: 'no phone', guide: { contact: { address: '东风中路1号' } } },
    { name: 'a phone published as empty', guide: { contact: { phone: '' } } },
  ],
  invalid: [
    { name: 'a dash with nothing behind it', guide: { contact: { phone: '0762--3636056-' } } },
    {
      name: 'a digit is missing',
      guide: { contact: { phone: '020-8339123' } },
      expect: [{ place: 'phone' }],
    },
    { name: 'a digit too many', guide: { contact: { phone: '020-833912345' } } },
    { name: 'a letter in the number', guide: { contact: { phone: '020-80000O12' } } },
    { name: 'a mobile number of ten digits', guide: { contact: { phone: '1380013800' } } },
    {
      name: 'both numbers of a contact',
      guide: { contact: { phone: '020-833912', complaintPhone: '83391' } },
      expect: [{ place: 'complaintPhone' }, { place: 'phone' }],
    },
    { name: 'the second of two numbers', guide: { contact: { phone: '020-83391234、020-833956' } } },
  ],
  harmless: [
    { name: 'full-width digits and brackets', guide: { contact: { phone: '（０２０）８３３９１２３４' } } },
    { name: 'an extension', guide: { contact: { phone: '020-83391234转801' } } },
    { name: 'hours beside the number', guide: { contact: { phone: '020-83391234（工作日9:00-12:00）' } } },
    { name: 'several numbers', guide: { contact: { phone: '020-83391234/83395678 13800138000' } } },
    { name: 'a window beside the number', guide: { contact: { phone: '1001号窗口：020-83391234' } } },
  ],
})
