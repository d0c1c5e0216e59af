import { rawRange } from '../../canonical/text/text.ts'
import { defineRule } from '../../rule.ts'

/** Digits in a telephone field that are no number one could dial. */
export const malformed = defineRule({
  id: 'contact/malformed',
  element: 'contact',
  severity: 'warning',
  needs: 'guide',
  reads: ['contact'],
  concerns: ({ facts }) => {
    const { phone, complaintPhone } = facts.guide.contact?.value ?? {}
    return (phone?.unread.length ?? 0) + (complaintPhone?.unread.length ?? 0) > 0
  },
  *check({ facts: { guide } }) {
    for (const key of ['phone', 'complaintPhone'] as const) {
      const read = guide.contact?.value[key]
      if (!read || read.unread.length === 0) continue
      const path = `/contact/${key}`
      const ranges = read.unread.map(({ start, end }) => rawRange(read.text, start, end))
      yield {
        message: 'malformed',
        place: [key],
        path,
        data: { numbers: ranges.map(({ start, end }) => read.text.raw.slice(start, end)) },
        actual: read.text.raw,
        meaning: {
          actual: ranges.map(({ start, end }) => read.text.raw.slice(start, end).normalize('NFKC')),
        },
        evidence: ranges.map((range) => ({ side: 'guide', path, ...range })),
      }
    }
  },
})
