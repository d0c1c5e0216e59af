import { personOf } from '../../rules/life/people.ts'
import { checkWords, deedSentence } from '../../rules/messages/deed.ts'
import { type Locale, ruleText } from '../../rules/messages/format.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { csvRecord } from '../formats/csv.ts'
import type { LogFilter } from './filter.ts'
import { type ListedEntry, listLog } from './list.ts'

/** Formats in which the log is downloaded. */
export const logFormats = ['csv', 'jsonl'] as const
export type LogFormat = (typeof logFormats)[number]

/** Entries read, and written, at a time. */
const chunk = 1000

interface Column {
  readonly heading: Readonly<Record<Locale, string>>
  readonly cell: (entry: ListedEntry, head: CatalogHead, locale: Locale) => string | number
}

const officeOf = (actor: string, head: CatalogHead): string => {
  const person = personOf(actor)
  if (!person) return ''
  return person.agency === null ? head.directory.issuedBy : head.agencyName(person.agency)
}

const sentenceOf = (entry: ListedEntry, head: CatalogHead, locale: Locale): string =>
  deedSentence(locale, checkWords(locale, entry) ?? (officeOf(entry.actor, head) || entry.actor), entry, {
    person: (id) => id,
    rule: (id) => ruleText(locale, id).title,
    reason: (text) => text,
  })

const columns: readonly Column[] = [
  { heading: { 'zh-CN': '序号', en: 'No.' }, cell: ({ no }) => no },
  { heading: { 'zh-CN': '时间（UTC）', en: 'Time (UTC)' }, cell: ({ at }) => at },
  { heading: { 'zh-CN': '操作人', en: 'Actor' }, cell: ({ actor }) => actor },
  { heading: { 'zh-CN': '单位', en: 'Office' }, cell: ({ actor }, head) => officeOf(actor, head) },
  { heading: { 'zh-CN': '记录', en: 'Sentence' }, cell: sentenceOf },
  { heading: { 'zh-CN': '动作', en: 'Action' }, cell: ({ action }) => action },
  { heading: { 'zh-CN': '对象类别', en: 'Subject' }, cell: ({ subject }) => subject },
  { heading: { 'zh-CN': '对象编号', en: 'Subject id' }, cell: ({ subjectId }) => subjectId },
  { heading: { 'zh-CN': '对象标识', en: 'Reference' }, cell: ({ about }) => about?.ref ?? '' },
  {
    heading: { 'zh-CN': '所属单位', en: 'Agency' },
    cell: ({ agency }, head) => (agency === '' ? head.directory.issuedBy : head.agencyName(agency)),
  },
  { heading: { 'zh-CN': '来源', en: 'Origin' }, cell: ({ origin }) => origin },
  { heading: { 'zh-CN': '内容', en: 'Content' }, cell: ({ content }) => JSON.stringify(content) },
  { heading: { 'zh-CN': '校验值', en: 'Hash' }, cell: ({ hash }) => hash },
]

const beginnings: Readonly<Record<LogFormat, (locale: Locale) => string>> = {
  csv: (locale) => `\ufeff${csvRecord(columns.map(({ heading }) => heading[locale]))}`,
  jsonl: () => '',
}

const lines: Readonly<Record<LogFormat, (entry: ListedEntry, head: CatalogHead, locale: Locale) => string>> =
  {
    csv: (entry, head, locale) => csvRecord(columns.map(({ cell }) => cell(entry, head, locale))),
    jsonl: (entry) => `${JSON.stringify(entry)}\n`,
  }

/**
 * The entries that a filter asks for as a file, the newest first: CSV of which no cell is a formula, with a byte order
 * mark and the sentence of each entry, or JSON lines. Read and written in chunks, so that a long log needs no more
 * memory than a short one.
 */
export async function* exportLog(
  store: Pick<Store, 'db'>,
  asking: Asking,
  filter: LogFilter,
  { format, locale }: { readonly format: LogFormat; readonly locale: Locale },
): AsyncGenerator<string> {
  yield beginnings[format](locale)
  for (let before: number | undefined; ; ) {
    const { entries, next } = await listLog(store, asking, filter, { limit: chunk, before })
    yield entries.map((entry) => lines[format](entry, asking.head, locale)).join('')
    if (next === null) return
    before = next
  }
}
