import type { Text } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'

const isBlank = (read: Text | undefined): boolean => read === undefined || read.text === ''

/** A contact without a telephone number, or a window that one can go to without knowing where and when. */
export const missing = defineRule({
  id: 'contact/missing',
  element: 'contact',
  severity: 'warning',
  needs: 'guide',
  reads: ['contact', 'handling'],
  concerns: ({ facts }) => {
    const contact = facts.guide.contact
    return (
      !contact?.value.phone?.phones.length ||
      contact.raw.address === undefined ||
      contact.raw.hours === undefined
    )
  },
  pieces: { of: ['contact'], concern: ({ prose }) => isBlank(prose.text) },
  *check({ facts: { guide } }) {
    const { contact, handling } = guide
    if (!contact) return
    const { phone, address, hours } = contact.value
    const absent = { path: '/contact', direction: 'absent', meaning: { actual: '' } } as const
    if (!phone || (phone.phones.length === 0 && phone.unread.length === 0))
      yield { ...absent, message: 'phone', place: ['phone'], data: {}, actual: phone?.text.raw }
    if (!handling?.raw.channels?.includes('window')) return
    if (isBlank(address))
      yield { ...absent, message: 'address', place: ['address'], data: {}, actual: address?.raw }
    if (isBlank(hours)) yield { ...absent, message: 'hours', place: ['hours'], data: {}, actual: hours?.raw }
  },
})
