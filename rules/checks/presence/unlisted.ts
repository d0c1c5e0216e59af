import { titleOf } from '../../compare/named-items.ts'
import { undecidedFrom } from '../../link/thresholds.ts'
import { defineAgencyRule } from '../../rule.ts'

/** A guide for an item that the directory does not have and that is not declared local. */
export const unlisted = defineAgencyRule({
  id: 'presence/unlisted',
  element: 'presence',
  severity: 'error',
  *check({ unit, directory }) {
    for (const { guide, link } of unit.guides) {
      if (link.standardCode !== null || guide.local) continue
      const candidates = link.candidates.flatMap(({ standardCode, score }) => {
        const item = directory.items.get(standardCode)
        return item && score >= undecidedFrom ? [`${titleOf(item)}（${standardCode}）`] : []
      })
      const isUndecided = link.how === 'none' && candidates.length > 0
      const actual = titleOf(guide)
      yield {
        at: { guide, standardCode: null },
        ...(isUndecided
          ? ({ message: 'undecided', data: { actual, candidates }, severity: 'info' } as const)
          : ({ message: 'unlisted', data: { actual } } as const)),
        place: [],
        path: '',
        actual,
        evidence: [{ side: 'guide', path: '/name', start: 0, end: guide.name.length }],
        confidence: isUndecided ? 1 - link.confidence : 1,
      }
    }
  },
})
