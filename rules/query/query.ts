/** The query language of lists: words, and fields with values, all of which must hold. */

/** Characters of a query, as UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How a value stands to what is asked for; '' where it is just that value. */
export type Comparator = '' | '<' | '<=' | '>' | '>='

/** One value of a field, in the form that its field reads it in. */
export interface QueryValue extends Span {
  readonly text: string
  readonly comparator: Comparator
  /** It stood in quotation marks. */
  readonly isQuoted: boolean
}

/** Words that must stand somewhere, as one piece. */
export interface WordsTerm extends Span {
  readonly kind: 'words'
  readonly text: string
  readonly isQuoted: boolean
  readonly isNegated: boolean
}

/** A field that must have one of some values. */
export interface FieldTerm<Field extends string = string> extends Span {
  readonly kind: 'field'
  readonly field: Field
  readonly values: readonly QueryValue[]
  readonly isNegated: boolean
}

/** One condition of a query. */
export type Term<Field extends string = string> = WordsTerm | FieldTerm<Field>

/** What is wrong at some characters of a query, as a code with its facts; the page words it. */
export interface QueryProblem extends Span {
  readonly code: QueryProblemCode
  readonly params: {
    readonly name?: string
    readonly value?: string
    /** What was probably meant. */
    readonly suggestion?: string
    /** All that could stand there, where that is a short list. */
    readonly expected?: readonly string[]
  }
}

/** Everything that can be wrong with a query. */
export type QueryProblemCode =
  | 'unknown-field'
  | 'value-missing'
  | 'unknown-value'
  | 'not-a-count'
  | 'not-a-due'
  | 'comparator-unfit'
  | 'quote-open'
  | 'nothing-negated'

/** A query as read: its terms in their order, and what could not be read. With problems it must not be answered. */
export interface ParsedQuery<Field extends string = string> {
  readonly terms: readonly Term<Field>[]
  readonly problems: readonly QueryProblem[]
}
