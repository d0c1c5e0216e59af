import { calledAs, pathOf } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents whose source the guide states otherwise. */
export const sourceDiffers = defineRule({
  id: 'materials/source-differs',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'source') continue
      const { standard: expected, guide: actual } = difference
      yield {
        message: 'source',
        data: {
          material: calledAs(actual),
          actual: { term: `source.${actual.source}` },
          expected: { term: `source.${expected.source}` },
        },
        place: [expected.key, 'source'],
        path: pathOf(actual, 'source'),
        expected: expected.source,
        actual: actual.source,
        direction: difference.direction,
        fix: [{ path: pathOf(actual, 'source'), op: 'replace', value: expected.source }],
      }
    }
  },
})
