import type { MaterialFact } from '../../canonical/materials/material.ts'
import { canonicalText } from '../../canonical/text/text.ts'
import type { StandardItem } from '../../catalog.ts'
import { calledAs, namedAt, pathOf, removeRow } from '../../compare/materials/material-places.ts'
import type { DirectoryFacts } from '../../directory.ts'
import { defineRule } from '../../rule.ts'

/** Why a document may not be asked for: '' where it is no longer issued. */
const abolitionOf = (
  fact: MaterialFact,
  item: StandardItem | undefined,
  { materials }: DirectoryFacts,
): string | undefined => {
  const ofItem = item?.exemptMaterials?.find(
    ({ name, reason }) =>
      reason === 'abolished' && materials.document(canonicalText(name).text).key === fact.key,
  )
  return ofItem ? (ofItem.detail ?? item?.name) : materials.abolition(fact.document)
}

/** Finds documents that the directory abolished or that nobody issues any more. */
export const abolished = defineRule({
  id: 'materials/abolished',
  element: 'materials',
  severity: 'error',
  needs: 'guide',
  reads: ['materials'],
  subsumes: ['materials/extra', 'materials/renamed', 'materials/scope-differs', 'materials/exemptible'],
  *check({ facts: { guide, standard }, directory }) {
    const facts = guide.materials?.value ?? []
    for (const fact of facts) {
      if (fact.exempt) continue
      const ground = abolitionOf(fact, standard?.item, directory)
      if (ground === undefined) continue
      // Who may bring something else instead is not asked for it; an old certificate may still be some applicants' only one.
      const others = facts.filter(({ group }) => group !== undefined && group === fact.group)
      if (others.some((other) => abolitionOf(other, standard?.item, directory) === undefined)) continue
      if (ground === '' && fact.condition) continue
      const fix = removeRow(fact)
      const problem = {
        place: [fact.key],
        path: pathOf(fact),
        actual: fact.name.raw,
        meaning: { actual: fact.key },
        evidence: [namedAt('guide', fact)],
        reasons: fact.folds.map((fold) => ({ side: 'guide', fold }) as const),
        ...(fix ? { fix } : {}),
      }
      const material = calledAs(fact)
      if (ground === '') yield { ...problem, message: 'obsolete', data: { material } }
      else yield { ...problem, message: 'abolished', data: { material, ground } }
    }
  },
})
