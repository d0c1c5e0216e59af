import type { Home } from '../canonical/places/home.ts'
import { readingKeyOf } from '../canonical/places/place.ts'

/** Where what published values mean comes from: read when it is first asked for. */
export interface Memory<Raw, Fact> {
  /** The fact of a value as it is read at a home. */
  recall(raw: Raw, home: Home): Fact
}

/** Reads the fact of a value at a home. */
type MakeFact<Raw, Fact> = (raw: Raw, home: Home) => Fact

/** What one value means: a fact for each kind of home at which it reads differently. */
export class FactsOfValue<Raw, Fact> {
  readonly #make: MakeFact<Raw, Fact>
  readonly #keyOf: (home: Home) => string
  readonly #facts = new Map<string, Fact>()
  /** The home at which it was met last, with its fact: guides come agency by agency. */
  #lastHome: Home | undefined
  #last: Fact | undefined

  /** `text` holds all that the value says. */
  constructor(text: string, make: MakeFact<Raw, Fact>) {
    this.#make = make
    this.#keyOf = readingKeyOf(text)
  }

  /** The fact of the value, which is always the same one, at a home. */
  at(raw: Raw, home: Home): Fact {
    if (this.#last && this.#lastHome === home) return this.#last
    const kind = this.#keyOf(home)
    let fact = this.#facts.get(kind)
    if (!fact) {
      fact = this.#make(raw, home)
      this.#facts.set(kind, fact)
    }
    this.#lastHome = home
    this.#last = fact
    return fact
  }
}

/**
 * Remembers the fact of every distinct value, so that each is read once; homes count only where it names a place.
 * `keyOf` writes values as text that no two guides share as objects.
 */
export const rememberAll = <Raw, Fact>(
  make: MakeFact<Raw, Fact>,
  keyOf?: (raw: Raw) => string,
): Memory<Raw, Fact> => {
  // Readers of catalogs share equal values, so that most are known by what they are.
  const byObject = new WeakMap<object, FactsOfValue<Raw, Fact>>()
  const byText = new Map<string, FactsOfValue<Raw, Fact>>()

  const meetText = (text: string): FactsOfValue<Raw, Fact> => {
    let value = byText.get(text)
    if (!value) {
      value = new FactsOfValue(text, make)
      byText.set(text, value)
    }
    return value
  }

  const meet = (raw: Raw): FactsOfValue<Raw, Fact> => {
    if (typeof raw !== 'object' || raw === null) return meetText(String(raw))
    if (keyOf) return meetText(keyOf(raw))
    let value = byObject.get(raw)
    if (!value) {
      value = meetText(JSON.stringify(raw))
      byObject.set(raw, value)
    }
    return value
  }

  return { recall: (raw, home) => meet(raw).at(raw, home) }
}

/** Remembers the fact that was read last, for an element whose values hardly two guides share. */
export const rememberLast = <Raw, Fact extends { readonly raw: unknown; readonly home: Home }>(
  make: MakeFact<Raw, Fact>,
): Memory<Raw, Fact> => {
  let last: Fact | undefined
  return {
    recall: (raw, home) => {
      if (last && last.raw === raw && last.home === home) return last
      last = make(raw, home)
      return last
    },
  }
}
