/**
 * The canonicalise stage: from published values to facts. Equal published values at the same home give the same fact
 * object, so every distinct value is parsed once and a fact's identity stands for its meaning.
 */
import type { Codes } from './canonical/code.ts'
import { handlingSource } from './canonical/handling.ts'
import type { Home } from './canonical/home.ts'
import { PlacedText } from './canonical/placed-text.ts'
import { isPlaceholderCode } from './canonical/placeholder-code.ts'
import type { AgencySource, Reading } from './canonical/reading.ts'
import { canonicalText, type Text } from './canonical/text.ts'
import type { Guide, StandardItem } from './catalog.ts'
import type { DirectoryFacts } from './directory.ts'
import { createFactMemory, type FactMemory } from './fact-memory.ts'
import {
  type ElementFactName,
  type Fact,
  type FactTypes,
  type GuideFacts,
  readers,
  type StandardFacts,
} from './facts.ts'

/** Reads facts, each when it is first asked for, and remembers every distinct value for one run. */
export interface FactReader {
  /** How the standard's own text is read: as the province's. */
  readonly provincial: Reading
  /**
   * Facts of a guide. `agency` is what the catalog knows of its publisher, else what the guide says; `licence` whether
   * its item is a licence.
   */
  guide(guide: Guide, agency: AgencySource, home: Home, licence: boolean): GuideFacts
  standard(item: StandardItem): StandardFacts
  /** Forgets what hardly any guide of another family shares. */
  endFamily(): void
}

/** Whether an item of this type is a licence (行政许可); both code tables give it 01. */
export const isLicence = ({ type }: Pick<Guide, 'type'>): boolean => type === '01' || type === '行政许可'

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

/** Facts whose strings are codes or words of a table: no prose that residue could stand in. */
const wordless: ReadonlySet<ElementFactName> = new Set<ElementFactName>([
  'code',
  'type',
  'level',
  'target',
  'agency',
])

const noTexts: readonly PlacedText[] = []

/** All strings below a value, with the JSON Pointer to each. */
const textsBelow = (
  raw: unknown,
  path: string,
  home: Home,
  text: (raw: string) => Text,
  found: PlacedText[] = [],
): readonly PlacedText[] => {
  if (typeof raw === 'string') found.push(new PlacedText(path, text(raw), home))
  else if (typeof raw === 'object' && raw !== null)
    for (const [key, member] of Object.entries(raw)) textsBelow(member, `${path}/${key}`, home, text, found)
  return found
}

const namesOf = ({ name, subItem, handlingItem }: Guide | StandardItem) => ({
  name,
  ...(subItem === undefined ? {} : { subItem }),
  ...(handlingItem === undefined ? {} : { handlingItem }),
})

const codesOf = ({ baseCode, implementationCode, handlingCode }: Guide) => ({
  ...(baseCode === undefined ? {} : { baseCode }),
  ...(implementationCode === undefined ? {} : { implementationCode }),
  ...(handlingCode === undefined ? {} : { handlingCode }),
})

/** What facts are read from: a guide as its agency publishes it, or a standard item as the province does. */
interface Publication {
  readonly elements: Guide | StandardItem
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

type Sources = {
  readonly [Name in ElementFactName]: (publication: Publication) => FactTypes[Name]['raw'] | undefined
}

/** The published value that each fact is read from. */
const sources: Sources = {
  name: ({ elements }) => namesOf(elements),
  code: ({ codes }) => codes,
  type: ({ elements, prefix }) => ({ type: elements.type, prefix }),
  level: ({ own }) => own.level,
  target: ({ elements }) => elements.target,
  basis: ({ elements }) => elements.basis,
  conditions: ({ elements }) => elements.conditions,
  materials: ({ elements }) => elements.materials,
  forms: ({ elements }) => elements.forms,
  legalLimit: ({ elements }) => elements.legalLimit,
  promisedLimit: ({ elements }) => elements.promisedLimit,
  steps: ({ elements }) => elements.steps,
  procedure: ({ elements }) => elements.procedure,
  handling: ({ elements }) => elements.handling && handlingSource(elements.handling),
  fee: ({ elements }) => elements.fee,
  results: ({ elements }) => elements.results,
  intermediaries: ({ elements }) => elements.intermediaries,
  contact: ({ own }) => own.contact,
  faq: ({ own }) => own.faq,
  agency: ({ agency }) => agency,
}
const factNames = Object.keys(sources) as ElementFactName[]

/** Where a fact's strings stand below the guide; the parts of a name and of codes are fields of the guide itself. */
const pathOf = (name: ElementFactName): string => (name === 'name' || name === 'code' ? '' : `/${name}`)

/** A fact whose strings are listed when they are first asked for. */
class ReadFact implements Fact<unknown> {
  readonly id: number
  readonly raw: unknown
  readonly value: unknown
  readonly home: Home
  readonly #path: string | undefined
  readonly #text: (raw: string) => Text
  #texts: readonly PlacedText[] | undefined

  constructor(id: number, name: ElementFactName, raw: unknown, reading: Reading) {
    this.id = id
    this.raw = raw
    this.home = reading.home
    this.#path = wordless.has(name) ? undefined : pathOf(name)
    this.#text = reading.text
    const reader = readers[name] as (raw: unknown, reading: Reading) => unknown
    this.value = reader(raw, reading)
  }

  get texts(): readonly PlacedText[] {
    this.#texts ??=
      this.#path === undefined ? noTexts : textsBelow(this.raw, this.#path, this.home, this.#text)
    return this.#texts
  }
}

type ReadOne = (name: ElementFactName, raw: unknown, publication: Publication) => Fact<unknown>

/** Facts of one publication that are read when they are first asked for. */
class LazyFacts {
  readonly texts = noTexts
  readonly #publication: Publication
  readonly #read: ReadOne
  readonly #known: (Fact<unknown> | undefined)[] = []

  constructor(publication: Publication, read: ReadOne) {
    this.#publication = publication
    this.#read = read
  }

  factOf(name: ElementFactName, at: number): Fact<unknown> | undefined {
    const known = this.#known[at]
    if (known) return known
    const raw = sources[name](this.#publication)
    if (raw === undefined) return undefined
    const fact = this.#read(name, raw, this.#publication)
    this.#known[at] = fact
    return fact
  }
}
factNames.forEach((name, at) => {
  Object.defineProperty(LazyFacts.prototype, name, {
    get(this: LazyFacts) {
      return this.factOf(name, at)
    },
  })
})

/** The first two characters of a base code; a placeholder does not say which table the type is of. */
const typePrefixOf = ({ baseCode }: Guide): string | undefined =>
  baseCode === undefined || isPlaceholderCode(baseCode) ? undefined : baseCode.slice(0, 2)

/** Texts held at most for a run, and for one fact that shares none; then they are forgotten and read anew. */
const mostTexts = 1 << 16
const fewTexts = 4

/** `canonicalText` that reads the same string once while it remembers it. */
const rememberTexts = (most: number): Reading['text'] => {
  let texts = new Map<string, Text>()
  return (raw) => {
    let found = texts.get(raw)
    if (!found) {
      if (texts.size >= most) texts = new Map()
      found = canonicalText(raw)
      texts.set(raw, found)
    }
    return found
  }
}

/** Makes a reader of facts for one run over one directory. */
export const createFactReader = (directory: DirectoryFacts): FactReader => {
  const text = rememberTexts(mostTexts)
  const ofRun = new Map<string, FactMemory>()
  const ofFamily = new Map<string, FactMemory>()
  const memoryOf = (name: ElementFactName, licence: boolean): FactMemory => {
    const memories = isOfFamily(name) ? ofFamily : ofRun
    const key = licence ? `${name} of a licence` : name
    let memory = memories.get(key)
    if (!memory) {
      memory = createFactMemory()
      memories.set(key, memory)
    }
    return memory
  }
  let lastId = 0

  const read: ReadOne = (name, raw, { home, licence }) => {
    const make = (textOf: Reading['text']) =>
      new ReadFact(++lastId, name, raw, { home, directory, licence, text: textOf })
    if (isShared(name)) return memoryOf(name, licence).recall(raw, home, () => make(text))
    // Many guides share an answer, and none an address.
    return make(name === 'faq' ? text : rememberTexts(fewTexts))
  }

  const provincePrefix = directory.directory.region.slice(0, 2)
  return {
    provincial: { home: directory.home, directory, licence: false, text },
    guide: (guide, agency, home, licence) =>
      // Every element has its getter on the prototype, typed by the reader that made the fact.
      new LazyFacts(
        {
          elements: guide,
          codes: codesOf(guide),
          prefix: typePrefixOf(guide) ?? provincePrefix,
          own: guide,
          agency,
          home,
          licence,
        },
        read,
      ) as unknown as GuideFacts,
    standard: (item) => {
      const { code, nationalCode } = item
      const publication: Publication = {
        elements: item,
        codes: { baseCode: code, ...(nationalCode === undefined ? {} : { nationalCode }) },
        prefix: code.slice(0, 2),
        own: {},
        agency: undefined,
        home: directory.home,
        licence: isLicence(item),
      }
      const facts = factNames.map((name) => {
        const raw = sources[name](publication)
        return [name, raw === undefined ? undefined : read(name, raw, publication)]
      })
      return { ...Object.fromEntries(facts), texts: noTexts, item }
    },
    endFamily: () => {
      ofFamily.clear()
    },
  }
}
