/** Keys of what follows from facts, made of their identities. */
import type { GuideFacts } from './facts.ts'

/** More facts than are read in any run, and two of them fit in a number. */
const mostFacts = 2 ** 26

/** The identities of the facts at some positions as one key; an element that is not published has 0. */
export const keyOf = (positions: readonly number[], facts: GuideFacts): number | string => {
  const idAt = (at: number | undefined) => (at === undefined ? 0 : (facts.factAt(at)?.id ?? 0))
  if (positions.length === 1) return idAt(positions[0])
  if (positions.length === 2) return idAt(positions[0]) * mostFacts + idAt(positions[1])
  return positions.map(idAt).join()
}
