import type { MaterialFact } from '../../canonical/materials/material.ts'
import { compareCopies } from '../../compare/materials/material-fields.ts'
import { calledAs, pathOf, saidInNote } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

const asksMoreOnPaper = (expected: MaterialFact, actual: MaterialFact): boolean => {
  const counted = compareCopies(expected, expected.medium ? { ...actual, medium: expected.medium } : actual)
  return counted !== undefined && counted !== 'fewer'
}

/** Finds documents that the guide does not take in a form that the standard takes. */
export const mediumDiffers = defineRule({
  id: 'materials/medium-differs',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  subsumes: ['materials/exemptible'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'medium') continue
      const { standard: expected, guide: actual } = difference
      const lost = expected.medium?.find((medium) => !actual.medium?.includes(medium)) ?? 'electronic'
      const said = actual.mediumSaid
      const isField = !said && guide.materials?.raw[actual.row]?.medium !== undefined
      yield {
        message: 'refused',
        data: { material: calledAs(actual), lost: { term: `medium.${lost}` } },
        place: [expected.key, 'medium'],
        path: isField ? pathOf(actual, 'medium') : pathOf(actual),
        expected: expected.medium,
        actual: actual.medium,
        direction: difference.direction,
        ...saidInNote(actual, said),
        // A row of several documents has one field for all of them; on paper, copies count that no file has.
        ...(isField && actual.joint === undefined && !asksMoreOnPaper(expected, actual)
          ? { fix: [{ path: pathOf(actual, 'medium'), op: 'replace' as const, value: expected.medium }] }
          : {}),
      }
    }
  },
})
