import { testRule } from '../../test-rule.ts'
import { samePhones } from './same-phones.ts'

testRule(samePhones, {
  valid: [
    { name: 'two numbers', guide: { contact: { phone: '020-83391234', complaintPhone: '020-83395678' } } },
    { name: 'only one is published', guide: { contact: { phone: '020-83391234' } } },
    { name: 'both empty', guide: { contact: { phone: '', complaintPhone: '' } } },
  ],
  invalid: [
    {
      name: 'one number for both',
      guide: { contact: { phone: '020-83391234', complaintPhone: '020-83391234' } },
      expect: [{ place: 'complaintPhone', severity: 'warning' }],
    },
    {
      name: 'one number in two forms',
      guide: { contact: { phone: '(020)8339 1234', complaintPhone: '83391234' } },
    },
    {
      name: 'the same numbers in another order',
      guide: { contact: { phone: '83391234、83395678', complaintPhone: '83395678、83391234' } },
    },
  ],
  harmless: [
    { name: 'the hotline takes both', guide: { contact: { phone: '12345', complaintPhone: '12345' } } },
    { name: '12333 with area code', guide: { contact: { phone: '020-12333', complaintPhone: '12333' } } },
    {
      name: 'two extensions of one number',
      guide: { contact: { phone: '83391234转1', complaintPhone: '83391234转2' } },
    },
    {
      name: 'one number more for complaints',
      guide: { contact: { phone: '83391234', complaintPhone: '83391234、83395678' } },
    },
  ],
})
