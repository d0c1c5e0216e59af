import { mentionsPlace } from './canonical/place.ts'
import type { Fact } from './facts.ts'

/** Remembers the fact of every distinct value of one element, so that each is read once. */
export interface FactMemory {
  /** The fact of a value, made where it is met for the first time. Homes count only where it names a place. */
  recall(raw: unknown, home: { readonly id: string }, make: () => Fact<unknown>): Fact<unknown>
}

/** What is remembered of one value: its first fact and, where it reads differently elsewhere, those of other homes. */
interface Remembered {
  readonly home: string
  readonly fact: Fact<unknown>
  elsewhere: Map<string, Fact<unknown>> | undefined
  namesPlace: boolean | undefined
}

const textOf = (raw: unknown): string => (typeof raw === 'string' ? raw : JSON.stringify(raw))

/** Makes a memory that lives as long as it is held. */
export const createFactMemory = (): FactMemory => {
  // Readers of catalogs share equal values, so that most are known by what they are.
  const byObject = new WeakMap<object, Remembered>()
  const byText = new Map<string, Remembered>()

  const meet = (raw: unknown, home: string, make: () => Fact<unknown>): Remembered => {
    const text = textOf(raw)
    let value = byText.get(text)
    if (!value) {
      value = { home, fact: make(), elsewhere: undefined, namesPlace: undefined }
      byText.set(text, value)
    }
    if (typeof raw === 'object' && raw !== null) byObject.set(raw, value)
    return value
  }

  return {
    recall: (raw, { id }, make) => {
      const known = typeof raw === 'object' && raw !== null ? byObject.get(raw) : undefined
      const value = known ?? meet(raw, id, make)
      if (value.home === id) return value.fact
      value.namesPlace ??= mentionsPlace(textOf(raw))
      if (!value.namesPlace) return value.fact
      value.elsewhere ??= new Map()
      let fact = value.elsewhere.get(id)
      if (!fact) {
        fact = make()
        value.elsewhere.set(id, fact)
      }
      return fact
    },
  }
}
