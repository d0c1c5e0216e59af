import { nationalItemTypes, provincialItemTypes } from '../../rules/lexicon/item-types.ts'
import { type Locale, term } from '../../rules/messages/format.ts'
import { fieldWord } from './field-words.ts'

/** Words for values that no table of terms holds. */
const words = {
  'zh-CN': {
    none: '（无）',
    empty: '（空）',
    yes: '是',
    no: '否',
    form: '申请表格',
    sheets: '份',
    times: '次',
    join: '、',
    stop: '；',
  },
  en: {
    none: '(none)',
    empty: '(empty)',
    yes: 'yes',
    no: 'no',
    form: 'form',
    sheets: '',
    times: '',
    join: ', ',
    stop: '; ',
  },
} as const satisfies Record<Locale, unknown>

/** The families of terms that fields with a closed list of values take theirs from. */
const termed: Readonly<Record<string, readonly string[]>> = {
  level: ['level'],
  target: ['target'],
  necessity: ['necessity'],
  medium: ['medium'],
  source: ['source'],
  channels: ['channel'],
  reach: ['reach'],
  status: ['status'],
  kind: ['kind', 'result'],
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const knownTerm = (locale: Locale, key: string): string | undefined => {
  const word = term(locale, key)
  return word === key ? undefined : word
}

const sayString = (locale: Locale, text: string, field: string): string => {
  if (text === '') return words[locale].empty
  if (field === 'kind' && text === 'form') return words[locale].form
  if (field === 'type')
    return [...provincialItemTypes, ...nationalItemTypes].find(({ code }) => code === text)?.word ?? text
  return (termed[field] ?? []).map((family) => knownTerm(locale, `${family}.${text}`)).find(Boolean) ?? text
}

const sayNumber = (locale: Locale, number: number, field: string): string => {
  if (field === 'copies' || field === 'originals') return `${number}${words[locale].sheets}`
  return field === 'maxVisits' ? `${number}${words[locale].times}` : String(number)
}

const sayLimit = (locale: Locale, value: number, unit: string): string => {
  if (unit === 'instant' || unit === 'none') return term(locale, `unit.${unit}`)
  const word = term(locale, value === 1 ? `unit.${unit}` : `units.${unit}`)
  return locale === 'zh-CN' ? `${value}${word}` : `${value} ${word}`
}

const sayRecord = (locale: Locale, record: Readonly<Record<string, unknown>>): string => {
  const { title, docNumber, article, name, value, unit, limit } = record
  if (typeof value === 'number' && typeof unit === 'string') return sayLimit(locale, value, unit)
  if (typeof title === 'string')
    return [`《${title.replace(/^《|》$/g, '')}》`, docNumber, article]
      .filter((part) => typeof part === 'string')
      .join(' ')
  if (typeof name === 'string') return isRecord(limit) ? `${name} ${sayRecord(locale, limit)}` : name
  return Object.entries(record)
    .map(([field, member]) => `${fieldWord(locale, field)} ${sayValue(locale, member, field)}`)
    .join(words[locale].stop)
}

/** A published value in words, as a person reads it; `field` is the last word of where it stands. */
export const sayValue = (locale: Locale, value: unknown, field = ''): string => {
  if (value === undefined || value === null) return words[locale].none
  if (typeof value === 'string') return sayString(locale, value, field)
  if (typeof value === 'number') return sayNumber(locale, value, field)
  if (typeof value === 'boolean') return value ? words[locale].yes : words[locale].no
  if (Array.isArray(value))
    return value.length === 0
      ? words[locale].empty
      : value.map((member) => sayValue(locale, member, field)).join(words[locale].join)
  return isRecord(value) ? sayRecord(locale, value) : String(value)
}

/** The last word of a JSON Pointer: the field whose value it leads to. */
export const lastField = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && !/^(?:\d+|-)$/.test(part))
    .at(-1) ?? ''
