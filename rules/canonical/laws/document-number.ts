/** Numbers of laws and documents (文号) in all the forms in which one number is written. */
import { issuerNames } from '../../lexicon/issuers.ts'
import { readOrdinal } from '../text/ordinal.ts'

/** A document number with its place in the canonical text it was found in. */
export interface DocumentNumber {
  /** 令 an order, 号 a document with its year, 告 an announcement (公告). */
  readonly kind: '令' | '号' | '告'
  /** The issuers, as compared: 国, 主席, 人社部, 粤人社规 …; without one it is empty. */
  readonly issuers: readonly string[]
  /** The year, or the term of a people's congress; absent where the number gives none. */
  readonly series: number | undefined
  readonly number: number
  /** Equal for equal numbers whose issuer and series are written out. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Where its digits stand. */
  readonly digits: { readonly start: number; readonly end: number }
}

const digits = '[\\d〇零○一二三四五六七八九十百千]{1,7}'
const open = '[〔\\[(]'
const close = '[〕\\])]'
const issuer = '(?<issuer>[\\u4e00-\\u9fa5、,]{0,60}?)'
const year = `(?:${open}\\s*(?<year>\\d{4}|\\d{2})\\s*年?\\s*(?:${close}\\s*|(?=第)))`
const patterns = [
  new RegExp(
    `${issuer}(?<kind>令|公告)\\s*(?:${open}第?(?<session>[一二三四五六七八九十\\d]+)届${close}\\s*)?(?:${year}|(?<plainYear>\\d{4})\\s*年\\s*)?\\s*${open}?\\s*第?\\s*(?<number>${digits})\\s*号`,
    'g',
  ),
  new RegExp(`${issuer}第\\s*(?<number>${digits})\\s*号(?<kind>令|公告)`, 'g'),
  new RegExp(`第\\s*(?<number>${digits})\\s*号(?<issuer>[\\u4e00-\\u9fa5]{2,20})(?<kind>令)`, 'g'),
  new RegExp(`(?<issuer>[\\u4e00-\\u9fa5]{1,40})${year}\\s*第?\\s*(?<number>\\d{1,8})\\s*号?`, 'g'),
  // 国发1978 104号 and 国发1978年104号: the bracket got lost.
  /(?<issuer>[\u4e00-\u9fa5]{1,10}[发办函规字])(?<year>(?:19|20)\d{2})[年 ]\s*第?(?<number>\d{1,5})号/g,
]

const leadPattern = /^(?:根据|依据|依照|按照|参照|文号|以及|和|及|与|经|由|被|日|月|年|见|[、,])+/
const termPattern = /第([一二三四五六七八九十\d]+)届/
const statePattern = /中华人民共和国|国家(?=[人劳])/g

const canonicalIssuer = (published: string): string => {
  let name = published
    .replace(leadPattern, '')
    .replace(statePattern, '')
    .replace(termPattern, '')
    .replace(/[和及字]/g, '')
  for (const [from, to] of issuerNames) name = name.replaceAll(from, to)
  return name
}

const kindOf = (word: string | undefined): DocumentNumber['kind'] =>
  word === '令' ? '令' : word === '公告' ? '告' : '号'

const seriesOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined => {
  const written = groups.year ?? groups.plainYear
  if (written !== undefined) return written.length === 2 ? 1900 + Number(written) : Number(written)
  const term = groups.session ?? termPattern.exec(groups.issuer ?? '')?.[1]
  return term === undefined ? undefined : readOrdinal(term)
}

/** Finds the document numbers in canonical text, in the order in which they stand there. */
export const findDocumentNumbers = (text: string): readonly DocumentNumber[] => {
  if (!/号|[〔[(]\d{4}/.test(text)) return []
  const found: DocumentNumber[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {}
      const written = groups.number ?? ''
      const number = readOrdinal(written)
      const start = match.index
      const end = start + match[0].length
      if (number === undefined || found.some((other) => start < other.end && other.start < end)) continue
      const kind = kindOf(groups.kind)
      const issuers = (groups.issuer ?? '')
        .split(/[、,]/)
        .map(canonicalIssuer)
        .filter((name) => name !== '')
      if (kind === '号' && issuers.length === 0) continue
      const series = seriesOf(groups)
      const at = start + match[0].lastIndexOf(written)
      const lead = leadPattern.exec(match[0])?.[0].length ?? 0
      found.push({
        kind,
        issuers,
        series,
        number,
        key: `${issuers.join('、')}${kind}${series ?? ''}-${number}`,
        start: start + lead,
        end,
        digits: { start: at, end: at + written.length },
      })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

// Spaces between the issuers of a joint order are lost, and running text may stand before the name of a document's series.
const isSameIssuer = (kind: DocumentNumber['kind'], one: string, other: string): boolean => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  if (long === short) return true
  if (short.length < 3) return false
  return kind === '号' ? long.endsWith(short) && long.length - short.length >= 4 : long.includes(short)
}

/** Whether two numbers are of one document: an issuer or a series that only one of them gives tells nothing. */
export const isSameNumber = (one: DocumentNumber, other: DocumentNumber): boolean =>
  one.kind === other.kind &&
  one.number === other.number &&
  (one.series === undefined || other.series === undefined || one.series === other.series) &&
  (one.issuers.length === 0 ||
    other.issuers.length === 0 ||
    one.issuers.some((name) => other.issuers.some((candidate) => isSameIssuer(one.kind, name, candidate))))
