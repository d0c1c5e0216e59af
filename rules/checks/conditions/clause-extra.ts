import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds conditions that the standard does not have. */
export const clauseExtra = defineRule({
  id: 'conditions/clause-extra',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'extra'))
      yield { ...problem, message: 'extra', direction: 'worse' }
  },
})
