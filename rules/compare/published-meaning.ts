import type { MaterialFact } from '../canonical/materials/material.ts'
import { meaningOf } from '../canonical/meaning.ts'
import type { ElementName } from '../catalog.ts'
import type { GuideFacts } from '../facts/facts.ts'

/** Elements whose values are compared across agencies; contact, code and wording are each agency's own. */
export const sharedElements = [
  'name',
  'type',
  'level',
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
] as const satisfies readonly ElementName[]
/** An element whose values are compared across agencies. */
export type SharedElement = (typeof sharedElements)[number]

/** Whether an element's values are compared across agencies. */
export const isShared = (element: ElementName): element is SharedElement =>
  sharedElements.some((one) => one === element)

/** What one row of 申请材料 asks for, without the words of its note. */
export const meaningOfMaterial = ({
  key,
  originals,
  copies,
  medium,
  necessity,
  condition,
  exempt,
  group,
}: MaterialFact): string =>
  [key, originals, copies, medium?.toSorted().join('+'), necessity, condition?.text, exempt, group]
    .map((part) => part ?? '')
    .join('|')

/** What an element's published value means, equal for values that mean the same; undefined where it is not published. */
export const publishedMeaning = (facts: GuideFacts, element: SharedElement): string | undefined => {
  if (element === 'materials') return facts.materials?.value.map(meaningOfMaterial).sort().join('\n')
  const fact = facts[element]
  return fact && meaningOf(fact.value)
}
