import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds conditions that ask for all where the standard asks for one, or the reverse. */
export const conjunctionChanged = defineRule({
  id: 'conditions/conjunction-changed',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'conjunction'))
      yield { ...problem, message: 'changed' }
  },
})
