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
  const byObject = new Map<string, WeakMap<object, Remembered>>()
  const byText = new Map<string, Map<string, Remembered>>()
  const within = <Kept>(maps: Map<string, Kept>, key: string, create: () => Kept): Kept => {
    let kept = maps.get(key)
    if (!kept) {
      kept = create()
      maps.set(key, kept)
    }
    return kept
  }

  const find = (kind: string, raw: unknown, create: () => Remembered): Remembered => {
    const isObject = typeof raw === 'object' && raw !== null
    const objects = isObject ? within(byObject, kind, () => new WeakMap<object, Remembered>()) : undefined
    const known = isObject && objects?.get(raw)
    if (known) return known
    const found = within(
      within(byText, kind, () => new Map<string, Remembered>()),
      textOf(raw),
      create,
    )
    if (isObject) objects?.set(raw, found)
    return found
  }

  return {
    recall: (name, raw, { id }, licence, make) => {
      const value = find(licence ? `${name}!` : name, raw, () => ({
        home: id,
        fact: make(),
        elsewhere: undefined,
        namesPlace: undefined,
      }))
      if (value.home === id) return value.fact
      value.namesPlace ??= mentionsPlace(textOf(raw))
      if (!value.namesPlace) return value.fact
      value.elsewhere ??= new Map()
      return within(value.elsewhere, id, make)
    },
  }
}
