/**
 * The canonicalise stage: from published values to facts. Each element has one reader in canonical/; equal published
 * values at the same home give the same fact object, so every distinct value is parsed once and a fact's identity
 * stands for its meaning.
 */

import { type AgencyFact, readAgency } from './canonical/agency.ts'
import { type Citation, readBasis } from './canonical/citation.ts'
import { type CodeFact, type Codes, readCode } from './canonical/code.ts'
import { type ContactFact, readContact } from './canonical/contact.ts'
import { type FeeFact, readFee } from './canonical/fee.ts'
import { type FormFact, readForms } from './canonical/form.ts'
import { type HandlingFact, readHandling } from './canonical/handling.ts'
import { type LimitFact, readLimit } from './canonical/limit.ts'
import { type MaterialFact, readMaterials } from './canonical/material.ts'
import { type NameFact, type Names, readName } from './canonical/name.ts'
import { type Home, mentionsPlace } from './canonical/place.ts'
import { type Prose, readProse } from './canonical/prose.ts'
import { type ResultFact, readResults } from './canonical/result.ts'
import { readSteps, type StepFact } from './canonical/step.ts'
import type { Text } from './canonical/text.ts'
import { canonicalText } from './canonical/text.ts'
import { readType, type TypeFact, type TypeSource } from './canonical/type.ts'
import type { Contact, Guide, Level, StandardItem } from './catalog.ts'
import type { DirectoryFacts } from './directory.ts'

/** One string of a guide with the JSON Pointer to it. */
export interface PlacedText {
  readonly path: string
  readonly text: Text
}

/** What one published value means. `id` is equal exactly where the value (and the home, where it matters) is. */
export interface Fact<Value, Raw = unknown> {
  readonly id: number
  readonly raw: Raw
  readonly value: Value
  /** Every string in it. */
  readonly texts: readonly PlacedText[]
  /** The home at which places in it were read. */
  readonly home: Home
}

/** What a reader may look at beside the value itself. */
export interface Reading {
  readonly home: Home
  readonly directory: DirectoryFacts
  /** Whether the item is a licence (type 01): there 日 is 工作日 (行政许可法 第八十二条). */
  readonly licence: boolean
  /** `canonicalText`, remembered for this run. */
  readonly text: (raw: string) => Text
}

type ElementsOf<Key extends keyof Guide> = NonNullable<Guide[Key]>

interface FactTypes {
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
  handling: Fact<HandlingFact, ElementsOf<'handling'>>
  fee: Fact<FeeFact, ElementsOf<'fee'>>
  results: Fact<readonly ResultFact[], ElementsOf<'results'>>
  intermediaries: Fact<readonly Text[], ElementsOf<'intermediaries'>>
  contact: Fact<ContactFact, Contact>
  faq: Fact<readonly { readonly question: Text; readonly answer: Prose }[], ElementsOf<'faq'>>
  agency: Fact<AgencyFact, AgencySource>
}

/** Who publishes a guide, as the guide says it. */
export interface AgencySource {
  readonly uscc?: string
  readonly name: string
  readonly region: string
  readonly level: Level
}

/** The facts a rule can read. */
export type FactName = keyof FactTypes | 'texts'

/** The facts of a guide; an element that is not published has none. */
export type GuideFacts = { readonly [Name in keyof FactTypes]: FactTypes[Name] | undefined } & {
  /** Some strings of the guide: a rule that reads them is run once per element and is given that element's. */
  readonly texts: readonly PlacedText[]
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

const readers: Readers = {
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
    entries.map(({ question, answer }) => ({
      question: reading.text(question),
      answer: readProse(answer, reading),
    })),
  agency: readAgency,
}

/** Facts whose strings are codes or words of a table: no prose that residue could stand in. */
const wordless: ReadonlySet<ElementFactName> = new Set(['code', 'type', 'level', 'target', 'agency'])

const noTexts: readonly PlacedText[] = []

/** All strings below a value, with the JSON Pointer to each. */
const textsBelow = (raw: unknown, path: string, text: (raw: string) => Text): PlacedText[] => {
  if (typeof raw === 'string') return [{ path, text: text(raw) }]
  if (Array.isArray(raw)) return raw.flatMap((member, index) => textsBelow(member, `${path}/${index}`, text))
  if (typeof raw !== 'object' || raw === null) return []
  return Object.entries(raw).flatMap(([key, member]) => textsBelow(member, `${path}/${key}`, text))
}

/** Reads facts and remembers every distinct value. Its memory lives as long as it does: one run. */
export interface FactReader {
  /** How the standard's own text is read: as the province's. */
  readonly provincial: Reading
  /** Facts of a guide; `agency` is what the catalog knows of its publisher, else what the guide says. */
  guide(guide: Guide, agency: AgencySource, home: Home, licence: boolean): GuideFacts
  standard(item: StandardItem): StandardFacts
}

/** Whether an item of this type is a licence (行政许可); both code tables give it 01. */
export const isLicence = (elements: Pick<Guide, 'type'>): boolean =>
  elements.type === '01' || elements.type === '行政许可'

/** Makes a reader of facts for one run over one directory. */
export const createFactReader = (directory: DirectoryFacts): FactReader => {
  const texts = new Map<string, Text>()
  const text = (raw: string): Text => {
    let found = texts.get(raw)
    if (!found) {
      found = canonicalText(raw)
      texts.set(raw, found)
    }
    return found
  }
  const serialised = new WeakMap<object, string>()
  const keyOf = (raw: unknown): string => {
    if (typeof raw !== 'object' || raw === null) return String(raw)
    let key = serialised.get(raw)
    if (key === undefined) {
      key = JSON.stringify(raw)
      serialised.set(raw, key)
    }
    return key
  }
  const placeBound = new Map<string, boolean>()
  const namesPlace = (key: string): boolean => {
    let bound = placeBound.get(key)
    if (bound === undefined) {
      bound = mentionsPlace(key)
      placeBound.set(key, bound)
    }
    return bound
  }
  const remembered = new Map<string, Fact<unknown>>()
  let lastId = 0

  const read = <Name extends ElementFactName>(
    name: Name,
    raw: FactTypes[Name]['raw'] | undefined,
    home: Home,
    licence: boolean,
    path = `/${name}`,
  ): FactTypes[Name] | undefined => {
    if (raw === undefined) return undefined
    const value = keyOf(raw)
    const key = `${name}${licence ? '!' : ':'}${namesPlace(value) ? home.id : ''}\u0000${value}`
    let fact = remembered.get(key)
    if (!fact) {
      lastId += 1
      fact = {
        id: lastId,
        raw,
        value: (readers[name] as (raw: unknown, reading: Reading) => unknown)(raw, {
          home,
          directory,
          licence,
          text,
        }),
        texts: wordless.has(name) ? noTexts : textsBelow(raw, path, text),
        home,
      }
      remembered.set(key, fact)
    }
    // The key holds the element's name, so the remembered fact is of that element.
    return fact as FactTypes[Name]
  }

  const readElements = (
    elements: Guide | StandardItem,
    codes: Codes,
    typePrefix: string,
    home: Home,
    licence: boolean,
  ) => ({
    name: read('name', namesOf(elements), home, false, ''),
    code: read('code', codes, home, false, ''),
    type: read('type', { type: elements.type, prefix: typePrefix }, home, false),
    target: read('target', elements.target, home, false),
    basis: read('basis', elements.basis, home, false),
    conditions: read('conditions', elements.conditions, home, false),
    materials: read('materials', elements.materials, home, false),
    forms: read('forms', elements.forms, home, false),
    legalLimit: read('legalLimit', elements.legalLimit, home, licence),
    promisedLimit: read('promisedLimit', elements.promisedLimit, home, licence),
    steps: read('steps', elements.steps, home, licence),
    procedure: read('procedure', elements.procedure, home, false),
    handling: read('handling', elements.handling, home, false),
    fee: read('fee', elements.fee, home, false),
    results: read('results', elements.results, home, false),
    intermediaries: read('intermediaries', elements.intermediaries, home, false),
    texts: noTexts,
  })

  const provincePrefix = directory.directory.region.slice(0, 2)
  return {
    provincial: { home: directory.home, directory, licence: false, text },
    guide: (guide, agency, home, licence) => {
      const { baseCode, implementationCode, handlingCode } = guide
      const codes = {
        ...(baseCode === undefined ? {} : { baseCode }),
        ...(implementationCode === undefined ? {} : { implementationCode }),
        ...(handlingCode === undefined ? {} : { handlingCode }),
      }
      return {
        ...readElements(guide, codes, baseCode?.slice(0, 2) ?? provincePrefix, home, licence),
        level: read('level', guide.level, home, false),
        contact: read('contact', guide.contact, home, false),
        faq: read('faq', guide.faq, home, false),
        agency: read('agency', agency, home, false),
      }
    },
    standard: (item) => {
      const { code, nationalCode } = item
      const codes = { baseCode: code, ...(nationalCode === undefined ? {} : { nationalCode }) }
      return {
        ...readElements(item, codes, code.slice(0, 2), directory.home, isLicence(item)),
        level: undefined,
        contact: undefined,
        faq: undefined,
        agency: undefined,
        item,
      }
    },
  }
}

const namesOf = ({ name, subItem, handlingItem }: Guide | StandardItem): Names => ({
  name,
  ...(subItem === undefined ? {} : { subItem }),
  ...(handlingItem === undefined ? {} : { handlingItem }),
})
