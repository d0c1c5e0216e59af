import type { Guide } from '../../rules/catalog.ts'
import { elementOfField } from '../../rules/element-of-field.ts'
import { changedFields } from '../../rules/same.ts'

/** The fields in which two versions of a guide differ, by element. */
export const changesByElement = (before: Guide, after: Guide): { element: string; fields: string[] }[] =>
  Array.from(Map.groupBy(changedFields(before, after), elementOfField), ([element, fields]) => ({
    element,
    fields,
  }))
