import type { ElementName, Guide, StandardItem } from '../rules/catalog.ts'
import { fieldName } from './fields.ts'
import { sayValue } from './values.ts'

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

/** What a guide or a standard item publishes for an element, in words, a line a member. */
export const sayElement = (published: Guide | StandardItem, element: ElementName): string => {
  const fields = fieldsOf(element).flatMap((field) => {
    const value: unknown = Reflect.get(published, field)
    return value === undefined ? [] : [[field, value] as const]
  })
  if (fields.length === 0) return sayValue(undefined)
  if (fields.length === 1) return fields.map(([field, value]) => sayPublished(value, field)).join('')
  return fields.map(([field, value]) => `${fieldName(field)}  ${sayPublished(value, field)}`).join('\n')
}
