import type { QueryLanguage } from '../../rules/query/fields.ts'
import { parseQuery } from '../../rules/query/parse.ts'
import type { QueryProblem, Term } from '../../rules/query/query.ts'
import { ApiError } from '../error.ts'

/** Refuses a query, with what is wrong at which of its characters. */
export const refuseQuery = (problems: readonly QueryProblem[]): never => {
  throw new ApiError('invalid-query', { problems })
}

/** The terms of a query. @throws ApiError `invalid-query` where any part of it cannot be read. */
export const requireQuery = <Field extends string>(
  query: string,
  language: QueryLanguage<Field>,
): readonly Term<Field>[] => {
  const { terms, problems } = parseQuery(query, language)
  return problems.length > 0 ? refuseQuery(problems) : terms
}
