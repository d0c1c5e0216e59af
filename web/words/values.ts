import { msg, str } from '@lit/localize'
import { fieldName } from './fields.ts'
import { formatCount, formatList } from './formats.ts'
import { label, term } from './words.ts'

/** The terms of fields with a closed list of values, by the field: `necessity` → `necessity.required`. */
const termed: Readonly<Record<string, string>> = {
  type: 'type',
  level: 'level',
  target: 'target',
  necessity: 'necessity',
  medium: 'medium',
  source: 'source',
  channels: 'channel',
  reach: 'reach',
  kind: 'kind',
  status: 'status',
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sayString = (text: string, field: string): string => {
  if (text === '') return msg('（空）', { id: 'value.empty' })
  const family = termed[field]
  if (family === undefined) return text
  const key = `${family}.${text}`
  return term(key) === key ? text : label(key)
}

const sayNumber = (number: number, field: string): string => {
  if (field === 'copies' || field === 'originals')
    return msg(str`${formatCount(number)} 份`, { id: 'value.copies' })
  if (field === 'maxVisits') return msg(str`${formatCount(number)} 次`, { id: 'value.visits' })
  return formatCount(number)
}

const sayLimit = (value: number, unit: string): string => {
  if (unit === 'instant' || unit === 'none') return term(`unit.${unit}`)
  return `${formatCount(value)} ${term(value === 1 ? `unit.${unit}` : `units.${unit}`)}`
}

const sayRecord = (record: Readonly<Record<string, unknown>>): string => {
  const { title, docNumber, article, name, value, unit } = record
  if (typeof value === 'number' && typeof unit === 'string') return sayLimit(value, unit)
  if (typeof title === 'string')
    return [`《${title.replace(/^《|》$/g, '')}》`, docNumber, article]
      .filter((part) => typeof part === 'string')
      .join(' ')
  if (typeof name === 'string') return name
  return sayFields(Object.entries(record))
}

/** Fields with their names in words: 到现场次数 1 次，通办范围 全市. */
export const sayFields = (fields: readonly (readonly [field: string, value: unknown])[]): string =>
  fields.map(([field, value]) => `${fieldName(field)} ${sayValue(value, field)}`).join('；')

/** A published value in words, as a person would read it; `field` is the last word of where it stands. */
export const sayValue = (value: unknown, field = ''): string => {
  if (value === undefined || value === null) return msg('（无）', { id: 'value.none' })
  if (typeof value === 'string') return sayString(value, field)
  if (typeof value === 'number') return sayNumber(value, field)
  if (typeof value === 'boolean')
    return value ? msg('是', { id: 'value.yes' }) : msg('否', { id: 'value.no' })
  if (Array.isArray(value))
    return value.length === 0
      ? msg('（空）', { id: 'value.empty' })
      : formatList(value.map((member) => sayValue(member, field)))
  return isRecord(value) ? sayRecord(value) : String(value)
}
