import type { MaterialFact } from '../../canonical/materials/material.ts'
import { canonicalText } from '../../canonical/text/text.ts'
import { calledAs, namedAt, namedOnBothSides, pathOf } from '../../compare/materials/material-places.ts'
import { compareMaterials, demandsPaper } from '../../compare/materials/materials.ts'
import { isLocal } from '../../directory.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** Where the exemption of a row stands or belongs, and the repair: to mark it as exempt. */
const atExemption = (key: string, actual: MaterialFact, isField: boolean) => ({
  place: [key, 'exempt'],
  path: isField ? pathOf(actual, 'exempt') : pathOf(actual),
  expected: true,
  actual: actual.exempt,
  fix: [
    {
      path: pathOf(actual, 'exempt'),
      op: isField ? ('replace' as const) : ('add' as const),
      value: true,
    },
  ],
})

/**
 * Finds documents asked for although the standard exempts them, or the catalogues of e-certificates and shared data
 * hold them (四免). A row that is the standard's own is the standard's fault: it is found there.
 */
export const exemptible = defineRule({
  id: 'materials/exemptible',
  element: 'materials',
  severity: 'warning',
  needs: 'guide',
  reads: ['materials'],
  *check({ facts: { guide, standard }, directory }): Generator<Problem<'materials/exemptible'>> {
    const { materials } = directory
    const isField = (fact: MaterialFact): boolean => guide.materials?.raw[fact.row]?.exempt !== undefined
    if (!standard || isLocal(directory.directory, standard.item, 'materials')) {
      for (const fact of guide.materials?.value ?? []) {
        const held = fact.exempt || !demandsPaper(fact) ? undefined : materials.holding(fact.key)
        if (held)
          yield {
            ...atExemption(fact.key, fact, isField(fact)),
            evidence: [namedAt('guide', fact)],
            message: held.kind === 'e-certificate' ? 'certified' : 'shared',
            data: { material: calledAs(fact), holding: held.name },
          }
      }
      return
    }
    for (const difference of compareMaterials(standard, guide.materials?.value, materials)) {
      if (difference.kind !== 'exempt') continue
      const { standard: expected, guide: actual } = difference
      const listed = standard.item.exemptMaterials?.find(
        ({ name, reason }) =>
          (reason === 'e-certificate' || reason === 'data-sharing') &&
          materials.document(canonicalText(name).text).key === expected.key,
      )
      const problem = {
        ...atExemption(expected.key, actual, isField(actual)),
        evidence: namedOnBothSides(difference),
      }
      const material = calledAs(actual)
      const held = materials.holding(expected.key)
      if (listed?.detail !== undefined)
        yield { ...problem, message: 'exempt', data: { material, detail: listed.detail } }
      else if (expected.exempt || listed || !held) yield { ...problem, message: 'marked', data: { material } }
      else
        yield {
          ...problem,
          message: held.kind === 'e-certificate' ? 'certified' : 'shared',
          data: { material, holding: held.name },
        }
    }
  },
})
