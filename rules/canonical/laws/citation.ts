/** 设定依据: which laws a guide cites, under which numbers, and which of their provisions. */
import type { Law, LegalBasis } from '../../catalog.ts'
import type { Reading } from '../reading.ts'
import { type Fold, folds as foldOrder } from '../text/fold.ts'
import type { Text } from '../text/text.ts'
import { type CitedTitle, findCitedTitles } from './cited-title.ts'
import { type DocumentNumber, findDocumentNumbers } from './document-number.ts'
import type { LawMatch } from './law-index.ts'
import { type LawTitle, readLawTitle } from './law-title.ts'
import { type Provision, readProvisions } from './provision.ts'

/** Characters of one field of a basis row, as canonical offsets. */
export interface FieldPlace {
  readonly field: 'title' | 'docNumber' | 'article' | 'text'
  readonly text: Text
  readonly start: number
  readonly end: number
}

/** One law or document cited. A row of the basis may hold several. */
export interface Citation {
  /** Position of its row in the basis. */
  readonly row: number
  /** Whether its row cites nothing else. */
  readonly isAlone: boolean
  readonly title: LawTitle
  /** The title in canonical text, without marks around it. */
  readonly name: string
  readonly titlePlace: FieldPlace
  /** The law of the registry, and by what it was found. */
  readonly match: LawMatch | undefined
  readonly law: Law | undefined
  readonly numbers: readonly DocumentNumber[]
  readonly numberPlace: FieldPlace | undefined
  readonly provisions: readonly Provision[]
  readonly provisionPlace: FieldPlace | undefined
  readonly quoted: Text | undefined
  /** Day in force as the row gives it. */
  readonly effectiveDate: string | undefined
  readonly folds: readonly Fold[]
  /** Equal where two citations name one document. */
  readonly key: string
  readonly meaning: string
}

const nothingPattern = /^[\s/\\.。-]*(?:无|暂无|没有|不涉及)?[\s/\\.。-]*$/
const statutePattern = /中华人民共和国|[《》"']|\((?:19|20)\d{2}|修[正订]\)/

interface Row {
  readonly at: number
  readonly raw: LegalBasis
  readonly title: Text
  readonly docNumber: Text | undefined
  readonly article: Text | undefined
}

const placeOf = (field: FieldPlace['field'], text: Text, start: number, end: number): FieldPlace => ({
  field,
  text,
  start,
  end,
})

/** The numbers of one cited title: those beside the title, else of the number field, in order where it has as many as titles. */
const numbersOf = (
  { title, docNumber }: Row,
  { restStart, restEnd }: CitedTitle,
  at: number,
  count: number,
): Pick<Citation, 'numbers' | 'numberPlace'> => {
  const beside = findDocumentNumbers(title.text.slice(restStart, restEnd)).map((number) => ({
    ...number,
    start: number.start + restStart,
    end: number.end + restStart,
    digits: { start: number.digits.start + restStart, end: number.digits.end + restStart },
  }))
  const first = beside[0]
  const last = beside.at(-1)
  if (first && last) {
    return { numbers: beside, numberPlace: placeOf('title', title, first.start, last.end) }
  }
  const given = docNumber ? findDocumentNumbers(docNumber.text) : []
  const own = count === 1 ? given : given.length === count ? given.slice(at, at + 1) : []
  const from = own[0]
  const to = own.at(-1)
  return docNumber && from && to
    ? { numbers: own, numberPlace: placeOf('docNumber', docNumber, from.start, to.end) }
    : { numbers: [], numberPlace: undefined }
}

const separator = /[;\n]/

/** The part of the article field that is about one of several titles of a row; undefined where it is not told. */
const articleRange = (
  article: string,
  at: number,
  count: number,
): { readonly start: number; readonly end: number } | undefined => {
  if (article.includes('《')) {
    const cited = findCitedTitles(article)
    const own = cited.length === count ? cited[at] : count === 1 ? cited[0] : undefined
    if (own) return { start: own.restStart, end: own.restEnd }
  }
  if (count === 1) return { start: 0, end: article.length }
  const parts = article.split(separator)
  if (parts.length !== count) return at === count - 1 ? { start: 0, end: article.length } : undefined
  const start = parts.slice(0, at).reduce((length, part) => length + part.length + 1, 0)
  return { start, end: start + (parts[at]?.length ?? 0) }
}

const provisionsIn = (
  field: FieldPlace['field'],
  text: Text,
  from: number,
  to: number,
): Pick<Citation, 'provisions' | 'provisionPlace'> | undefined => {
  const { provisions, start, end } = readProvisions(text.text.slice(from, to))
  return provisions.length === 0
    ? undefined
    : {
        provisions: provisions.map((one) => ({ ...one, start: one.start + from, end: one.end + from })),
        provisionPlace: placeOf(field, text, from + start, from + end),
      }
}

/** The provisions of one cited title: beside the title, in the article field, or at the head of the quoted text. */
const provisionsOf = (
  { title, article }: Row,
  { restStart, restEnd }: CitedTitle,
  quoted: Text | undefined,
  at: number,
  count: number,
): Pick<Citation, 'provisions' | 'provisionPlace'> => {
  const range = article && articleRange(article.text, at, count)
  const inArticle = range && article ? provisionsIn('article', article, range.start, range.end) : undefined
  const found = inArticle ?? provisionsIn('title', title, restStart, restEnd)
  if (found) return found
  const atHead = quoted && count === 1 ? provisionsIn('text', quoted, 0, quoted.text.length) : undefined
  return atHead?.provisionPlace && atHead.provisionPlace.start < 3
    ? atHead
    : { provisions: [], provisionPlace: undefined }
}

const foldsOf = (
  citation: Pick<Citation, 'titlePlace' | 'numberPlace' | 'provisionPlace'>,
): readonly Fold[] => {
  const applied = new Set<Fold>()
  for (const place of [citation.titlePlace, citation.numberPlace, citation.provisionPlace]) {
    for (const fold of place?.text.folds ?? []) applied.add(fold)
  }
  if (statutePattern.test(citation.titlePlace.text.text)) applied.add('short-title')
  if (citation.numberPlace) applied.add('document-number')
  if (citation.provisionPlace) applied.add('article')
  return foldOrder.filter((fold) => applied.has(fold))
}

const readCitation = (row: Row, cited: CitedTitle, at: number, count: number, reading: Reading): Citation => {
  const name = row.title.text.slice(cited.start, cited.end)
  const title = readLawTitle(name)
  const { effectiveDate, text } = row.raw
  const quoted = text === undefined || text.trim() === '' ? undefined : reading.text(text)
  const numbers = numbersOf(row, cited, at, count)
  const provisions = provisionsOf(row, cited, quoted, at, count)
  const match = reading.directory.laws.find({
    title,
    numbers: numbers.numbers,
    ...(effectiveDate === undefined ? {} : { effectiveDate }),
  })
  const key =
    match?.found.key ??
    (title.key === '' ? (numbers.numbers[0]?.key ?? '') : `${title.key}${title.isTrial ? '(试行)' : ''}`)
  const places = {
    titlePlace: placeOf('title', row.title, cited.start, cited.end),
    ...numbers,
    ...provisions,
  }
  return {
    row: row.at,
    isAlone: count === 1,
    title,
    name,
    match,
    law: match?.found.law,
    quoted: count === 1 ? quoted : undefined,
    effectiveDate,
    ...places,
    folds: foldsOf(places),
    key,
    meaning: `${key}|${provisions.provisions.map((provision) => provision.key).join(' ')}`,
  }
}

/** Reads a basis: every law and document that its rows cite, in their order. */
export const readBasis = (raw: readonly LegalBasis[], reading: Reading): readonly Citation[] =>
  raw.flatMap((basis, at) => {
    const row: Row = {
      at,
      raw: basis,
      title: reading.text(basis.title),
      docNumber: basis.docNumber === undefined ? undefined : reading.text(basis.docNumber),
      article: basis.article === undefined ? undefined : reading.text(basis.article),
    }
    const titled = nothingPattern.test(row.title.text) ? [] : findCitedTitles(row.title.text)
    if (titled.length > 0)
      return titled.map((cited, position) => readCitation(row, cited, position, titled.length, reading))
    const end = row.title.text.length
    return row.docNumber && findDocumentNumbers(row.docNumber.text).length > 0
      ? [readCitation(row, { start: end, end, restStart: end, restEnd: end }, 0, 1, reading)]
      : []
  })
