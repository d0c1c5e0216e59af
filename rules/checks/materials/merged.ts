import { allCalledAs, namedAt, pathOf } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds rows that put together what the standard lists apart. */
export const merged = defineRule({
  id: 'materials/merged',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  subsumes: ['materials/extra', 'materials/missing', 'materials/renamed'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'merged') continue
      const facts = difference.documents.map((pair) => pair.guide)
      const [first] = facts
      if (!first) continue
      yield {
        message: 'merged',
        data: { materials: allCalledAs(facts) },
        place: [facts.map(({ key }) => key).join('和')],
        path: pathOf(first),
        expected: difference.documents.map((pair) => pair.standard.name.raw),
        actual: first.name.raw,
        direction: 'different',
        evidence: [
          ...difference.documents.map((pair) => namedAt('standard', pair.standard)),
          ...facts.map((fact) => namedAt('guide', fact)),
        ],
      }
    }
  },
})
