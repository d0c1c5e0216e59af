import {
  allCalledAs,
  calledAs,
  choiceKey,
  foldsOfBoth,
  namedOnBothSides,
  pathOf,
} from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents of a scope that is not the standard's: a narrower kind, another number, fewer to choose from. */
export const scopeDiffers = defineRule({
  id: 'materials/scope-differs',
  element: 'materials',
  severity: 'warning',
  needs: 'standard',
  reads: ['materials'],
  subsumes: ['materials/extra', 'materials/missing'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'scope') continue
      const { standard: expected, guide: actual } = difference
      const facts = {
        place: [expected.key, difference.how],
        path: pathOf(actual),
        expected: expected.name.raw,
        actual: actual.name.raw,
        evidence: namedOnBothSides(difference),
        reasons: foldsOfBoth(difference),
      }
      if (difference.how === 'choices')
        yield {
          ...facts,
          message: 'choices',
          data: { lost: allCalledAs(difference.lost).join('、') },
          place: [choiceKey([expected, ...difference.lost])],
        }
      else if (difference.how === 'condition')
        yield {
          ...facts,
          message: 'condition',
          data: {
            material: calledAs(expected),
            actual: actual.condition?.text ?? '',
            expected: expected.condition?.text ?? '',
          },
          expected: expected.condition?.raw,
          actual: actual.condition?.raw,
        }
      else
        yield {
          ...facts,
          message: difference.how,
          data:
            difference.how === 'quantity'
              ? { actual: actual.name.text, expected: expected.name.text }
              : { actual: calledAs(actual), expected: calledAs(expected) },
        }
    }
  },
})
