import type { VagueWords } from '../../canonical/materials/material.ts'
import type { Range } from '../../canonical/text/residue.ts'
import { statementAround } from '../../canonical/text/statement.ts'
import { rawRange, type Text } from '../../canonical/text/text.ts'
import { pathOf } from '../../compare/materials/material-places.ts'
import { defineRule } from '../../rule.ts'

/** Of a note the part between commas that leaves it open; of a name or a condition that is little else, all. */
const markedIn = (text: Text, field: VagueWords['field'], start: number, end: number): Range => {
  if (field === 'note') {
    const { start: from, end: to } = statementAround(text.text, { start, end })
    return rawRange(text, from, to)
  }
  const all = { start: 0, end: text.raw.length }
  return all.end <= 3 * (end - start) ? all : rawRange(text, start, end)
}

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
          evidence: [{ side: 'guide', path: pathOf(fact, field), ...markedIn(text, field, start, end) }],
          reasons: text.folds.map((fold) => ({ side: 'guide', fold }) as const),
        }
      }
    }
  },
})
