import { defineRule } from '../../rule.ts'

/** Finds visits for which no reason is given. */
export const onSiteReasonMissing = defineRule({
  id: 'handling/on-site-reason-missing',
  element: 'handling',
  needs: 'guide',
  reads: ['handling'],
  *check({ facts: { guide, standard } }) {
    const handling = guide.handling?.value
    if (!handling?.maxVisits || handling.givesReason) return
    const expected = standard?.handling?.value
    const saysNone = handling.onSiteReason !== undefined
    yield {
      message: 'missing',
      data: { visits: handling.maxVisits },
      place: ['onSiteReason'],
      path: saysNone ? '/handling/onSiteReason' : '/handling',
      ...(expected?.givesReason ? { expected: expected.onSiteReason?.raw } : {}),
      actual: handling.onSiteReason?.raw,
      // Where the standard gives no reason either, the guide only repeats it.
      severity: (expected ? expected.givesReason : saysNone) ? 'warning' : 'info',
    }
  },
})
