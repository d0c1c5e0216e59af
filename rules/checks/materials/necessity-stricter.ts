import type { MaterialFact } from '../../canonical/materials/material.ts'
import type { Material } from '../../catalog.ts'
import { allCalledAs, calledAs, choiceKey, namedAt, pathOf } from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule, type Evidence } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** The guide's own words on who has to bring it. */
const condition = (fact: MaterialFact, raw: Material | undefined): { evidence?: readonly Evidence[] } =>
  raw?.condition
    ? { evidence: [{ side: 'guide', path: pathOf(fact, 'condition'), start: 0, end: raw.condition.length }] }
    : {}

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
          ...condition(actual, raw),
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
          ...condition(actual, raw),
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
