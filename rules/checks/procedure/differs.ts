import { compareClauses } from '../../compare/clauses/clauses.ts'
import { defineRule } from '../../rule.ts'

/** Finds a procedure that says something else than the standard's, where the standard binds it. */
export const differs = defineRule({
  id: 'procedure/differs',
  element: 'procedure',
  needs: 'standard',
  reads: ['procedure'],
  *check({ facts: { guide, standard } }) {
    if (!guide.procedure || !standard.procedure) return
    for (const side of ['window', 'online'] as const) {
      const expected = standard.procedure.value[side]
      const actual = guide.procedure.value[side]
      if (!expected || expected.clauses.length === 0) continue
      const where = { place: [side], expected: expected.text.raw }
      if (!actual) {
        yield {
          ...where,
          message: 'missing',
          data: { side: { term: `channel.${side}` } },
          path: '/procedure',
        }
        continue
      }
      const differences = compareClauses(expected, actual).filter(({ kind }) => kind !== 'worded')
      const [first] = differences
      if (!first) continue
      const path = `/procedure/${side}`
      yield {
        ...where,
        message: 'differs',
        data: {
          expected: first.expected || '—',
          actual: first.actual || '—',
          side: { term: `channel.${side}` },
        },
        path,
        actual: actual.text.raw,
        meaning: { expected: expected.meaning, actual: actual.meaning },
        evidence: differences.flatMap((difference) => [
          ...difference.standard.map((range) => ({ side: 'standard' as const, path, ...range })),
          ...difference.guide.map((range) => ({ side: 'guide' as const, path, ...range })),
        ]),
      }
    }
  },
})
