import { defineRule } from '../../rule.ts'
import { findAbsence } from '../verbs/missing.ts'

/** Finds steps of the standard that are not published, or that no steps are published at all. */
export const missing = defineRule({
  id: 'steps/missing',
  element: 'steps',
  needs: 'standard',
  reads: ['steps'],
  *check({ facts: { guide, standard }, directory }) {
    const absence = findAbsence('steps', guide, standard, directory)
    if (absence) yield absence
    if (!guide.steps) return
    const published = new Set(guide.steps.value.flatMap(({ keys }) => keys))
    for (const step of standard.steps?.value ?? []) {
      const lacking = step.keys.filter((key) => !published.has(key))
      if (lacking.length === 0) continue
      yield {
        message: 'missing',
        data: { name: step.name.raw },
        place: [lacking.join('+')],
        path: '/steps',
        expected: step.name.raw,
        meaning: { expected: lacking.join('+') },
      }
    }
  },
})
