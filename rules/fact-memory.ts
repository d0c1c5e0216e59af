import { mentionsPlace } from './canonical/place.ts'
import type { Fact } from './facts.ts'

/** Remembers the fact of every distinct value, so that each is read once. */
export interface FactMemory {
  /** The fact of a value of one element, made where it is met for the first time. Homes count only where it names a place. */
  recall(
    name: string,
    raw: unknown,
    home: { readonly id: string },
    licence: boolean,
    make: () => Fact<unknown>,
  ): Fact<unknown>
}

/** Makes a memory that lives as long as it is held. */
export const createFactMemory = (): FactMemory => {
  const numbersOfObjects = new WeakMap<object, number>()
  const numbersOfTexts = new Map<string, number>()
  /** By number of the value: whether it reads differently at different homes. */
  const isPlaceBound: boolean[] = []
  const facts = new Map<string, Fact<unknown>>()

  const numberText = (text: string): number => {
    const known = numbersOfTexts.get(text)
    if (known !== undefined) return known
    const number = isPlaceBound.push(mentionsPlace(text)) - 1
    numbersOfTexts.set(text, number)
    return number
  }
  /** The same number exactly for equal values. */
  const numberOf = (raw: unknown): number => {
    if (typeof raw === 'string') return numberText(raw)
    if (typeof raw !== 'object' || raw === null) return numberText(JSON.stringify(raw))
    let number = numbersOfObjects.get(raw)
    if (number === undefined) {
      number = numberText(JSON.stringify(raw))
      numbersOfObjects.set(raw, number)
    }
    return number
  }

  return {
    recall: (name, raw, home, licence, make) => {
      const number = numberOf(raw)
      const key = `${name}${licence ? '!' : ':'}${number}${isPlaceBound[number] ? ` ${home.id}` : ''}`
      let fact = facts.get(key)
      if (!fact) {
        fact = make()
        facts.set(key, fact)
      }
      return fact
    },
  }
}
