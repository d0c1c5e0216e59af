import { calledAs, foldsOfBoth, pathOf, saidInNote } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents of which the guide wants the original where the standard wants none. */
export const originalDemanded = defineRule({
  id: 'materials/original-demanded',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'original') continue
      const { standard: expected, guide: actual } = difference
      const raw = guide.materials?.raw[actual.row]
      const isField = raw?.originals !== undefined && raw.originals === actual.originals
      const copies = standard.materials?.raw[expected.row]?.copies
      yield {
        message: 'original',
        data: { material: calledAs(actual) },
        place: [expected.key, 'originals'],
        path: isField ? pathOf(actual, 'originals') : pathOf(actual),
        expected: expected.originals,
        actual: actual.originals,
        direction: 'worse',
        ...saidInNote(actual, isField ? undefined : actual.countsSaid),
        reasons: foldsOfBoth(difference),
        ...(isField && actual.joint === undefined
          ? {
              fix: [
                { path: pathOf(actual, 'originals'), op: 'replace' as const, value: 0 },
                ...(copies === undefined || raw?.copies === undefined || raw.copies === copies
                  ? []
                  : [{ path: pathOf(actual, 'copies'), op: 'replace' as const, value: copies }]),
              ],
            }
          : {}),
      }
    }
  },
})
