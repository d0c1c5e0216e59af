import { bindingOf, type DirectoryFacts } from '../../directory.ts'
import type { ElementFactName, GuideFacts, StandardFacts } from '../../facts/facts.ts'
import type { FixStep, GuideRule } from '../../rule.ts'
import type { ElementWith } from './element-with.ts'

/** An element that the standard has and the guide does not publish: one problem with an empty place. */
export interface Absence {
  readonly message: 'absent'
  readonly data: Readonly<Record<never, never>>
  readonly place: readonly []
  readonly path: ''
  readonly expected: unknown
  readonly direction: 'absent'
  readonly fix?: readonly FixStep[]
}

const isEmpty = (raw: unknown): boolean => raw === '' || (Array.isArray(raw) && raw.length === 0)

/**
 * The absence of a whole element, for the rules about members that are missing: they say `absent` once and nothing
 * about the members. The fix is given where the binding leaves no other value than the standard's.
 */
export const findAbsence = <Element extends ElementFactName & keyof StandardFacts['item']>(
  element: Element,
  guide: Pick<GuideFacts, Element>,
  standard: Pick<StandardFacts, Element | 'item'>,
  { directory }: DirectoryFacts,
): Absence | undefined => {
  const expected = standard[element]
  if (!expected || guide[element] || isEmpty(expected.raw)) return undefined
  const value = standard.item[element]
  const isBound = element !== 'intermediaries' && bindingOf(directory, standard.item, element) === 'same'
  return {
    message: 'absent',
    data: {},
    place: [],
    path: '',
    expected: value,
    direction: 'absent',
    ...(isBound ? { fix: [{ path: `/${element}`, op: 'add', value }] } : {}),
  }
}

/** Makes the rule for an element of one value that the standard has and the guide does not publish. */
export const missing = (element: ElementWith<'missing'> & keyof StandardFacts['item']): GuideRule => ({
  unit: 'guide',
  id: `${element}/missing`,
  element,
  needs: 'standard',
  reads: [element],
  *check({ facts: { guide, standard }, directory }) {
    const absence = standard && findAbsence(element, guide, standard, directory)
    if (absence) yield absence
  },
})
