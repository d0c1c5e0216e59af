/**
 * The canonicalise stage: from published values to facts. Equal published values at the same home give the same fact
 * object, so every distinct value is parsed once and a fact's identity stands for its meaning.
 */
import { handlingSource } from './canonical/handling.ts'
import type { Home } from './canonical/home.ts'
import { isPlaceholderCode } from './canonical/placeholder-code.ts'
import type { AgencySource, Reading } from './canonical/reading.ts'
import { canonicalText, type Text } from './canonical/text.ts'
import type { Guide, StandardItem } from './catalog.ts'
import type { DirectoryFacts } from './directory.ts'
import { createFactMemory } from './fact-memory.ts'
import {
  type ElementFactName,
  type Fact,
  type FactTypes,
  type GuideFacts,
  type PlacedText,
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
const textsBelow = (raw: unknown, path: string, home: Home, text: (raw: string) => Text): PlacedText[] => {
  if (typeof raw === 'string') return [{ path, text: text(raw), home }]
  if (typeof raw !== 'object' || raw === null) return []
  return Object.entries(raw).flatMap(([key, member]) => textsBelow(member, `${path}/${key}`, home, text))
}

/** The published values that facts are read from. */
type Sources = { readonly [Name in ElementFactName]: FactTypes[Name]['raw'] | undefined }

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

/** What a guide and a standard item publish alike. */
const sharedSources = (elements: Guide | StandardItem, prefix: string) => ({
  name: namesOf(elements),
  type: { type: elements.type, prefix },
  target: elements.target,
  basis: elements.basis,
  conditions: elements.conditions,
  materials: elements.materials,
  forms: elements.forms,
  legalLimit: elements.legalLimit,
  promisedLimit: elements.promisedLimit,
  steps: elements.steps,
  procedure: elements.procedure,
  handling: elements.handling && handlingSource(elements.handling),
  fee: elements.fee,
  results: elements.results,
  intermediaries: elements.intermediaries,
})

/** Where a fact's strings stand below the guide; the parts of a name and of codes are fields of the guide itself. */
const pathOf = (name: ElementFactName): string => (name === 'name' || name === 'code' ? '' : `/${name}`)

type ReadFact = (name: ElementFactName, raw: unknown) => Fact<unknown>

/** Facts of one guide that are read when they are first asked for. */
class LazyFacts {
  readonly texts = noTexts
  readonly #sources: Sources
  readonly #read: ReadFact
  readonly #known = new Map<ElementFactName, Fact<unknown>>()

  constructor(sources: Sources, read: ReadFact) {
    this.#sources = sources
    this.#read = read
  }

  factOf(name: ElementFactName): Fact<unknown> | undefined {
    const raw = this.#sources[name]
    if (raw === undefined) return undefined
    let fact = this.#known.get(name)
    if (!fact) {
      fact = this.#read(name, raw)
      this.#known.set(name, fact)
    }
    return fact
  }
}
for (const name of Object.keys(readers) as ElementFactName[])
  Object.defineProperty(LazyFacts.prototype, name, {
    get(this: LazyFacts) {
      return this.factOf(name)
    },
  })

/** The first two characters of a base code; a placeholder does not say which table the type is of. */
const typePrefixOf = ({ baseCode }: Guide): string | undefined =>
  baseCode === undefined || isPlaceholderCode(baseCode) ? undefined : baseCode.slice(0, 2)

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
  const ofRun = createFactMemory()
  let ofFamily = createFactMemory()
  let lastId = 0

  const read = (name: ElementFactName, raw: unknown, home: Home, licence: boolean): Fact<unknown> => {
    const make = (): Fact<unknown> => {
      lastId += 1
      const reader = readers[name] as (raw: unknown, reading: Reading) => unknown
      return {
        id: lastId,
        raw,
        value: reader(raw, { home, directory, licence, text }),
        texts: wordless.has(name) ? noTexts : textsBelow(raw, pathOf(name), home, text),
        home,
      }
    }
    if (!isShared(name)) return make()
    return (runFacts.has(name) ? ofRun : ofFamily).recall(name, raw, home, licence, make)
  }

  const provincePrefix = directory.directory.region.slice(0, 2)
  return {
    provincial: { home: directory.home, directory, licence: false, text },
    guide: (guide, agency, home, licence) => {
      const sources: Sources = {
        ...sharedSources(guide, typePrefixOf(guide) ?? provincePrefix),
        code: codesOf(guide),
        level: guide.level,
        contact: guide.contact,
        faq: guide.faq,
        agency,
      }
      // Every element has its getter on the prototype, typed by the reader that made the fact.
      return new LazyFacts(sources, (name, raw) => read(name, raw, home, licence)) as unknown as GuideFacts
    },
    standard: (item) => {
      const { code, nationalCode } = item
      const sources: Sources = {
        ...sharedSources(item, code.slice(0, 2)),
        code: { baseCode: code, ...(nationalCode === undefined ? {} : { nationalCode }) },
        level: undefined,
        contact: undefined,
        faq: undefined,
        agency: undefined,
      }
      const facts = Object.entries(sources).map(([name, raw]) => [
        name,
        raw === undefined ? undefined : read(name as ElementFactName, raw, directory.home, isLicence(item)),
      ])
      return { ...Object.fromEntries(facts), texts: noTexts, item }
    },
    endFamily: () => {
      ofFamily = createFactMemory()
      texts.clear()
    },
  }
}
