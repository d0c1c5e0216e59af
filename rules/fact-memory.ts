import type { Home } from './canonical/home.ts'
import { readingKeyOf } from './canonical/place.ts'
import type { Fact } from './facts.ts'

/** Where the facts of one element's values come from: read when they are first asked for. */
export interface FactMemory {
  /** The fact of a value as it is read at a home. */
  recall(raw: unknown, home: Home): Fact<unknown>
}

/** Reads the fact of a value at a home. */
type MakeFact = (raw: unknown, home: Home) => Fact<unknown>

/** What is remembered of one value: a fact for each kind of home at which it reads differently. */
interface Remembered {
  readonly keyOf: (home: Home) => string
  readonly facts: Map<string, Fact<unknown>>
  /** The home at which it was met last, with its fact: guides come agency by agency. */
  lastHome: Home | undefined
  last: Fact<unknown> | undefined
}

/**
 * Remembers the fact of every distinct value, so that each is read once; homes count only where it names a place.
 * `keyOf` writes values as text that no two guides share as objects.
 */
export const rememberAll = (make: MakeFact, keyOf?: (raw: unknown) => string): FactMemory => {
  // Readers of catalogs share equal values, so that most are known by what they are.
  const byObject = new WeakMap<object, Remembered>()
  const byText = new Map<string, Remembered>()

  const meetText = (text: string): Remembered => {
    let value = byText.get(text)
    if (!value) {
      value = { keyOf: readingKeyOf(text), facts: new Map(), lastHome: undefined, last: undefined }
      byText.set(text, value)
    }
    return value
  }

  const meet = (raw: unknown): Remembered => {
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
export const rememberLast = (make: MakeFact): FactMemory => {
  let last: Fact<unknown> | undefined
  return {
    recall: (raw, home) => {
      if (last && last.raw === raw && last.home === home) return last
      last = make(raw, home)
      return last
    },
  }
}
