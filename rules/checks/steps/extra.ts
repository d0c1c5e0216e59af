import { defineRule } from '../../rule.ts'

/** Finds steps that the standard does not have. */
export const extra = defineRule({
  id: 'steps/extra',
  element: 'steps',
  needs: 'standard',
  reads: ['steps'],
  *check({ facts: { guide, standard } }) {
    if (!guide.steps || !standard.steps || standard.steps.value.length === 0) return
    const known = new Set(standard.steps.value.flatMap(({ keys }) => keys))
    for (const [at, step] of guide.steps.value.entries()) {
      const added = step.keys.filter((key) => !known.has(key))
      if (added.length === 0) continue
      const path = `/steps/${at}/name`
      yield {
        message: 'extra',
        data: { name: step.name.raw },
        place: [added.join('+')],
        path: `/steps/${at}`,
        actual: step.name.raw,
        meaning: { actual: added.join('+') },
        direction: 'worse',
        evidence: [{ side: 'guide', path, start: 0, end: step.name.raw.length }],
      }
    }
  },
})
