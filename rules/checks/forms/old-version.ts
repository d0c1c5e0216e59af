import { type FormFact, isOlderVersion, isSameVersion } from '../../canonical/materials/form.ts'
import type { BusinessForm } from '../../catalog.ts'
import { compareForms } from '../../compare/forms.ts'
import { defineRule, type FixStep } from '../../rule.ts'

const replace = (
  field: 'version' | 'effectiveFrom',
  standard: BusinessForm | undefined,
  guide: BusinessForm | undefined,
  row: number,
): readonly FixStep[] =>
  standard?.[field] === undefined || guide?.[field] === undefined || standard[field] === guide[field]
    ? []
    : [{ path: `/forms/${row}/${field}`, op: 'replace', value: standard[field] }]

/** Whether the standard's version of a form is not in use yet. */
const isToCome = (standard: FormFact, asOf: string): boolean =>
  standard.effectiveFrom !== undefined && standard.effectiveFrom > asOf

/** Finds forms of another version than the standard's. */
export const oldVersion = defineRule({
  id: 'forms/old-version',
  element: 'forms',
  needs: 'standard',
  reads: ['forms'],
  *check({ facts: { guide, standard }, directory, asOf }) {
    for (const pair of compareForms(standard, guide.forms?.value, directory.forms).pairs) {
      const { standard: expected, guide: actual } = pair
      if (isToCome(expected, asOf)) continue
      const rows = [standard.forms?.raw[expected.row], guide.forms?.raw[actual.row], actual.row] as const
      const problem = { place: [expected.key, 'version'], direction: 'different' as const }
      const fix = [...replace('version', ...rows), ...replace('effectiveFrom', ...rows)]
      if (expected.version && actual.version && !isSameVersion(expected.version, actual.version)) {
        const placeOf = (field: string | undefined, { row, name }: FormFact) =>
          field
            ? { path: `/forms/${row}/version`, end: field.length }
            : // The version stands in the name only.
              { path: `/forms/${row}/name`, end: name.raw.length }
        const [ofStandard, ofGuide] = [placeOf(rows[0]?.version, expected), placeOf(rows[1]?.version, actual)]
        yield {
          ...problem,
          message: isOlderVersion(actual.version, expected.version) ? 'old' : 'other',
          data: { form: actual.name.text, actual: actual.version.text, expected: expected.version.text },
          path: ofGuide.path,
          expected: rows[0]?.version || expected.name.raw,
          actual: rows[1]?.version || actual.name.raw,
          meaning: { expected: expected.version.numbers, actual: actual.version.numbers },
          evidence: [
            { side: 'standard', start: 0, ...ofStandard },
            { side: 'guide', start: 0, ...ofGuide },
          ],
          // A version in the name only is no field to put right.
          ...(rows[0]?.version && rows[1]?.version ? { fix } : {}),
        }
      } else if (
        expected.effectiveFrom !== undefined &&
        actual.effectiveFrom !== undefined &&
        actual.effectiveFrom < expected.effectiveFrom &&
        !(expected.version && actual.version)
      )
        yield {
          ...problem,
          message: 'since',
          data: { form: actual.name.text, actual: actual.effectiveFrom, expected: expected.effectiveFrom },
          path: `/forms/${actual.row}/effectiveFrom`,
          expected: expected.effectiveFrom,
          actual: actual.effectiveFrom,
          fix,
        }
    }
  },
})
