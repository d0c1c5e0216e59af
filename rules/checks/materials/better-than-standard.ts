import { calledAs, pathOf } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents that the guide asks for more lightly than the standard. */
export const betterThanStandard = defineRule({
  id: 'materials/better-than-standard',
  element: 'materials',
  severity: 'info',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'better') continue
      const { standard: expected, guide: actual, how } = difference
      yield {
        message: how,
        data: { material: calledAs(actual) },
        place: [expected.key, how],
        path: pathOf(actual),
        expected: expected.name.raw,
        actual: actual.name.raw,
        direction: 'better',
      }
    }
  },
})
