import { addDays } from '../../rules/calendar/day.ts'
import { personOf } from '../../rules/life/people.ts'
import { type Due, readDue } from '../../rules/query/due.ts'
import { type FindingField, findingFields } from '../../rules/query/fields.ts'
import type { FieldTerm, QueryProblem, QueryValue, Term } from '../../rules/query/query.ts'
import type { Asking } from '../findings/asking.ts'
import type { FindingFilter } from '../findings/filter-schema.ts'
import { calendar } from '../findings/life-columns.ts'
import { refuseQuery, requireQuery } from './refuse.ts'
import { type NamedField, resolveNames } from './vocabulary.ts'

/** What one alternative of a term asks for: a filter of the list, or what no filter of it says. */
export type FindingAlternative =
  | { readonly filter: FindingFilter }
  | { readonly regions: readonly string[] }
  | { readonly about: string }
  | { readonly saying: string }
  | { readonly atGuide: string }
  /** Due from one day to another, each included. */
  | { readonly dueFrom: string | undefined; readonly dueTo: string | undefined }
  | { readonly occurrence: number; readonly comparator: '=' | '<' | '<=' | '>' | '>=' }

/** One term of a query over findings: one of the alternatives must hold, or none where it is negated. */
export interface FindingCondition {
  /** The field that it asks for; undefined for words. */
  readonly field: FindingField | undefined
  readonly isNegated: boolean
  readonly anyOf: readonly FindingAlternative[]
}

interface Compiled {
  readonly anyOf: readonly FindingAlternative[]
  readonly problems?: readonly QueryProblem[]
}

type FindingTerm = FieldTerm<FindingField>

const textsOf = ({ values }: FindingTerm): string[] => values.map(({ text }) => text)

const only = (filter: FindingFilter): Compiled => ({ anyOf: [{ filter }] })

const named = (
  { head }: Asking,
  field: NamedField,
  term: FindingTerm,
  alternativeOf: (ids: string[]) => FindingAlternative,
): Compiled => {
  const { ids, problems } = resolveNames(head, field, term)
  return { anyOf: [alternativeOf([...ids])], problems }
}

/** The days on which something due in a number of working days from today is due. */
const dueInDays = ({ days, comparator }: Due & { kind: 'days' }, today: string): FindingAlternative => {
  const last = (count: number) => calendar.addWorkingDays(today, count)
  const after = (count: number) => addDays(last(count), 1)
  const bounds = {
    '': { dueFrom: days === 0 ? today : after(days - 1), dueTo: last(days) },
    '<': { dueFrom: undefined, dueTo: last(days - 1) },
    '<=': { dueFrom: undefined, dueTo: last(days) },
    '>': { dueFrom: after(days), dueTo: undefined },
    '>=': { dueFrom: days === 0 ? today : after(days - 1), dueTo: undefined },
  }
  return bounds[comparator]
}

const dueOn = ({ day, comparator }: Due & { kind: 'day' }): FindingAlternative => {
  const bounds = {
    '': { dueFrom: day, dueTo: day },
    '<': { dueFrom: undefined, dueTo: addDays(day, -1) },
    '<=': { dueFrom: undefined, dueTo: day },
    '>': { dueFrom: addDays(day, 1), dueTo: undefined },
    '>=': { dueFrom: day, dueTo: undefined },
  }
  return bounds[comparator]
}

const dueOf = ({ text, comparator }: QueryValue, today: string): readonly FindingAlternative[] => {
  const due = readDue(text, comparator)
  if (!due) throw new Error(`expected a due date that was parsed, got ${text}`)
  if (due.kind === 'word') return [{ filter: { due: [due.word] } }]
  return [due.kind === 'days' ? dueInDays(due, today) : dueOn(due)]
}

const nobody: ReadonlySet<string> = new Set(['none', '无'])
const oneself: ReadonlySet<string> = new Set(['me', '我'])

const assigneesOf = ({ values }: FindingTerm, { actor }: Asking): Compiled => {
  const problems: QueryProblem[] = []
  const assignee = values.map(({ text, start, end }) => {
    if (oneself.has(text)) return actor.person
    if (nobody.has(text)) return 'none'
    if (!personOf(text))
      problems.push({
        code: 'unknown-value',
        start,
        end,
        params: { name: 'assignee', value: text, expected: ['me', 'none'] },
      })
    return text
  })
  return { ...only({ assignee }), problems }
}

/** What each field asks for. Values of closed lists were read as members of the lists that the filter has. */
const compilers: Readonly<Record<FindingField, (term: FindingTerm, asking: Asking) => Compiled>> = {
  severity: (term) => only({ severity: textsOf(term) as FindingFilter['severity'] }),
  kind: (term) => only({ kind: textsOf(term) as FindingFilter['kind'] }),
  element: (term) => only({ element: textsOf(term) as FindingFilter['element'] }),
  state: (term) => only({ state: textsOf(term) as FindingFilter['state'] }),
  cause: (term) => only({ cause: textsOf(term) as FindingFilter['cause'] }),
  city: (term, asking) => named(asking, 'city', term, (regions) => ({ regions })),
  agency: (term, asking) => named(asking, 'agency', term, (agency) => ({ filter: { agency } })),
  item: (term, asking) => named(asking, 'item', term, (item) => ({ filter: { item } })),
  rule: (term, asking) => named(asking, 'rule', term, (rule) => ({ filter: { rule } })),
  guide: (term) => ({
    anyOf: textsOf(term).flatMap((text) => [{ filter: { guide: text } }, { atGuide: text }]),
  }),
  text: (term) => ({ anyOf: textsOf(term).map((saying) => ({ saying })) }),
  due: ({ values }, { today }) => ({ anyOf: values.flatMap((value) => dueOf(value, today)) }),
  assignee: assigneesOf,
  occurrence: ({ values }) => ({
    anyOf: values.map(({ text, comparator }) => ({
      occurrence: Number(text),
      comparator: comparator === '' ? '=' : comparator,
    })),
  }),
}

const compileTerm = (term: Term<FindingField>, asking: Asking): Compiled =>
  term.kind === 'words' ? { anyOf: [{ about: term.text }] } : compilers[term.field](term, asking)

/** The conditions of a query over findings. @throws ApiError `invalid-query` */
export const compileFindingQuery = (query: string, asking: Asking): readonly FindingCondition[] => {
  const problems: QueryProblem[] = []
  const conditions = requireQuery<FindingField>(query, findingFields).map((term) => {
    const compiled = compileTerm(term, asking)
    problems.push(...(compiled.problems ?? []))
    return {
      field: term.kind === 'field' ? term.field : undefined,
      isNegated: term.isNegated,
      anyOf: compiled.anyOf,
    }
  })
  return problems.length > 0 ? refuseQuery(problems) : conditions
}
