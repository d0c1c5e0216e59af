import { closest } from './closest.ts'
import { dueExamples, readDue } from './due.ts'
import type { FieldDefinition, QueryLanguage, ValueKind } from './fields.ts'
import type { ParsedQuery, QueryProblem, QueryValue, Span, Term } from './query.ts'
import { type Piece, readComparator, readFieldName, readPiece, skipSpace } from './scan.ts'

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The value in the form that its field has it in, or what is wrong with it. */
const readValue = (
  field: string,
  kind: ValueKind,
  piece: Piece,
  comparator: QueryValue['comparator'],
  at: Span,
): QueryValue | QueryProblem => {
  const value = (text: string): QueryValue => ({ text, comparator, isQuoted: piece.isQuoted, ...at })
  const { text } = piece
  if (comparator !== '' && (kind.kind === 'one-of' || kind.kind === 'text'))
    return { code: 'comparator-unfit', ...at, params: { name: field, value: comparator } }
  switch (kind.kind) {
    case 'text':
      return value(text)
    case 'count':
      return /^\d{1,6}$/.test(text)
        ? value(text)
        : { code: 'not-a-count', ...at, params: { name: field, value: text } }
    case 'due':
      return readDue(text, comparator)
        ? value(text)
        : { code: 'not-a-due', ...at, params: { name: field, value: text, expected: dueExamples } }
    case 'one-of': {
      const folded = text.toLowerCase()
      const found = Object.entries(kind.values).find(
        ([name, others]) => name.toLowerCase() === folded || others.includes(text),
      )
      if (found) return value(found[0])
      const names = Object.entries(kind.values).flatMap(([name, others]) => [name, ...others])
      const suggestion = closest(text, names)
      const params = { name: field, value: text, ...(suggestion === undefined ? {} : { suggestion }) }
      return { code: 'unknown-value', ...at, params: { ...params, expected: Object.keys(kind.values) } }
    }
  }
}

interface Values {
  readonly values: readonly QueryValue[]
  readonly problems: readonly QueryProblem[]
  readonly end: number
}

/** Reads the values of a field, which commas separate. */
const readValues = (query: string, from: number, name: Span & { name: string }, kind: ValueKind): Values => {
  const values: QueryValue[] = []
  const problems: QueryProblem[] = []
  let at = from
  for (;;) {
    const { comparator, length } = readComparator(query, at)
    const piece = readPiece(query, at + length, 'comma')
    const place = { start: at, end: piece.end }
    if (piece.isOpen) problems.push({ code: 'quote-open', ...place, params: {} })
    else if (piece.text.trim() === '')
      problems.push({
        code: 'value-missing',
        start: piece.end > at ? at : name.start,
        end: Math.max(piece.end, name.end),
        params: { name: name.name },
      })
    else {
      const read = readValue(name.name, kind, piece, comparator, place)
      if ('code' in read) problems.push(read)
      else values.push(read)
    }
    at = piece.end
    if (query[at] !== ',' && query[at] !== '，') return { values, problems, end: at }
    at += 1
  }
}

interface Fields<Field extends string> {
  readonly byName: ReadonlyMap<string, { readonly field: Field; readonly value: ValueKind }>
  readonly names: readonly string[]
}

const languages = new WeakMap<object, Fields<string>>()

const fieldsOf = <Field extends string>(language: QueryLanguage<Field>): Fields<Field> => {
  // Filled below by the very language that is its key.
  const known = languages.get(language) as Fields<Field> | undefined
  if (known) return known
  const entries = (Object.entries(language) as [Field, FieldDefinition][]).flatMap(
    ([field, { synonyms, value }]) =>
      [field, ...synonyms].map((name): [string, { field: Field; value: ValueKind }] => [
        name.toLowerCase(),
        { field, value },
      ]),
  )
  const fields = { byName: new Map(entries), names: entries.map(([name]) => name) }
  languages.set(language, fields)
  return fields
}

/**
 * Reads a query. Total: whatever cannot be read is a problem with its characters, and the rest is read all the same.
 * Grammar: terms separated by spaces; `-` before a term negates it; `field:value,value`; quotation marks keep spaces.
 */
export const parseQuery = <Field extends string>(
  query: string,
  language: QueryLanguage<Field>,
): ParsedQuery<Field> => {
  const { byName, names } = fieldsOf(language)
  const terms: Term<Field>[] = []
  const problems: QueryProblem[] = []
  let at = skipSpace(query, 0)
  while (at < query.length) {
    const start = at
    const isNegated = query[at] === '-' || query[at] === '－'
    if (isNegated) at += 1
    const name = readFieldName(query, at)
    const found = name && byName.get(name.name.toLowerCase())
    if (name && found) {
      const read = readValues(query, name.end, name, found.value)
      problems.push(...read.problems)
      if (read.values.length > 0)
        terms.push({
          kind: 'field',
          field: found.field,
          values: read.values,
          isNegated,
          start,
          end: read.end,
        })
      at = read.end
    } else {
      const piece = readPiece(query, at, 'space')
      at = piece.end
      if (name) {
        const suggestion = closest(name.name, names)
        const params = { name: name.name, value: piece.text }
        problems.push({
          code: 'unknown-field',
          start: name.start,
          end: name.end,
          params: suggestion === undefined ? params : { ...params, suggestion },
        })
      } else if (piece.isOpen) problems.push({ code: 'quote-open', ...spanOf(piece), params: {} })
      else if (piece.text.trim() === '') {
        if (isNegated) problems.push({ code: 'nothing-negated', start, end: piece.end, params: {} })
      } else
        terms.push({
          kind: 'words',
          text: piece.text,
          isQuoted: piece.isQuoted,
          isNegated,
          start,
          end: piece.end,
        })
    }
    at = skipSpace(query, at)
  }
  return { terms, problems }
}
