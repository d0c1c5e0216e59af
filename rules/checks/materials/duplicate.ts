import type { MaterialFact } from '../../canonical/materials/material.ts'
import { calledAs, namedAt, pathOf, removeRow } from '../../compare/materials/material-places.ts'
import { defineRule } from '../../rule.ts'

const isOtherForm = (one: MaterialFact, other: MaterialFact): boolean =>
  (one.originals === 0) !== (other.originals === 0) || one.medium?.join() !== other.medium?.join()

const isRepeated = (one: MaterialFact, other: MaterialFact): boolean =>
  one !== other &&
  one.key === other.key &&
  one.group === other.group &&
  (one.condition?.text ?? '') === (other.condition?.text ?? '') &&
  one.quantities.join() === other.quantities.join() &&
  !isOtherForm(one, other)

/** Finds a document that is listed more than once for the same people in the same form. */
export const duplicate = defineRule({
  id: 'materials/duplicate',
  element: 'materials',
  needs: 'guide',
  reads: ['materials'],
  subsumes: ['materials/extra'],
  *check({ facts: { guide } }) {
    const facts = (guide.materials?.value ?? []).filter(({ wholeVague }) => !wholeVague)
    const seen = new Set<string>()
    for (const fact of facts) {
      if (seen.has(fact.key)) continue
      const again = facts.filter((other) => isRepeated(fact, other))
      const [second] = again
      if (!second) continue
      seen.add(fact.key)
      const fix = again.length === 1 && second.row !== fact.row ? removeRow(second) : undefined
      yield {
        message: 'duplicate',
        data: { material: calledAs(fact), count: again.length + 1 },
        place: [fact.key],
        path: pathOf(second),
        actual: [fact, ...again].map(({ name }) => name.raw),
        direction: 'different',
        evidence: again.map((other) => namedAt('guide', other)),
        ...(fix ? { fix } : {}),
      }
    }
  },
})
