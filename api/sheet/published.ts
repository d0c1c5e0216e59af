import { html } from 'hono/html'
import type { Locale } from '../../rules/messages/format.ts'
import type { Evidence } from '../../rules/rule.ts'
import { fieldWord } from '../formats/field-words.ts'
import { sayValue } from '../formats/value-words.ts'
import type { Markup } from '../office/page.ts'

/** Characters of published strings that findings point at, by the JSON Pointer to the string. */
export type Marks = ReadonlyMap<string, readonly Pick<Evidence, 'start' | 'end'>[]>

/** The marks of one side of some findings. */
export const marksOf = (
  findings: readonly { readonly evidence?: readonly Evidence[] }[],
  side: Evidence['side'],
): Marks =>
  Map.groupBy(
    findings.flatMap(({ evidence = [] }) => evidence.filter((one) => one.side === side)),
    ({ path }) => path,
  )

interface Context {
  readonly locale: Locale
  readonly marks: Marks
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string with the characters marked that findings point at; overlapping marks are one. */
const markedText = (text: string, path: string, { marks }: Context): Markup => {
  const ranges = (marks.get(path) ?? []).toSorted((a, b) => a.start - b.start)
  const pieces: (string | Markup)[] = []
  let from = 0
  for (const { start, end } of ranges) {
    if (end <= from) continue
    const begin = Math.max(start, from)
    pieces.push(text.slice(from, begin), html`<mark>${text.slice(begin, end)}</mark>`)
    from = end
  }
  pieces.push(text.slice(from))
  return html`${pieces}`
}

const leaf = (value: unknown, path: string, field: string, context: Context): Markup => {
  const said = sayValue(context.locale, value, field)
  // A value that is said as a word, such as a type's digits, has no characters to mark.
  return value === said ? markedText(said, path, context) : html`${said}`
}

const isLimit = ({ value, unit }: Readonly<Record<string, unknown>>): boolean =>
  typeof value === 'number' && typeof unit === 'string'

const recordPart = (record: Readonly<Record<string, unknown>>, path: string, context: Context): Markup => {
  const shownFirst = isLimit(record)
    ? ['value', 'unit']
    : ['name', 'title', 'question'].filter((key) => key in record)
  const head = isLimit(record)
    ? html`${sayValue(context.locale, record)}`
    : html`${shownFirst.map((key) => leaf(record[key], `${path}/${key}`, key, context))}`
  const rest = Object.entries(record).filter(([key]) => !shownFirst.includes(key))
  if (rest.length === 0) return head
  return html`${head}${shownFirst.length === 0 ? '' : ' '}<span class="members">${rest.map(
    ([key, member]) =>
      html`<span class="member"><span class="field">${fieldWord(context.locale, key)}</span> ${publishedPart(member, `${path}/${key}`, key, context)}</span> `,
  )}</span>`
}

/** What is published under a pointer, in words, with its marks in place; lists of records are numbered. */
export const publishedPart = (value: unknown, path: string, field: string, context: Context): Markup => {
  if (Array.isArray(value) && value.some(isRecord))
    return html`<ol>${value.map(
      (member, at) => html`<li>${publishedPart(member, `${path}/${at}`, field, context)}</li>`,
    )}</ol>`
  if (Array.isArray(value) && value.length > 0)
    return html`${value.map(
      (member, at) => html`${at === 0 ? '' : '、'}${leaf(member, `${path}/${at}`, field, context)}`,
    )}`
  return isRecord(value) ? recordPart(value, path, context) : leaf(value, path, field, context)
}
