import { rawRange } from '../../canonical/text/text.ts'
import { compareForms } from '../../compare/forms.ts'
import { defineRule } from '../../rule.ts'
import { findAbsence } from '../verbs/missing.ts'

/** Finds forms that are not published, or a form of the standard that is not among them. */
export const missing = defineRule({
  id: 'forms/missing',
  element: 'forms',
  needs: 'standard',
  reads: ['forms'],
  *check({ facts: { guide, standard }, directory }) {
    const absence = findAbsence('forms', guide, standard, directory)
    if (absence) yield absence
    for (const form of compareForms(standard, guide.forms?.value, directory.forms).missing) {
      const value = standard.forms?.raw[form.row]
      yield {
        message: 'fewer',
        data: { form: form.name.text },
        place: [form.key],
        path: '/forms',
        expected: form.name.raw,
        meaning: { expected: form.meaning },
        direction: 'different',
        evidence: [
          {
            side: 'standard',
            path: `/forms/${form.row}/name`,
            ...rawRange(form.name, 0, form.name.text.length),
          },
        ],
        fix: [{ path: '/forms/-', op: 'add', value }],
      }
    }
  },
})
