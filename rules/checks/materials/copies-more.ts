import { calledAs, foldsOfBoth, pathOf, saidInNote } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents of which the guide asks for more originals or copies. */
export const copiesMore = defineRule({
  id: 'materials/copies-more',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'copies') continue
      const { standard: expected, guide: actual, field } = difference
      const [asked, allowed] = [actual[field] ?? 0, expected[field] ?? 0]
      const isField = guide.materials?.raw[actual.row]?.[field] === asked
      yield {
        message: field,
        data: { material: calledAs(actual), actual: asked, expected: allowed },
        place: [expected.key, field],
        path: isField ? pathOf(actual, field) : pathOf(actual),
        expected: allowed,
        actual: asked,
        direction: 'worse',
        ...saidInNote(actual, isField ? undefined : actual.countsSaid),
        reasons: foldsOfBoth(difference),
        ...(isField && actual.joint === undefined
          ? { fix: [{ path: pathOf(actual, field), op: 'replace' as const, value: allowed }] }
          : {}),
      }
    }
  },
})
