import { msg } from '@lit/localize'
import type { ElementName } from '../../rules/catalog.ts'
import type { Field, Option } from '../guide/guide-form.ts'
import { fieldName } from './fields.ts'
import { formatList } from './formats.ts'
import { sayValue } from './values.ts'
import { elementName, label } from './words.ts'

/** What one of a closed list of values is called; `terms` is the family of their words. */
export const sayOption = (terms: string, option: Option): string => {
  if (terms === 'type') return sayValue(option, 'type')
  if (terms === '') return String(option)
  const word = label(`${terms}.${option}`)
  // A value that is none of the list is shown as it is published.
  return word.includes(`.${option}`) ? String(option) : word
}

/** What a field is called on the form of an element. */
export const formFieldName = (key: string): string => {
  if (key === 'originals') return msg('原件', { id: 'form.originals' })
  if (key === 'copies') return msg('复印件', { id: 'form.copies' })
  return key === 'name' ? msg('名称', { id: 'field.name' }) : fieldName(key)
}

/** The value of a field in words, by how it is edited. */
export const sayField = ({ key, control }: Field, value: unknown): string => {
  if (value === undefined || value === null) return ''
  if (control.is === 'choice' && (typeof value === 'string' || typeof value === 'number'))
    return sayOption(control.terms, value)
  if (control.is === 'choices' && Array.isArray(value))
    return formatList(value.map((option: Option) => sayOption(control.terms, option)))
  return sayValue(value, key)
}

/** What an element is called on a guide: under 文字 stand its questions and what no element has. */
export const sectionName = (element: ElementName): string =>
  element === 'text' ? msg('常见问题与其他', { id: 'guide.other' }) : elementName(element)
