/** Facts that are read when they are first asked for. */
import type { Home } from '../canonical/places/home.ts'
import { PlacedText } from '../canonical/places/placed-text.ts'
import type { Reading } from '../canonical/reading.ts'
import type { Text } from '../canonical/text/text.ts'
import type { StandardItem } from '../catalog.ts'
import { isShared, type Publication, sources } from './fact-sources.ts'
import { type ElementFactName, type Fact, type GuideFacts, readers, type StandardFacts } from './facts.ts'
import { isPieced, type Piece, type PiecedElement } from './pieces.ts'

/** Facts whose strings are codes or words of a table: no prose that residue could stand in. */
const wordless: ReadonlySet<ElementFactName> = new Set<ElementFactName>([
  'code',
  'type',
  'level',
  'target',
  'agency',
])
const hasProse = (name: ElementFactName): boolean => !wordless.has(name)

const noTexts: readonly PlacedText[] = []

/** All strings below a value, with the JSON Pointer to each. */
const addTexts = (
  raw: unknown,
  path: string,
  home: Home,
  text: (raw: string) => Text,
  found: PlacedText[],
): void => {
  if (typeof raw === 'string') found.push(new PlacedText(path, text(raw), home))
  else if (Array.isArray(raw))
    for (let at = 0; at < raw.length; at++) addTexts(raw[at], `${path}/${at}`, home, text, found)
  else if (typeof raw === 'object' && raw !== null)
    for (const key in raw)
      addTexts((raw as Readonly<Record<string, unknown>>)[key], `${path}/${key}`, home, text, found)
}

/** Where a fact's strings stand below the guide; the parts of a name and of codes are fields of the guide itself. */
const pathOf = (name: ElementFactName): string => (name === 'name' || name === 'code' ? '' : `/${name}`)

/** A fact whose strings are listed when they are first asked for. */
export class ReadFact implements Fact<unknown> {
  readonly id: number
  readonly raw: unknown
  readonly value: unknown
  readonly home: Home
  readonly #path: string | undefined
  readonly #text: (raw: string) => Text
  #texts: readonly PlacedText[] | undefined
  #foreign: readonly PlacedText[] | undefined

  constructor(id: number, name: ElementFactName, raw: unknown, reading: Reading) {
    this.id = id
    this.raw = raw
    this.home = reading.home
    this.#path = hasProse(name) ? pathOf(name) : undefined
    this.#text = reading.text
    const reader = readers[name] as (raw: unknown, reading: Reading) => unknown
    this.value = reader(raw, reading)
  }

  get texts(): readonly PlacedText[] {
    if (!this.#texts) {
      const texts: PlacedText[] = []
      if (this.#path !== undefined) addTexts(this.raw, this.#path, this.home, this.#text, texts)
      this.#texts = texts.length > 0 ? texts : noTexts
    }
    return this.#texts
  }

  get foreign(): readonly PlacedText[] {
    if (!this.#foreign) {
      const foreign = this.texts.filter(({ foreign: places }) => places.length > 0)
      this.#foreign = foreign.length > 0 ? foreign : noTexts
    }
    return this.#foreign
  }
}

/** Reads what is published, or finds it among what was read. */
export interface Read {
  /** The fact of a published value; `at` is its element's position. */
  one(at: number, raw: unknown, publication: Publication): Fact<unknown>
  /** The pieces of an element. */
  pieces(element: PiecedElement, publication: Publication): readonly Piece[]
}

/** The elements that facts are of, by position. */
export const factNames = Object.keys(sources) as ElementFactName[]

const namesForeign = ({ texts }: Piece): boolean => texts.some(({ foreign }) => foreign.length > 0)

/** Facts of one publication. Those that hardly two guides share are not held, as a family's guides are many. */
class LazyFacts {
  readonly texts = noTexts
  readonly #publication: Publication
  readonly #read: Read
  readonly #known: (Fact<unknown> | undefined)[] = []
  readonly #foreign: (readonly PlacedText[])[] = []
  readonly #pieces = new Map<PiecedElement, readonly Piece[]>()

  constructor(publication: Publication, read: Read) {
    this.#publication = publication
    this.#read = read
  }

  /** Whether a fact is held once it was read. */
  holds(name: ElementFactName): boolean {
    return isShared(name)
  }

  factAt(at: number): Fact<unknown> | undefined {
    const known = this.#known[at]
    if (known) return known
    const name = factNames[at]
    const raw = name && sources[name].raw(this.#publication)
    if (name === undefined || raw === undefined) return undefined
    const fact = this.#read.one(at, raw, this.#publication)
    if (this.holds(name)) this.#known[at] = fact
    return fact
  }

  pieces(element: PiecedElement): readonly Piece[] {
    let pieces = this.#pieces.get(element)
    if (!pieces) {
      pieces = this.#read.pieces(element, this.#publication)
      this.#pieces.set(element, pieces)
    }
    return pieces
  }

  foreign(name: ElementFactName): readonly PlacedText[] {
    if (isPieced(name) && !this.pieces(name).some(namesForeign)) return noTexts
    const at = factNames.indexOf(name)
    let foreign = this.#foreign[at]
    if (!foreign) {
      foreign = this.factAt(at)?.foreign ?? noTexts
      // A fact that is not held would be read once more for it when the family's guides are compared.
      if (!this.holds(name)) this.#foreign[at] = foreign
    }
    return foreign
  }
}
factNames.forEach((name, at) => {
  Object.defineProperty(LazyFacts.prototype, name, {
    get(this: LazyFacts) {
      return this.factAt(at)
    },
  })
})

/** Facts of a standard item, against which all guides of the item are held. */
class LazyStandardFacts extends LazyFacts {
  readonly item: StandardItem

  constructor(item: StandardItem, publication: Publication, read: Read) {
    super(publication, read)
    this.item = item
  }

  override holds(): boolean {
    return true
  }
}

// Every element has its getter on the prototype, typed by the reader that made the fact.
/** Facts of a guide, each read when it is first asked for. */
export const lazyFacts = (publication: Publication, read: Read): GuideFacts =>
  new LazyFacts(publication, read) as unknown as GuideFacts

/** Facts of a standard item, each read when it is first asked for. */
export const lazyStandardFacts = (item: StandardItem, publication: Publication, read: Read): StandardFacts =>
  new LazyStandardFacts(item, publication, read) as unknown as StandardFacts
