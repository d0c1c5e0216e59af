/** What facts are read from: the published value of each element, and which values guides share. */
import type { Codes } from '../canonical/items/code.ts'
import { handlingSource } from '../canonical/items/handling.ts'
import type { Names } from '../canonical/items/name.ts'
import { isPlaceholderCode } from '../canonical/items/placeholder-code.ts'
import type { Home } from '../canonical/places/home.ts'
import type { AgencySource } from '../canonical/reading.ts'
import type { Guide, StandardItem } from '../catalog.ts'
import type { ElementFactName, FactTypes } from './facts.ts'

/** Facts that guides of any family share: they are remembered for the whole run, all others until their family is done. */
const runFacts: ReadonlySet<ElementFactName> = new Set<ElementFactName>([
  'type',
  'level',
  'target',
  'legalLimit',
  'promisedLimit',
  'fee',
  'agency',
])

/** Whether a fact is remembered only until its family is done. */
export const isOfFamily = (name: ElementFactName): boolean => !runFacts.has(name)

/** Facts that hardly two guides share, as addresses, numbers and codes stand in them: they are read afresh. */
const unshared: ReadonlySet<ElementFactName> = new Set<ElementFactName>([
  'code',
  'contact',
  'procedure',
  'faq',
])

/** Whether a fact is the same for guides that publish the same, so that what follows from it can be remembered. */
export const isShared = (name: ElementFactName): boolean => !unshared.has(name)

/** What facts are read from: a guide as its agency publishes it, or a standard item as the province does. */
export interface Publication {
  readonly elements: Guide | StandardItem
  readonly names: Names
  readonly codes: Codes
  /** The first two characters of the base code, in whose table the type is. */
  readonly prefix: string
  /** What only guides have. */
  readonly own: Partial<Pick<Guide, 'level' | 'contact' | 'faq'>>
  readonly agency: AgencySource | undefined
  readonly home: Home
  /** Whether 日 is 工作日. */
  readonly licence: boolean
}

const namesOf = ({ name, subItem, handlingItem }: Guide | StandardItem): Names => ({
  name,
  ...(subItem === undefined ? {} : { subItem }),
  ...(handlingItem === undefined ? {} : { handlingItem }),
})

const codesOf = ({ baseCode, implementationCode, handlingCode }: Guide): Codes => ({
  ...(baseCode === undefined ? {} : { baseCode }),
  ...(implementationCode === undefined ? {} : { implementationCode }),
  ...(handlingCode === undefined ? {} : { handlingCode }),
})

/** The first two characters of a base code; a placeholder does not say which table the type is of. */
const typePrefixOf = ({ baseCode }: Guide): string | undefined =>
  baseCode === undefined || isPlaceholderCode(baseCode) ? undefined : baseCode.slice(0, 2)

/** A guide as it is read; `provincePrefix` chooses the table of its type where its own code does not. */
export const publicationOf = (
  guide: Guide,
  agency: AgencySource,
  home: Home,
  licence: boolean,
  provincePrefix: string,
): Publication => ({
  elements: guide,
  names: namesOf(guide),
  codes: codesOf(guide),
  prefix: typePrefixOf(guide) ?? provincePrefix,
  own: guide,
  agency,
  home,
  licence,
})

/** A standard item as it is read. */
export const standardPublication = (item: StandardItem, home: Home, licence: boolean): Publication => {
  const { code, nationalCode } = item
  return {
    elements: item,
    names: namesOf(item),
    codes: { baseCode: code, ...(nationalCode === undefined ? {} : { nationalCode }) },
    prefix: code.slice(0, 2),
    own: {},
    agency: undefined,
    home,
    licence,
  }
}

/** Where the value of one fact is published. */
interface Source<Raw> {
  raw(publication: Publication): Raw | undefined
  /** The value as text, for values that are made here and that no two guides share as objects. */
  key?(raw: Raw): string
}

type Sources = { readonly [Name in ElementFactName]: Source<FactTypes[Name]['raw']> }

/** Lengths first, so that equal texts are of equal parts. */
const keyOfParts = (...parts: readonly (string | undefined)[]): string =>
  `${parts.map((part) => part?.length ?? '')}\n${parts.join('\n')}`

/** The published value that each fact is read from. */
export const sources: Sources = {
  name: {
    raw: ({ names }) => names,
    key: ({ name, subItem, handlingItem }) => keyOfParts(name, subItem, handlingItem),
  },
  code: { raw: ({ codes }) => codes },
  type: {
    raw: ({ elements, prefix }) => ({ type: elements.type, prefix }),
    key: ({ type, prefix }) => keyOfParts(prefix, type),
  },
  level: { raw: ({ own }) => own.level },
  target: { raw: ({ elements }) => elements.target },
  basis: { raw: ({ elements }) => elements.basis },
  conditions: { raw: ({ elements }) => elements.conditions },
  materials: { raw: ({ elements }) => elements.materials },
  forms: { raw: ({ elements }) => elements.forms },
  legalLimit: { raw: ({ elements }) => elements.legalLimit },
  promisedLimit: { raw: ({ elements }) => elements.promisedLimit },
  steps: { raw: ({ elements }) => elements.steps },
  procedure: { raw: ({ elements }) => elements.procedure },
  handling: {
    raw: ({ elements }) => elements.handling && handlingSource(elements.handling),
    key: (raw) => JSON.stringify(raw),
  },
  fee: { raw: ({ elements }) => elements.fee },
  results: { raw: ({ elements }) => elements.results },
  intermediaries: { raw: ({ elements }) => elements.intermediaries },
  contact: { raw: ({ own }) => own.contact },
  faq: { raw: ({ own }) => own.faq },
  agency: { raw: ({ agency }) => agency },
}
