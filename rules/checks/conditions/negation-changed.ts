import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds conditions that deny what the standard asks, or no longer deny what it forbids. */
export const negationChanged = defineRule({
  id: 'conditions/negation-changed',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'negation'))
      yield { ...problem, message: 'changed' }
  },
})
