import { defineRule } from '../../rule.ts'
import { findNoteContradiction } from '../verbs/note-contradiction.ts'

/** Finds a legal limit whose note gives another time. */
export const noteContradicts = defineRule({
  id: 'legalLimit/note-contradicts',
  element: 'legalLimit',
  severity: 'error',
  needs: 'guide',
  reads: ['legalLimit'],
  *check({ facts: { guide } }) {
    const problem = guide.legalLimit && findNoteContradiction('legalLimit', guide.legalLimit, 'legal')
    if (problem) yield { ...problem, message: 'contradicts' }
  },
})
