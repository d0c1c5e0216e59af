import type { DirectoryFacts } from './directory.ts'
import type { GuideFacts } from './facts.ts'
import type { Piece, PiecedElement } from './pieces.ts'
import type { GuideRule, PieceLook } from './rule.ts'

/** Looks at the pieces of guides, at each distinct one once. */
export interface PieceLooks {
  /** Whether a piece of a guide makes a rule look closer. */
  concern(look: PieceLook, guide: GuideFacts): boolean
  /** Whether a string in the pieces of an element could concern any of the rules, which are always the same ones. */
  sees(rules: readonly GuideRule[], element: PiecedElement, guide: GuideFacts): boolean
}

/** Makes what remembers how pieces were looked at until it is dropped. */
export const rememberLooks = (directory: DirectoryFacts): PieceLooks => {
  const known = new Map<object, Map<number, Map<number, boolean>>>()
  /** What is known of pieces, by their identities: to whom and beside which fact. */
  const knownTo = (who: object, beside: number): Map<number, boolean> => {
    let all = known.get(who)
    if (!all) {
      all = new Map()
      known.set(who, all)
    }
    let found = all.get(beside)
    if (!found) {
      found = new Map()
      all.set(beside, found)
    }
    return found
  }
  /** Whether any piece fits; looks only at those that it has not met. */
  const some = (
    pieces: readonly Piece[],
    met: Map<number, boolean>,
    fits: (piece: Piece) => boolean,
  ): boolean => {
    for (const piece of pieces) {
      let fit = met.get(piece.id)
      if (fit === undefined) {
        fit = fits(piece)
        met.set(piece.id, fit)
      }
      if (fit) return true
    }
    return false
  }

  return {
    concern: (look, guide) => {
      const beside = look.beside && guide[look.beside]
      const met = knownTo(look, beside?.id ?? 0)
      return look.of.some((element) =>
        some(guide.pieces(element), met, (piece) => look.concern(piece, beside, directory)),
      )
    },
    sees: (rules, element, guide) =>
      some(guide.pieces(element), knownTo(rules, 0), ({ texts }) =>
        rules.some(({ sees }) => !sees || texts.some(sees)),
      ),
  }
}
