import { testRule } from '../../test-rule.ts'
import { missing } from './missing.ts'

const atWindow = { channels: ['window' as const] }

testRule(missing, {
  valid: [
    { name: 'an agency that publishes no contact', guide: { handling: atWindow } },
    {
      name: 'a window with phone, address and hours',
      guide: {
        handling: atWindow,
        contact: { phone: '020-83391234', address: '东风中路1号', hours: '工作日9:00-12:00' },
      },
    },
    {
      name: 'a phone that cannot be dialled is another rule’s',
      guide: { contact: { phone: '020-833912' } },
    },
  ],
  invalid: [
    {
      name: 'a contact without a phone',
      guide: { contact: { address: '东风中路1号' } },
      expect: [{ message: 'phone', place: 'phone', severity: 'warning' }],
    },
    {
      name: 'a phone that is published as empty',
      guide: { contact: { phone: '' } },
      expect: [{ message: 'phone' }],
    },
    {
      name: 'a phone without a number',
      guide: { contact: { phone: '详见官网' } },
      expect: [{ message: 'phone' }],
    },
    {
      name: 'a window with neither address nor hours',
      guide: { handling: atWindow, contact: { phone: '12333', address: ' ' } },
      expect: [
        { message: 'address', place: 'address' },
        { message: 'hours', place: 'hours' },
      ],
    },
  ],
  harmless: [
    { name: 'a hotline', guide: { contact: { phone: '12333' } } },
    {
      name: 'no window, no address',
      guide: { handling: { channels: ['online'] }, contact: { phone: '020-83391234' } },
    },
    { name: 'no complaint phone', guide: { contact: { phone: '020-83391234' } } },
  ],
})
