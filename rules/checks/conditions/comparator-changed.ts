import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds a number or a time that is bounded the other way: 以上 for 以下, 满 for 不满, 前 for 后. */
export const comparatorChanged = defineRule({
  id: 'conditions/comparator-changed',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'comparator'))
      yield { ...problem, message: 'changed' }
  },
})
