import type { Home } from './canonical/home.ts'
import { readingKeyOf } from './canonical/place.ts'
import type { Fact } from './facts.ts'

/** Remembers the fact of every distinct value of one element, so that each is read once. */
export interface FactMemory {
  /** The fact of a value, made where it is met for the first time. Homes count only where it names a place. */
  recall(raw: unknown, home: Home, make: () => Fact<unknown>): Fact<unknown>
}

/** What is remembered of one value: a fact for each kind of home at which it reads differently. */
interface Remembered {
  readonly keyOf: (home: Home) => string
  readonly facts: Map<string, Fact<unknown>>
  /** The home at which it was met last, with its fact: guides come agency by agency. */
  last: { readonly home: Home; readonly fact: Fact<unknown> } | undefined
}

const textOf = (raw: unknown): string => (typeof raw === 'string' ? raw : JSON.stringify(raw))

/** Makes a memory that lives as long as it is held. */
export const createFactMemory = (): FactMemory => {
  // Readers of catalogs share equal values, so that most are known by what they are.
  const byObject = new WeakMap<object, Remembered>()
  const byText = new Map<string, Remembered>()

  const meet = (raw: unknown): Remembered => {
    const text = textOf(raw)
    let value = byText.get(text)
    if (!value) {
      value = { keyOf: readingKeyOf(text), facts: new Map(), last: undefined }
      byText.set(text, value)
    }
    if (typeof raw === 'object' && raw !== null) byObject.set(raw, value)
    return value
  }

  return {
    recall: (raw, home, make) => {
      const value = (typeof raw === 'object' && raw !== null ? byObject.get(raw) : undefined) ?? meet(raw)
      if (value.last?.home === home) return value.last.fact
      const key = value.keyOf(home)
      let fact = value.facts.get(key)
      if (!fact) {
        fact = make()
        value.facts.set(key, fact)
      }
      value.last = { home, fact }
      return fact
    },
  }
}
