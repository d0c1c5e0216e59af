import { defineRule } from '../../rule.ts'

/** A complaint that rings at the desk complained of. Hotlines such as 12345 and 12333 take both. */
export const samePhones = defineRule({
  id: 'contact/same-phones',
  element: 'contact',
  severity: 'warning',
  needs: 'guide',
  reads: ['contact'],
  concerns: ({ facts }) => {
    const { phone, complaintPhone } = facts.guide.contact?.value ?? {}
    return phone?.keys[0] === complaintPhone?.keys[0]
  },
  *check({ facts: { guide } }) {
    const { phone, complaintPhone } = guide.contact?.value ?? {}
    if (!phone || !complaintPhone || complaintPhone.keys.length === 0) return
    if (complaintPhone.phones.some(({ kind }) => kind === 'hotline')) return
    if (phone.keys.join() !== complaintPhone.keys.join()) return
    const { raw } = complaintPhone.text
    yield {
      message: 'same',
      place: ['complaintPhone'],
      path: '/contact/complaintPhone',
      data: { phone: raw },
      actual: raw,
      meaning: { actual: complaintPhone.keys },
      evidence: [{ side: 'guide', path: '/contact/complaintPhone', start: 0, end: raw.length }],
    }
  },
})
