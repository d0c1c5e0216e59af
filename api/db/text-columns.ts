import type { ElementName } from '../../rules/catalog.ts'

/** Elements that have a text of their own: a column of the index each. */
export const textElements = [
  'name',
  'type',
  'target',
  'basis',
  'conditions',
  'materials',
  'forms',
  'legalLimit',
  'promisedLimit',
  'steps',
  'procedure',
  'handling',
  'fee',
  'results',
  'contact',
  'text',
] as const satisfies readonly ElementName[]
/** An element that text is found in. */
export type TextElement = (typeof textElements)[number]

/** Columns that a guide or an item is named by: they are no elements, but for its name and code. */
export const nameColumns = ['agency', 'code', 'sound', 'initials', 'name'] as const

/** The columns of the index. */
export const textColumns = ['agency', 'code', 'sound', 'initials', ...textElements] as const
/** A column of the index. */
export type TextColumn = (typeof textColumns)[number]
