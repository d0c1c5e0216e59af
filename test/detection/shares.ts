import type { Score, ScoredFinding, Share } from './score.ts'

/** Two shares of the same thing taken together. */
export const sumShares = (a: Share | undefined, b: Share): Share => ({
  hit: (a?.hit ?? 0) + b.hit,
  of: (a?.of ?? 0) + b.of,
})

/** Shares by key taken together. */
export const sumShareMaps = (
  a: ReadonlyMap<string, Share>,
  b: ReadonlyMap<string, Share>,
): Map<string, Share> => {
  const summed = new Map(a)
  for (const [key, share] of b) summed.set(key, sumShares(summed.get(key), share))
  return summed
}

/** Of all, those that fit. */
export const shareOf = <T>(all: readonly T[], fits: (one: T) => boolean): Share => ({
  hit: all.filter(fits).length,
  of: all.length,
})

/** The scores of two catalogs taken together. */
export const sumScores = <F extends ScoredFinding>(a: Score<F>, b: Score<F>): Score<F> => ({
  recall: sumShares(a.recall, b.recall),
  precision: sumShares(a.precision, b.precision),
  harmlessFlagged: sumShares(a.harmlessFlagged, b.harmlessFlagged),
  cleanFlagged: sumShares(a.cleanFlagged, b.cleanFlagged),
  ranges: sumShares(a.ranges, b.ranges),
  byKind: sumShareMaps(a.byKind, b.byKind),
  byClass: sumShareMaps(a.byClass, b.byClass),
  missed: [...a.missed, ...b.missed],
  flagged: [...a.flagged, ...b.flagged],
  misplaced: [...a.misplaced, ...b.misplaced],
  unplanted: [...a.unplanted, ...b.unplanted],
})

const ratio = ({ hit, of }: Share): number => (of === 0 ? 0 : hit / of)

/** The harmonic mean of recall and precision, 0 to 1. */
export const f1Of = ({ recall, precision }: Pick<Score, 'recall' | 'precision'>): number => {
  const [r, p] = [ratio(recall), ratio(precision)]
  return r + p === 0 ? 0 : (2 * r * p) / (r + p)
}
