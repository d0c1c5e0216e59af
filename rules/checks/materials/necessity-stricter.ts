import { allCalledAs, calledAs, choiceKey, namedAt, pathOf } from '../../compare/material-places.ts'
import { compareMaterials } from '../../compare/materials.ts'
import { certainty } from '../../confidence.ts'
import { defineRule } from '../../rule.ts'

/** Finds documents that the guide requires where the standard leaves them open, asks some, or lets choose. */
export const necessityStricter = defineRule({
  id: 'materials/necessity-stricter',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }) {
    for (const difference of compareMaterials(standard, guide.materials?.value, directory.materials)) {
      if (difference.kind !== 'necessity') continue
      const { standard: expected, guide: actual } = difference
      const raw = guide.materials?.raw[actual.row]
      if (difference.how === 'all')
        yield {
          message: 'all',
          data: { materials: allCalledAs(difference.choices) },
          place: [choiceKey(difference.choices)],
          path: pathOf(actual),
          expected: allCalledAs(difference.choices),
          direction: 'worse',
          evidence: [
            ...difference.choices.map((choice) => namedAt('standard', choice)),
            namedAt('guide', actual),
          ],
        }
      else if (difference.how === 'unconditional')
        yield {
          message: 'unconditional',
          data: { material: calledAs(actual), condition: expected.condition?.text ?? '' },
          place: [expected.key, 'condition'],
          path: pathOf(actual),
          expected: expected.condition?.raw,
          direction: 'worse',
          confidence: certainty.withoutCounterpart,
        }
      else
        yield {
          message: 'required',
          data: {
            material: calledAs(actual),
            actual: { term: `necessity.${actual.necessity}` },
            expected: { term: `necessity.${expected.necessity}` },
          },
          place: [expected.key, 'necessity'],
          path: raw?.necessity === undefined ? pathOf(actual) : pathOf(actual, 'necessity'),
          expected: expected.necessity,
          actual: actual.necessity,
          direction: 'worse',
          ...(raw?.necessity === undefined
            ? {}
            : {
                fix: [
                  { path: pathOf(actual, 'necessity'), op: 'replace' as const, value: expected.necessity },
                ],
              }),
        }
    }
  },
})
