/** The facts of a guide and of a standard item: what every published element means, and which reader reads it. */

import { type FeeFact, readFee } from '../canonical/fees/fee.ts'
import { type CodeFact, type Codes, readCode } from '../canonical/items/code.ts'
import { type HandlingFact, type HandlingSource, readHandling } from '../canonical/items/handling.ts'
import { type NameFact, type Names, readName } from '../canonical/items/name.ts'
import { type ResultFact, readResults } from '../canonical/items/result.ts'
import { readSteps, type StepFact } from '../canonical/items/step.ts'
import { readType, type TypeFact, type TypeSource } from '../canonical/items/type.ts'
import { type Citation, readBasis } from '../canonical/laws/citation.ts'
import { type FormFact, readForms } from '../canonical/materials/form.ts'
import { type MaterialFact, readMaterials } from '../canonical/materials/material.ts'
import { type AgencyFact, readAgency } from '../canonical/places/agency.ts'
import { type ContactFact, readContact } from '../canonical/places/contact.ts'
import type { Home } from '../canonical/places/home.ts'
import type { PlacedText } from '../canonical/places/placed-text.ts'
import { type Prose, readAnswerProse, readProse } from '../canonical/prose/prose.ts'
import type { AgencySource, Reading } from '../canonical/reading.ts'
import type { Text } from '../canonical/text/text.ts'
import { type LimitFact, readLimit } from '../canonical/times/limit.ts'
import type { Contact, Guide, Level, StandardItem } from '../catalog.ts'
import type { Piece, PiecedElement } from './pieces.ts'

/** What one published value means. `id` is equal exactly where the value (and the home, where it matters) is. */
export interface Fact<Value, Raw = unknown> {
  readonly id: number
  readonly raw: Raw
  readonly value: Value
  /** Every string in it. */
  readonly texts: readonly PlacedText[]
  /** Those that name another place which nothing in them calls for. */
  readonly foreign: readonly PlacedText[]
  /** The home at which places in it were read. */
  readonly home: Home
}

type ElementsOf<Key extends keyof Guide> = NonNullable<Guide[Key]>

/** The fact of each element. */
export interface FactTypes {
  name: Fact<NameFact, Names>
  code: Fact<CodeFact, Codes>
  type: Fact<TypeFact, TypeSource>
  level: Fact<Level, Level>
  target: Fact<ElementsOf<'target'>, ElementsOf<'target'>>
  basis: Fact<readonly Citation[], ElementsOf<'basis'>>
  conditions: Fact<Prose, string>
  materials: Fact<readonly MaterialFact[], ElementsOf<'materials'>>
  forms: Fact<readonly FormFact[], ElementsOf<'forms'>>
  legalLimit: Fact<LimitFact, ElementsOf<'legalLimit'>>
  promisedLimit: Fact<LimitFact, ElementsOf<'promisedLimit'>>
  steps: Fact<readonly StepFact[], ElementsOf<'steps'>>
  procedure: Fact<{ readonly window?: Prose; readonly online?: Prose }, ElementsOf<'procedure'>>
  handling: Fact<HandlingFact, HandlingSource>
  fee: Fact<FeeFact, ElementsOf<'fee'>>
  results: Fact<readonly ResultFact[], ElementsOf<'results'>>
  intermediaries: Fact<readonly Text[], ElementsOf<'intermediaries'>>
  contact: Fact<ContactFact, Contact>
  faq: Fact<readonly { readonly question: Text; readonly answer: Prose }[], ElementsOf<'faq'>>
  agency: Fact<AgencyFact, AgencySource>
}

/** The facts a rule can read. */
export type FactName = keyof FactTypes | 'texts'

/** The facts of a guide; an element that is not published has none. */
export type GuideFacts = { readonly [Name in keyof FactTypes]: FactTypes[Name] | undefined } & {
  /** Some strings of the guide: a rule that reads them is run once per element and is given that element's. */
  readonly texts: readonly PlacedText[]
  /** Of the strings of one element those that name another place; to ask for them costs little once it was read. */
  foreign(name: ElementFactName): readonly PlacedText[]
  /** The pieces of an element, in order. */
  pieces(element: PiecedElement): readonly Piece[]
  /** The fact at the position of an element. */
  factAt(at: number): Fact<unknown> | undefined
}

/** The facts of a standard item: a guide's, and the item itself. */
export type StandardFacts = GuideFacts & { readonly item: StandardItem }

/** The facts that stand for one published element each. */
export type ElementFactName = keyof FactTypes

type Readers = {
  readonly [Name in ElementFactName]: (
    raw: FactTypes[Name]['raw'],
    reading: Reading,
  ) => FactTypes[Name]['value']
}

const asIs = <Value>(value: Value): Value => value

/** The reader of each element; all in canonical/. */
export const readers: Readers = {
  name: readName,
  code: readCode,
  type: readType,
  level: asIs,
  target: asIs,
  basis: readBasis,
  conditions: readProse,
  materials: readMaterials,
  forms: readForms,
  legalLimit: readLimit,
  promisedLimit: readLimit,
  steps: readSteps,
  procedure: ({ window, online }, reading) => ({
    ...(window === undefined ? {} : { window: readProse(window, reading) }),
    ...(online === undefined ? {} : { online: readProse(online, reading) }),
  }),
  handling: readHandling,
  fee: readFee,
  results: readResults,
  intermediaries: (names, { text }) => names.map(text),
  contact: readContact,
  faq: (entries, reading) =>
    entries.map((entry) => {
      const question = reading.text(entry.question)
      return { question, answer: readAnswerProse(question, entry.answer, reading) }
    }),
  agency: readAgency,
}
