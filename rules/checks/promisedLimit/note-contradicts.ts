import { defineRule } from '../../rule.ts'
import { findNoteContradiction } from '../verbs/note-contradiction.ts'

/** Finds a promised limit whose note gives another time. */
export const noteContradicts = defineRule({
  id: 'promisedLimit/note-contradicts',
  element: 'promisedLimit',
  severity: 'error',
  needs: 'guide',
  reads: ['promisedLimit'],
  *check({ facts: { guide } }) {
    const problem =
      guide.promisedLimit && findNoteContradiction('promisedLimit', guide.promisedLimit, 'promised')
    if (problem) yield { ...problem, message: 'contradicts' }
  },
})
