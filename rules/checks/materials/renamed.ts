import type { MaterialFact } from '../../canonical/material.ts'
import {
  calledAs,
  changedOnBothSides,
  foldsOfBoth,
  namedOnBothSides,
  pathOf,
} from '../../compare/material-places.ts'
import { compareMaterials } from '../../compare/materials.ts'
import { certainty, namedOtherwise } from '../../confidence.ts'
import { defineRule, type FixStep } from '../../rule.ts'

const replaceName = (standard: MaterialFact, guide: MaterialFact): readonly FixStep[] | undefined =>
  standard.joint === undefined && guide.joint === undefined
    ? [{ path: pathOf(guide, 'name'), op: 'replace', value: standard.name.raw }]
    : undefined

/** Finds documents of the standard under another name, or under a name out of use. */
export const renamed = defineRule({
  id: 'materials/renamed',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  subsumes: ['materials/extra', 'materials/missing', 'text/outdated-name'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'renamed') continue
      const fix = replaceName(difference.standard, difference.guide)
      yield {
        message: difference.how,
        data: { actual: calledAs(difference.guide), expected: calledAs(difference.standard) },
        place: [difference.standard.key],
        path: pathOf(difference.guide, 'name'),
        expected: difference.standard.name.raw,
        actual: difference.guide.name.raw,
        meaning: { expected: difference.standard.key, actual: difference.guide.key },
        direction: 'different',
        confidence: difference.how === 'outdated' ? certainty.residue : namedOtherwise(1 - difference.cost),
        evidence:
          difference.how === 'renamed' ? changedOnBothSides(difference) : namedOnBothSides(difference),
        reasons: foldsOfBoth(difference),
        // An old name of the same document leads nobody to bring another one.
        ...(difference.how === 'outdated' ? { severity: 'warning' as const } : {}),
        ...(fix ? { fix } : {}),
      }
    }
  },
})
