import type { Home } from './canonical/home.ts'
import { readingKeyOf } from './canonical/place.ts'

/** Where what published values mean comes from: read when it is first asked for. */
export interface Memory<Raw, Fact> {
  /** The fact of a value as it is read at a home. */
  recall(raw: Raw, home: Home): Fact
}

/** Reads the fact of a value at a home. */
type MakeFact<Raw, Fact> = (raw: Raw, home: Home) => Fact

/** What is remembered of one value: a fact for each kind of home at which it reads differently. */
interface Remembered<Fact> {
  readonly keyOf: (home: Home) => string
  readonly facts: Map<string, Fact>
  /** The home at which it was met last, with its fact: guides come agency by agency. */
  lastHome: Home | undefined
  last: Fact | undefined
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
  const byObject = new WeakMap<object, Remembered<Fact>>()
  const byText = new Map<string, Remembered<Fact>>()

  const meetText = (text: string): Remembered<Fact> => {
    let value = byText.get(text)
    if (!value) {
      value = { keyOf: readingKeyOf(text), facts: new Map(), lastHome: undefined, last: undefined }
      byText.set(text, value)
    }
    return value
  }

  const meet = (raw: Raw): Remembered<Fact> => {
    if (typeof raw !== 'object' || raw === null) return meetText(String(raw))
    if (keyOf) return meetText(keyOf(raw))
    let value = byObject.get(raw)
    if (!value) {
      value = meetText(JSON.stringify(raw))
      byObject.set(raw, value)
    }
    return value
  }

  return {
    recall: (raw, home) => {
      const value = meet(raw)
      if (value.last && value.lastHome === home) return value.last
      const kind = value.keyOf(home)
      let fact = value.facts.get(kind)
      if (!fact) {
        fact = make(raw, home)
        value.facts.set(kind, fact)
      }
      value.lastHome = home
      value.last = fact
      return fact
    },
  }
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
