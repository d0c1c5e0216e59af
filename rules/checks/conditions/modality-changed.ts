import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds conditions that leave free what the standard demands, or demand what it leaves free. */
export const modalityChanged = defineRule({
  id: 'conditions/modality-changed',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'modality'))
      yield { ...problem, message: 'changed' }
  },
})
