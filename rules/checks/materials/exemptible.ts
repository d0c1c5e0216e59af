import { canonicalText } from '../../canonical/text.ts'
import { calledAs, namedOnBothSides, pathOf } from '../../compare/material-places.ts'
import { compareMaterials } from '../../compare/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents asked for although the standard exempts them: an e-certificate or shared data exist (四免). */
export const exemptible = defineRule({
  id: 'materials/exemptible',
  element: 'materials',
  severity: 'warning',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'exempt') continue
      const { standard: expected, guide: actual } = difference
      const listed = standard.item.exemptMaterials?.find(
        ({ name, reason }) =>
          (reason === 'e-certificate' || reason === 'data-sharing') &&
          directory.materials.document(canonicalText(name).text).key === expected.key,
      )
      const isField = guide.materials?.raw[actual.row]?.exempt !== undefined
      const problem = {
        place: [expected.key, 'exempt'],
        path: isField ? pathOf(actual, 'exempt') : pathOf(actual),
        expected: true,
        actual: actual.exempt,
        evidence: namedOnBothSides(difference),
        fix: [
          {
            path: pathOf(actual, 'exempt'),
            op: isField ? ('replace' as const) : ('add' as const),
            value: true,
          },
        ],
      }
      const material = calledAs(actual)
      if (listed?.detail !== undefined)
        yield { ...problem, message: 'exempt', data: { material, detail: listed.detail } }
      else yield { ...problem, message: 'marked', data: { material } }
    }
  },
})
