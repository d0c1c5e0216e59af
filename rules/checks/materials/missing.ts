import { allCalledAs, choiceKey, namedAt } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'
import { findAbsence } from '../verbs/missing.ts'

/** Finds a list of materials that is not published, or a document of the standard that it does not ask for. */
export const missing = defineRule({
  id: 'materials/missing',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    const absence = findAbsence('materials', guide, standard, directory)
    if (absence) yield absence
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'missing') continue
      yield {
        message: 'fewer',
        data: { material: allCalledAs(difference.choices).join('、') },
        place: [choiceKey(difference.choices)],
        path: '/materials',
        expected: difference.standard.name.raw,
        meaning: { expected: difference.standard.meaning },
        direction: 'better',
        evidence: difference.choices.map((choice) => namedAt('standard', choice)),
      }
    }
  },
})
