import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds conditions worded so that they mean something else than the standard’s. */
export const differs = defineRule({
  id: 'conditions/differs',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'differs'))
      yield { ...problem, message: 'differs' }
    for (const { fix: _, ...problem } of findClauseProblems(facts, directory, 'worded'))
      yield { ...problem, message: 'worded', severity: 'info' }
  },
})
