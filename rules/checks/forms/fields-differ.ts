import { compareFields, compareForms } from '../../compare/forms.ts'
import { defineRule } from '../../rule.ts'

/** Finds forms that ask for other things than the standard's. */
export const fieldsDiffer = defineRule({
  id: 'forms/fields-differ',
  element: 'forms',
  needs: 'standard',
  reads: ['forms'],
  *check({ facts: { guide, standard }, directory }) {
    for (const pair of compareForms(standard, guide.forms?.value, directory.forms).pairs) {
      const fields = compareFields(pair.standard, pair.guide)
      if (!fields) continue
      const { more, fewer } = fields
      const form = pair.guide.name.text
      const expected = standard.forms?.raw[pair.standard.row]?.fields
      const actual = guide.forms?.raw[pair.guide.row]?.fields ?? []
      const path = `/forms/${pair.guide.row}/fields`
      const problem = {
        place: [pair.standard.key, 'fields'],
        path,
        expected,
        actual,
        meaning: {
          expected: [...(pair.standard.fields?.keys() ?? [])].sort(),
          actual: [...(pair.guide.fields?.keys() ?? [])].sort(),
        },
        direction: more.length > 0 ? ('worse' as const) : ('different' as const),
        evidence: more.map((field) => ({
          side: 'guide' as const,
          path: `${path}/${actual.indexOf(field)}`,
          start: 0,
          end: field.length,
        })),
        fix: [{ path, op: 'replace' as const, value: expected }],
      }
      if (fewer.length === 0) yield { ...problem, message: 'more', data: { form, fields: more } }
      else if (more.length === 0) yield { ...problem, message: 'fewer', data: { form, fields: fewer } }
      else yield { ...problem, message: 'both', data: { form, more, fewer } }
    }
  },
})
