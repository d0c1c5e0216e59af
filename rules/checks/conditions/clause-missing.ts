import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds what the standard’s conditions say and the guide’s leave out. */
export const clauseMissing = defineRule({
  id: 'conditions/clause-missing',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'missing'))
      yield { ...problem, message: 'missing' }
  },
})
