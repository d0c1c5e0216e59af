import { defineRule } from '../../rule.ts'
import { findClauseProblems } from '../verbs/clause-change.ts'

/** Finds conditions that admit fewer people, or people of a smaller place, than the standard. */
export const subjectNarrowed = defineRule({
  id: 'conditions/subject-narrowed',
  element: 'conditions',
  needs: 'standard',
  reads: ['conditions'],
  *check({ facts, directory }) {
    for (const problem of findClauseProblems(facts, directory, 'subject'))
      yield { ...problem, message: 'narrowed', direction: 'worse' }
    for (const problem of findClauseProblems(facts, directory, 'place'))
      yield { ...problem, message: 'narrowedPlace', direction: 'worse' }
  },
})
