import { compareBasis, nameOf, reasonsOf } from '../../compare/citations.ts'
import { defineRule } from '../../rule.ts'
import { findAbsence } from '../verbs/missing.ts'

/** The standard cites a law or document that the guide does not. */
export const missing = defineRule({
  id: 'basis/missing',
  element: 'basis',
  needs: 'standard',
  reads: ['basis'],
  *check({ facts: { guide, standard }, directory }) {
    const absence = findAbsence('basis', guide, standard, directory)
    if (absence) yield absence
    if (!guide.basis || !standard.basis) return
    const rows = standard.basis.raw
    for (const document of compareBasis(standard.basis.value, guide.basis.value, directory.laws).missing) {
      const title = nameOf(document[0])
      const value = rows[document[0].row]
      yield {
        message: 'missing',
        data: { title },
        place: [title],
        path: '/basis',
        expected: value,
        reasons: reasonsOf(document, []),
        ...(document.every(({ isAlone }) => isAlone)
          ? {
              fix: document.map(({ row }) => ({ path: '/basis/-', op: 'add' as const, value: rows[row] })),
            }
          : {}),
      }
    }
  },
})
