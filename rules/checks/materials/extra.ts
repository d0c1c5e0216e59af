import {
  allCalledAs,
  calledAs,
  choiceKey,
  namedAt,
  pathOf,
  removeRow,
} from '../../compare/materials/material-places.ts'
import { compareMaterials } from '../../compare/materials/materials.ts'
import { defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

/** Finds documents that the standard does not ask for. */
export const extra = defineRule({
  id: 'materials/extra',
  element: 'materials',
  needs: 'standard',
  reads: ['materials'],
  subsumes: ['materials/exemptible'],
  *check({ facts: { guide, standard }, directory }) {
    const differences = compareMaterials(standard, guide.materials?.value, directory.materials)
    for (const difference of differences) {
      if (difference.kind !== 'extra') continue
      const { guide: fact, choices } = difference
      const facts = {
        place: [choiceKey(choices)],
        path: pathOf(fact),
        actual: fact.name.raw,
        meaning: { actual: fact.meaning },
        evidence: choices.map((choice) => namedAt('guide', choice)),
        confidence: choices.every(({ document }) => document.known !== undefined)
          ? 1
          : certainty.unlistedDocument,
        reasons: fact.folds.map((fold) => ({ side: 'guide', fold }) as const),
      }
      if (choices.length > 1) yield { ...facts, message: 'choice', data: { materials: allCalledAs(choices) } }
      else if (fact.exempt)
        // Nobody has to hand it in, so nobody is worse off.
        yield { ...facts, message: 'exempt', data: { material: calledAs(fact) }, severity: 'info' }
      else {
        const fix = removeRow(fact)
        yield {
          ...facts,
          message: 'extra',
          data: { material: calledAs(fact) },
          direction: 'worse',
          ...(fix ? { fix } : {}),
        }
      }
    }
  },
})
