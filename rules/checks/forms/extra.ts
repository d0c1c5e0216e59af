import { rawRange } from '../../canonical/text/text.ts'
import { compareForms } from '../../compare/forms.ts'
import { defineRule } from '../../rule.ts'

/** Finds forms that the standard does not have. */
export const extra = defineRule({
  id: 'forms/extra',
  element: 'forms',
  needs: 'standard',
  reads: ['forms'],
  *check({ facts: { guide, standard }, directory }) {
    for (const form of compareForms(standard, guide.forms?.value, directory.forms).extra) {
      yield {
        message: 'extra',
        data: { form: form.name.text },
        place: [form.key],
        path: `/forms/${form.row}`,
        actual: form.name.raw,
        meaning: { actual: form.meaning },
        direction: 'worse',
        evidence: [
          {
            side: 'guide',
            path: `/forms/${form.row}/name`,
            ...rawRange(form.name, 0, form.name.text.length),
          },
        ],
        fix: [{ path: `/forms/${form.row}`, op: 'remove' }],
      }
    }
  },
})
