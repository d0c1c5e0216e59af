import type { ElementName } from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'

/** One part of the sheet: an element with the fields in which it is published. */
export interface Section {
  readonly element: ElementName
  readonly fields: readonly string[]
}

/** The parts of a guide's sheet, in the order in which a guide is read. Every field of a guide that people read is in one. */
export const sections: readonly Section[] = [
  { element: 'name', fields: ['name', 'subItem', 'handlingItem', 'commonNames'] },
  { element: 'code', fields: ['baseCode', 'implementationCode', 'handlingCode'] },
  { element: 'type', fields: ['type'] },
  { element: 'level', fields: ['level'] },
  { element: 'target', fields: ['target'] },
  { element: 'basis', fields: ['basis'] },
  { element: 'conditions', fields: ['conditions'] },
  { element: 'materials', fields: ['materials'] },
  { element: 'forms', fields: ['forms'] },
  { element: 'legalLimit', fields: ['legalLimit'] },
  { element: 'promisedLimit', fields: ['promisedLimit', 'specialTimes'] },
  { element: 'steps', fields: ['steps'] },
  { element: 'procedure', fields: ['procedure'] },
  { element: 'handling', fields: ['handling', 'intermediaries'] },
  { element: 'fee', fields: ['fee'] },
  { element: 'results', fields: ['results'] },
  { element: 'contact', fields: ['contact'] },
  { element: 'text', fields: ['faq'] },
]

/** The fields of a standard item that stand for others of a guide. */
export const fieldOfStandard: Readonly<Record<string, string>> = { baseCode: 'code', level: 'levels' }

/** The part in which a finding is shown: where it points, else its element; what is about the whole guide is with the name. */
export const sectionOf = ({ path, element }: Pick<Finding, 'path' | 'element'>): Section => {
  const field = path.split('/')[1] ?? ''
  const found =
    sections.find(({ fields }) => fields.includes(field)) ??
    sections.find((one) => one.element === element) ??
    sections[0]
  if (!found) throw new Error('expected a part of the sheet')
  return found
}
