import type { QueryValue, Term } from './query.ts'

const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, (mark) => `\\${mark}`)}"`

const printValue = ({ text, comparator, isQuoted }: Omit<QueryValue, 'start' | 'end'>): string =>
  `${comparator}${isQuoted ? quoted(text) : text}`

/** One term as it is written: read again, it is the same term. */
export const printTerm = (term: Term): string => {
  const said =
    term.kind === 'field'
      ? `${term.field}:${term.values.map(printValue).join(',')}`
      : term.isQuoted
        ? quoted(term.text)
        : term.text
  return `${term.isNegated ? '-' : ''}${said}`
}

/** Terms as a query: read again, they are the same terms. */
export const printQuery = (terms: readonly Term[]): string => terms.map(printTerm).join(' ')
