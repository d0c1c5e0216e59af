import type { ElementName, Guide, StandardItem } from '../../rules/catalog.ts'
import { fieldName } from './fields.ts'
import { sayFields, sayValue } from './values.ts'

/** The fields in which an element is published, in the order of reading. */
const fieldsOf = (element: ElementName): readonly string[] => {
  const fields: Partial<Record<ElementName, readonly string[]>> = {
    presence: [],
    name: ['name', 'subItem', 'handlingItem', 'commonNames'],
    code: ['code', 'baseCode', 'implementationCode', 'handlingCode', 'nationalCode'],
    level: ['level', 'levels'],
    text: ['faq', 'intermediaries', 'specialTimes'],
  }
  return fields[element] ?? [element]
}

/** A published value in words, a line a member where its members are records. */
export const sayPublished = (value: unknown, field: string): string =>
  Array.isArray(value) && value.some((member) => typeof member === 'object')
    ? value.map((member: unknown) => sayValue(member, field)).join('\n')
    : sayValue(value, field)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record with all its fields: what it is called, then the rest; a limit with its note. */
const sayRecord = (record: Readonly<Record<string, unknown>>, field: string): string => {
  const { name, title, ...rest } = record
  const called = typeof name === 'string' ? name : typeof title === 'string' ? sayValue({ title }, field) : ''
  if (called === '' && !('unit' in rest)) return sayFields(Object.entries(rest))
  const { value: _value, unit: _unit, ...facts } = rest
  const head = called === '' ? sayValue(record, field) : called
  const said = sayFields(Object.entries('unit' in rest ? facts : rest))
  return said === '' ? head : `${head}（${said}）`
}

/** A published value in words with nothing left out, a line a member: where values that differ stand beside each other. */
export const sayInFull = (value: unknown, field: string): string => {
  if (isRecord(value)) return sayRecord(value, field)
  return Array.isArray(value) && value.some(isRecord)
    ? value
        .map((member: unknown) => (isRecord(member) ? sayRecord(member, field) : sayValue(member, field)))
        .join('\n')
    : sayValue(value, field)
}

/** What a guide or a standard item publishes for an element, in words, a line a member. */
export const sayElement = (
  published: Guide | StandardItem,
  element: ElementName,
  say: typeof sayPublished = sayPublished,
): string => {
  const fields = fieldsOf(element).flatMap((field) => {
    const value: unknown = Reflect.get(published, field)
    return value === undefined ? [] : [[field, value] as const]
  })
  if (fields.length === 0) return sayValue(undefined)
  if (fields.length === 1) return fields.map(([field, value]) => say(value, field)).join('')
  return fields.map(([field, value]) => `${fieldName(field)}  ${say(value, field)}`).join('\n')
}
