import type { Difficulty } from '../../../fixtures/label.ts'
import type { ElementName, Guide, LegalBasis } from '../../../rules/catalog.ts'
import type { ErrorKind, Scene } from './scene.ts'

/** The text with one place changed; undefined where what is looked for does not stand there exactly once. */
export function replaceOnce(text: string, find: string, put: string): string | undefined {
  const at = text.indexOf(find)
  if (at < 0 || text.indexOf(find, at + 1) >= 0) return undefined
  return text.slice(0, at) + put + text.slice(at + find.length)
}

/** Citations with the one at the index changed. */
export const withCitation = (
  basis: readonly LegalBasis[],
  index: number,
  change: Partial<LegalBasis>,
): LegalBasis[] => basis.map((one, at) => (at === index ? { ...one, ...change } : one))

/** A value without one of its optional fields. */
export function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value
  return rest
}

/** Indexes of the list's members that fit. */
export const indexesOf = <T>(list: readonly T[] | undefined, fits: (one: T) => boolean): number[] =>
  (list ?? []).flatMap((one, index) => (fits(one) ? [index] : []))

/** A kind of error whose guide is the scene's with some fields changed. */
export const changing = (
  name: string,
  element: ElementName,
  change: (scene: Scene, difficulty: Difficulty) => Partial<Guide> | undefined,
  also?: readonly ElementName[],
): ErrorKind => ({
  name,
  element,
  ...(also ? { also } : {}),
  plant(scene, difficulty) {
    const changed = change(scene, difficulty)
    return changed && { guide: { ...scene.guide, ...changed } }
  },
})

/** A kind of error whose guide lacks an element that the standard has. */
export const dropping = (
  name: string,
  element: 'basis' | 'conditions' | 'materials' | 'legalLimit' | 'promisedLimit',
): ErrorKind => ({
  name,
  element,
  plant: ({ guide, item }) =>
    item[element] === undefined || guide[element] === undefined
      ? undefined
      : { guide: without(guide, element) },
})
