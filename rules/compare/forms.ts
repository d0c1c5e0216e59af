/** How the forms of a guide correspond to the standard's, and how fields of one form differ. */
import { foldDocumentName, kindOfDocument } from '../canonical/materials/document-name.ts'
import type { FormFact } from '../canonical/materials/form.ts'
import type { MaterialIndex } from '../canonical/materials/material-index.ts'
import type { StandardFacts } from '../facts/facts.ts'
import { type Alignment, alignSets, closeness } from './sets.ts'

const nothing: Alignment<FormFact> = { pairs: [], missing: [], extra: [] }
const closeEnough = 0.75

/** Pairs the forms of a guide with the standard's; nothing where either publishes none. */
export const compareForms = (
  standard: Pick<StandardFacts, 'forms' | 'item'>,
  guide: readonly FormFact[] | undefined,
  index: MaterialIndex,
): Alignment<FormFact> => {
  if (!standard.forms || !guide) return nothing
  const aliases = index.aliasesOf(standard.item)
  return alignSets(standard.forms.value, guide, (one, other) => {
    if (one.key === other.key || aliases.get(other.key) === one.key) return 0
    const [name, otherName] = [foldDocumentName(one.key), foldDocumentName(other.key)]
    if (kindOfDocument(name) !== kindOfDocument(otherName)) return undefined
    // 申请表 and 失业登记申请表 in the guide of one item are one form.
    if (name.endsWith(otherName) || otherName.endsWith(name)) return 0.1
    const alike = closeness(name, otherName)
    return alike >= closeEnough ? 1 - alike : undefined
  })
}

/** What a guide's form asks for beyond the standard's, and what it does not ask for; names as published. */
export interface FieldDifference {
  readonly more: readonly string[]
  readonly fewer: readonly string[]
}

/** Compares the fields of one form; undefined where they are the same, or not published on one side. */
export const compareFields = (standard: FormFact, guide: FormFact): FieldDifference | undefined => {
  if (!standard.fields || !guide.fields) return undefined
  const [expected, actual] = [standard.fields, guide.fields]
  const more = [...actual].filter(([key]) => !expected.has(key)).map(([, name]) => name)
  const fewer = [...expected].filter(([key]) => !actual.has(key)).map(([, name]) => name)
  return more.length + fewer.length > 0 ? { more, fewer } : undefined
}
