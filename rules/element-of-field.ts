import { type ElementName, elementNames } from './catalog.ts'

/** Fields of a guide that are part of another element than the one that they are called after. */
const parts: Readonly<Record<string, ElementName>> = {
  subItem: 'name',
  handlingItem: 'name',
  baseCode: 'code',
  implementationCode: 'code',
  handlingCode: 'code',
}

/** The element that a field of a guide belongs to; what is no element's own, such as questions and answers, is text. */
export const elementOfField = (field: string): ElementName =>
  parts[field] ?? elementNames.find((name) => name === field) ?? 'text'
