import type { CatalogHead } from '../../catalog/head.ts'
import type { Problem } from '../../intake/draft.ts'
import { type Fields, valueAt } from '../../tables/pointer.ts'

/** Says what a missing value most likely is, by the codes that the record has anyway. */
export type SuggestValue = (problem: Problem, fields: Fields) => string | undefined

const textAt = (fields: Fields, path: string): string => {
  const value = valueAt(fields, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** Suggests the name of the item with the record's base code, and of the agency with its credit code. */
export const createValueSuggestion = ({ items, agencyByCode }: CatalogHead): SuggestValue => {
  const sources: Readonly<Record<string, (fields: Fields) => string | undefined>> = {
    name: (fields) => items.get(textAt(fields, 'baseCode'))?.name,
    'agency/name': (fields) => agencyByCode.get(textAt(fields, 'agency/uscc'))?.name,
  }
  return ({ reason, field = '', suggestion }, fields) =>
    suggestion ?? (reason === 'missing' ? sources[field]?.(fields) : undefined)
}
