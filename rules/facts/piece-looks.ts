import type { DirectoryFacts } from '../directory.ts'
import type { GuideRule, PieceLook } from '../rule.ts'
import { isOfFamily } from './fact-sources.ts'
import type { GuideFacts } from './facts.ts'
import type { Piece, PiecedElement } from './pieces.ts'

/** Looks at the pieces of guides, at each distinct one once. */
export interface PieceLooks {
  /** Whether a piece of a guide makes a rule look closer. */
  concern(look: PieceLook, guide: GuideFacts): boolean
  /** Whether a string in the pieces of an element could concern any of the rules, which are always the same ones. */
  sees(rules: readonly GuideRule[], element: PiecedElement, guide: GuideFacts): boolean
}

/** Looks that are remembered at most; then all are forgotten and done anew. */
const mostLooks = 1 << 18

/** What is known of pieces, by their identities: to whom and beside which fact. */
class Known {
  #size = 0
  #to = new Map<object, Map<number, Map<number, boolean>>>()

  /** Whether any piece fits; looks only at those that it has not met. */
  some(who: object, beside: number, pieces: readonly Piece[], fits: (piece: Piece) => boolean): boolean {
    const met = this.#of(who, beside)
    for (const piece of pieces) {
      let fit = met.get(piece.id)
      if (fit === undefined) {
        fit = fits(piece)
        met.set(piece.id, fit)
        this.#size++
      }
      if (fit) return true
    }
    return false
  }

  #of(who: object, beside: number): Map<number, boolean> {
    if (this.#size > mostLooks) {
      this.#size = 0
      this.#to = new Map()
    }
    let all = this.#to.get(who)
    if (!all) {
      all = new Map()
      this.#to.set(who, all)
    }
    let met = all.get(beside)
    if (!met) {
      met = new Map()
      all.set(beside, met)
    }
    return met
  }
}

/**
 * Makes what remembers for a run how pieces were looked at, and from it, for each item, what remembers also how they
 * were looked at beside facts that only guides of its family share.
 */
export const rememberLooks = (directory: DirectoryFacts): (() => PieceLooks) => {
  const ofRun = new Known()
  return () => {
    const ofItem = new Known()
    return {
      concern: (look, guide) => {
        const beside = look.beside && guide[look.beside]
        const known = look.beside && isOfFamily(look.beside) ? ofItem : ofRun
        const fits = (piece: Piece) => look.concern(piece, beside, directory)
        return look.of.some((element) => known.some(look, beside?.id ?? 0, guide.pieces(element), fits))
      },
      sees: (rules, element, guide) =>
        ofRun.some(rules, 0, guide.pieces(element), ({ texts }) =>
          rules.some(({ sees }) => !sees || texts.some(sees)),
        ),
    }
  }
}
