import { rawRange } from '../../canonical/text.ts'
import { pathOf } from '../../compare/material-places.ts'
import { defineRule } from '../../rule.ts'

/** Finds words that leave it open what is to be handed in (兜底条款). */
export const catchAll = defineRule({
  id: 'materials/catch-all',
  element: 'materials',
  severity: 'error',
  needs: 'guide',
  reads: ['materials'],
  subsumes: [
    'materials/extra',
    'materials/renamed',
    'materials/scope-differs',
    'materials/hidden',
    'text/vague',
  ],
  *check({ facts: { guide } }) {
    for (const fact of guide.materials?.value ?? []) {
      for (const { field, start, end } of fact.vague) {
        const text = field === 'name' ? fact.name : fact[field]
        if (!text) continue
        const words = text.text.slice(start, end)
        yield {
          message: 'vague',
          data: { words },
          place: [fact.key, words],
          path: pathOf(fact, field),
          actual: text.raw,
          evidence: [{ side: 'guide', path: pathOf(fact, field), ...rawRange(text, start, end) }],
          reasons: text.folds.map((fold) => ({ side: 'guide', fold }) as const),
        }
      }
    }
  },
})
