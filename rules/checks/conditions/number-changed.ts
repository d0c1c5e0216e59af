import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds another number in the conditions than the standard’s. */
export const numberChanged = defineRule({
  id: 'conditions/number-changed',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'number'))
      yield { ...problem, message: 'changed' }
  },
})
