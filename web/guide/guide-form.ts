import { type ElementName, handlingChannels, levels, reaches } from '../../rules/catalog.ts'
import { type KeyedElement, keyedElements } from '../../rules/facts/row-keys.ts'
import { provincialItemTypes } from '../../rules/lexicon/item-types.ts'

/** How a field is edited. */
export type Control =
  /** One line, or several lines of prose. */
  | { readonly is: 'line' | 'prose' | 'day' | 'count' | 'flag' | 'limit' }
  /** Lines of a list of strings. */
  | { readonly is: 'lines' }
  /** One or several of a closed list; `terms` is the family of their words. */
  | { readonly is: 'choice' | 'choices'; readonly options: readonly Option[]; readonly terms: string }
  /** A record of fields. */
  | { readonly is: 'group'; readonly fields: readonly Field[] }
  /** A list of records; a new one begins as `blank`. */
  | {
      readonly is: 'rows'
      readonly fields: readonly Field[]
      readonly blank: Readonly<Record<string, unknown>>
    }

/** One of a closed list of values. */
export type Option = string | number

/** A field of a guide or of a part of it. */
export interface Field {
  readonly key: string
  readonly control: Control
  /** It is always published, so it is emptied and never taken away. */
  readonly isRequired?: true
}

/** A field that is a list of records. */
export type RowsField = Field & { readonly control: Extract<Control, { is: 'rows' }> }

/** An element with the fields in which a guide publishes it. */
export interface FormSection {
  readonly element: ElementName
  readonly fields: readonly Field[]
}

const line = (key: string): Field => ({ key, control: { is: 'line' } })
const requiredLine = (key: string): Field => ({ key, control: { is: 'line' }, isRequired: true })
const prose = (key: string): Field => ({ key, control: { is: 'prose' } })
const count = (key: string): Field => ({ key, control: { is: 'count' } })
const flag = (key: string): Field => ({ key, control: { is: 'flag' } })
const limit = (key: string): Field => ({ key, control: { is: 'limit' } })
const lines = (key: string): Field => ({ key, control: { is: 'lines' } })
const choice = (key: string, options: readonly Option[], terms = key): Field => ({
  key,
  control: { is: 'choice', options, terms },
})
const choices = (key: string, options: readonly Option[], terms = key): Field => ({
  key,
  control: { is: 'choices', options, terms },
})
const rows = (key: string, blank: Readonly<Record<string, unknown>>, fields: readonly Field[]): Field => ({
  key,
  control: { is: 'rows', fields, blank },
})
const group = (key: string, fields: readonly Field[]): Field => ({ key, control: { is: 'group', fields } })

/** 事项类型 by the digits of the province's table. */
const typeField: Field = {
  key: 'type',
  control: { is: 'choice', options: provincialItemTypes.map(({ code }) => code), terms: 'type' },
  isRequired: true,
}

/** The elements of a guide in the order of reading, each with its fields. */
export const formSections: readonly FormSection[] = [
  { element: 'name', fields: [requiredLine('name'), line('subItem'), line('handlingItem')] },
  { element: 'code', fields: [line('baseCode'), line('implementationCode'), line('handlingCode')] },
  { element: 'type', fields: [typeField] },
  { element: 'level', fields: [{ ...choice('level', levels), isRequired: true }] },
  { element: 'target', fields: [choices('target', ['natural', 'legal', 'other'])] },
  {
    element: 'basis',
    fields: [
      rows('basis', { title: '' }, [
        requiredLine('title'),
        line('docNumber'),
        line('article'),
        line('issuer'),
        { key: 'effectiveDate', control: { is: 'day' } },
        prose('text'),
      ]),
    ],
  },
  { element: 'conditions', fields: [prose('conditions')] },
  {
    element: 'materials',
    fields: [
      rows('materials', { name: '', necessity: 'required', originals: 1, copies: 0 }, [
        requiredLine('name'),
        count('originals'),
        count('copies'),
        choice('necessity', ['required', 'optional', 'deferrable']),
        choices('medium', ['paper', 'electronic']),
        choice('source', ['applicant', 'government', 'other']),
        flag('exempt'),
        line('condition'),
        line('note'),
      ]),
    ],
  },
  {
    element: 'forms',
    fields: [
      rows('forms', { name: '' }, [
        requiredLine('name'),
        line('version'),
        { key: 'effectiveFrom', control: { is: 'day' } },
        lines('fields'),
      ]),
    ],
  },
  { element: 'legalLimit', fields: [limit('legalLimit')] },
  { element: 'promisedLimit', fields: [limit('promisedLimit')] },
  {
    element: 'steps',
    fields: [
      rows('steps', { name: '' }, [requiredLine('name'), limit('limit'), line('check'), line('result')]),
    ],
  },
  { element: 'procedure', fields: [group('procedure', [prose('window'), prose('online')])] },
  {
    element: 'handling',
    fields: [
      group('handling', [
        choice('kind', ['instant', 'promised']),
        choices('channels', handlingChannels, 'channel'),
        choice('onlineDepth', [1, 2, 3, 4], ''),
        line('onlineUrl'),
        count('maxVisits'),
        line('onSiteReason'),
        choice('reach', reaches),
        flag('express'),
        flag('commitment'),
      ]),
    ],
  },
  {
    element: 'fee',
    fields: [group('fee', [{ ...flag('charged'), isRequired: true }, line('standard'), line('basis')])],
  },
  {
    element: 'results',
    fields: [
      rows('results', { name: '' }, [
        requiredLine('name'),
        choice('kind', ['certificate', 'approval', 'other'], 'result'),
      ]),
    ],
  },
  {
    element: 'contact',
    fields: [group('contact', [line('address'), line('phone'), line('complaintPhone'), line('hours')])],
  },
  {
    element: 'text',
    fields: [
      rows('faq', { question: '', answer: '' }, [
        requiredLine('question'),
        { ...prose('answer'), isRequired: true },
      ]),
      lines('intermediaries'),
      lines('commonNames'),
    ],
  },
]

/** The units of a limit that need no number. */
export const countlessUnits: ReadonlySet<string> = new Set(['instant', 'none'])

/** The element under whose heading a field of a guide stands. */
export const sectionOf = (field: string): ElementName | undefined =>
  formSections.find(({ fields }) => fields.some(({ key }) => key === field))?.element

/** Whether the rows of a field are paired with the standard's. */
export const isKeyed = (field: string): field is KeyedElement =>
  keyedElements.some((element) => element === field)
