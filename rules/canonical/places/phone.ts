import { regions } from '../../lexicon/regions.ts'
import { regionOf } from './region.ts'

/** A telephone number in canonical text. */
export interface Phone {
  readonly start: number
  readonly end: number
  readonly kind: 'landline' | 'mobile' | 'hotline' | 'freephone'
  /** The area code with its leading zero. */
  readonly area?: string
  /** Digits only, without area code and extension. */
  readonly number: string
  readonly extension?: string
}

/** The numbers in a string, and the digits in it that are none. */
export interface Phones {
  readonly phones: readonly Phone[]
  readonly unread: readonly { readonly start: number; readonly end: number }[]
}

// Numbering plan of China: numbers in 010 and 02x have 8 digits, those in the four-digit codes from 03xx 7 or 8.
const extension = '(?:(?:转|-|ext\\.?|x|分机号?)[: ]?(?<extension>\\d{1,6}))?(?!\\d)'
const area = '(?:\\+?86[- ]?0?|[([]?0)(?<area>10|2\\d|[3-9]\\d{2})[)\\]]?[- ]*'
/** Each with the characters that it may begin with. */
const forms: readonly { readonly kind: Phone['kind']; readonly begins: string; readonly form: RegExp }[] = [
  { kind: 'freephone', begins: '48', form: /(?<!\d)(?<number>[48]00[- ]?\d{3,4}[- ]?\d{3,4})(?!\d)/y },
  {
    kind: 'mobile',
    begins: '1+8',
    form: /(?<!\d)(?:\+?86[- ]?)?(?<number>1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)/y,
  },
  {
    kind: 'hotline',
    begins: '19+([08',
    form: new RegExp(`(?<!\\d)(?:${area})?(?<number>12\\d{3}|95\\d{3,4}|1[12]\\d)(?![\\d-])`, 'y'),
  },
  {
    kind: 'landline',
    begins: '+([08',
    form: new RegExp(`(?<!\\d)${area}(?<number>[1-9]\\d{2,3}[- ]?\\d{4})${extension}`, 'y'),
  },
  {
    kind: 'landline',
    begins: '23456789',
    form: new RegExp(`(?<![\\d-])(?<number>[2-9]\\d{2,3}[- ]?\\d{4})${extension}`, 'y'),
  },
]

/** The last digits of a neighbouring number: 020-83391234/5678, 83391234-6. */
const neighbour = /[/、~-]\d{1,4}(?![\d:-])/y
const dangling = /^-(?=$|[,。;、/\n])/
const clockDateOrRoom =
  /(?<!\d)(?:\d{1,2}:\d{2}(?::\d{2})?|(?:19|20)\d{2}[-年/.]\d{1,2}(?:[-月/.]\d{1,2}日?)?(?!\d)|\d+(?:楼|号|室|层|栋|座|窗口))/y

const phoneAt = (text: string, at: number): Phone | undefined => {
  const first = text.charAt(at)
  for (const { kind, begins, form } of forms) {
    if (!begins.includes(first)) continue
    form.lastIndex = at
    const { area: code, number, extension: inner } = form.exec(text)?.groups ?? {}
    if (number === undefined) continue
    const digits = number.replaceAll(/\D/g, '')
    if (kind === 'landline' && code?.length === 2 && digits.length !== 8) continue
    return {
      start: at,
      end: form.lastIndex,
      kind,
      number: digits,
      ...(code === undefined ? {} : { area: `0${code}` }),
      ...(inner === undefined ? {} : { extension: inner }),
    }
  }
  return undefined
}

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** A landline number as most are published. */
const plainLandline = /^(0(?:10|2\d|[3-9]\d{2}))-([1-9]\d{6,7})$/

const readPlain = (text: string): Phones | undefined => {
  const [, area, number] = plainLandline.exec(text) ?? []
  if (area === undefined || number === undefined || (area.length === 3 && number.length !== 8))
    return undefined
  return { phones: [{ start: 0, end: text.length, kind: 'landline', number, area }], unread: [] }
}

/** Whether a string is a landline number as most are published: canonical text already. */
export const isPlainLandline = (raw: string): boolean => plainLandline.test(raw)

/** Reads every telephone number in canonical text. Total: what has digits and is none is told as unread. */
export const readPhones = (text: string): Phones => readPlain(text) ?? searchPhones(text)

const searchPhones = (text: string): Phones => {
  const phones: Phone[] = []
  const unread: { start: number; end: number }[] = []
  for (let at = 0; at < text.length; ) {
    if (!/[\d([+]/.test(text.charAt(at))) {
      at++
      continue
    }
    const other = endOf(clockDateOrRoom, text, at)
    if (other > at) {
      at = other
      continue
    }
    const phone = phoneAt(text, at)
    if (phone) {
      phones.push(phone)
      at = endOf(neighbour, text, phone.end)
      // A dash behind which the rest was forgotten: 020-83391234-.
      if (dangling.test(text.slice(at))) unread.push({ start: phone.start, end: ++at })
      continue
    }
    const digits = endOf(/[\d([+][\d()[\] -]*/y, text, at)
    if (/\d(?:[()[\] -]*\d){3,}/.test(text.slice(at, digits))) unread.push({ start: at, end: digits })
    at = digits
  }
  return { phones, unread }
}

const areaCodes: ReadonlyMap<string, string> = new Map(
  regions.flatMap(({ code, phone }) => (phone !== undefined && code.endsWith('00') ? [[phone, code]] : [])),
)

/** The region that an area code belongs to; undefined for one that the table of regions does not hold. */
export const regionOfAreaCode = (code: string): string | undefined => areaCodes.get(code)

/** The area code of a region or of the city above it; undefined for a province or an unknown region. */
export const areaCodeOf = (region: string): string | undefined => regionOf(region)?.phone

/** One number in one form, whatever its separators and its area code, which may be left out at home. */
export const phoneKey = ({ number, extension: inner }: Phone): string =>
  inner === undefined ? number : `${number}-${inner}`
