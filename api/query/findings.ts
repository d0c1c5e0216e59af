import { type FindingField, findingFields } from '../../rules/query/fields.ts'
import type { FieldTerm, QueryProblem, Term } from '../../rules/query/query.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { FindingFilter } from '../findings/filter.ts'
import { refuseQuery, requireQuery } from './refuse.ts'
import { type NamedField, resolveNames } from './vocabulary.ts'

/** What one alternative of a term asks for: a filter of the list, or words at a place of their own. */
export type FindingAlternative =
  | { readonly filter: FindingFilter }
  | { readonly regions: readonly string[] }
  | { readonly about: string }
  | { readonly saying: string }
  | { readonly atGuide: string }

/** One term of a query over findings: one of the alternatives must hold, or none where it is negated. */
export interface FindingCondition {
  readonly isNegated: boolean
  readonly anyOf: readonly FindingAlternative[]
}

interface Compiled {
  readonly anyOf: readonly FindingAlternative[]
  readonly problems?: readonly QueryProblem[]
}

const only = (filter: FindingFilter): Compiled => ({ anyOf: [{ filter }] })

const named = (
  head: CatalogHead,
  field: NamedField,
  term: FieldTerm,
  alternativeOf: (ids: string[]) => FindingAlternative,
): Compiled => {
  const { ids, problems } = resolveNames(head, field, term)
  return { anyOf: [alternativeOf([...ids])], problems }
}

/**
 * What each field asks for. Fields that the list has no column for yet (`state`, `cause`, `due`, `assignee`,
 * `occurrence`) are read by the language and have no entry here.
 */
const compilers: Readonly<
  Partial<Record<FindingField, (term: FieldTerm<FindingField>, head: CatalogHead) => Compiled>>
> = {
  // Their values were read as members of the closed lists that the filter has.
  severity: ({ values }) => only({ severity: values.map(({ text }) => text) as FindingFilter['severity'] }),
  kind: ({ values }) => only({ kind: values.map(({ text }) => text) as FindingFilter['kind'] }),
  element: ({ values }) => only({ element: values.map(({ text }) => text) as FindingFilter['element'] }),
  city: (term, head) => named(head, 'city', term, (regions) => ({ regions })),
  agency: (term, head) => named(head, 'agency', term, (agency) => ({ filter: { agency } })),
  item: (term, head) => named(head, 'item', term, (item) => ({ filter: { item } })),
  rule: (term, head) => named(head, 'rule', term, (rule) => ({ filter: { rule } })),
  guide: ({ values }) => ({
    anyOf: values.flatMap(({ text }) => [{ filter: { guide: text } }, { atGuide: text }]),
  }),
  text: ({ values }) => ({ anyOf: values.map(({ text }) => ({ saying: text })) }),
}

const compileTerm = (term: Term<FindingField>, head: CatalogHead): Compiled | undefined =>
  term.kind === 'words' ? { anyOf: [{ about: term.text }] } : compilers[term.field]?.(term, head)

/** The conditions of a query over findings. @throws ApiError `invalid-query` */
export const compileFindingQuery = (query: string, head: CatalogHead): readonly FindingCondition[] => {
  const problems: QueryProblem[] = []
  const conditions = requireQuery<FindingField>(query, findingFields).flatMap((term) => {
    const compiled = compileTerm(term, head)
    problems.push(...(compiled?.problems ?? []))
    return compiled ? [{ isNegated: term.isNegated, anyOf: compiled.anyOf }] : []
  })
  return problems.length > 0 ? refuseQuery(problems) : conditions
}
