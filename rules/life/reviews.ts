/**
 * How often a rule was wrong, by what persons made of its findings. A finding is reviewed where a person's own act says
 * whether the rule was right about it; what happens by itself, or only puts off, says nothing.
 *
 * | how the finding stands | verdict |
 * |---|---|
 * | closed as a false positive, also because the province kept its standard | false-positive |
 * | closed as fixed by a save or an import of the guide | confirmed |
 * | exempted; false-positive request rejected; dispute answered either way: about the evidence that it has now | confirmed |
 * | open, only assigned, discussed or extended; closed by a scan, since directory or rules changed; obsolete | none |
 *
 * The verdict is read off how the finding stands now, so an undo takes it back.
 */

/** What persons said about a rule by what they did with a finding of it. */
export const verdicts = ['false-positive', 'confirmed'] as const
export type Verdict = (typeof verdicts)[number]

/** Reviewed findings of one rule, by verdict. */
export type Verdicts = Readonly<Record<Verdict, number>>

/** How often a rule was wrong; shares are from 0 to 1, and null where nothing was reviewed. */
export interface Review extends Verdicts {
  readonly reviewed: number
  readonly share: number | null
  /** Where the share would lie for more of the same findings, at 95 % confidence. */
  readonly low: number | null
  readonly high: number | null
  /** Whether the share is above a tenth of enough reviewed findings (workflow of a finding, guards). */
  readonly isSuspect: boolean
}

/** Reviewed findings from which on a rule can be suspect. */
export const fewestReviewed = 20
/** The share of false positives, in percent, above which a rule is suspect. */
export const mostFalsePercent = 10

/** The quantile of the normal distribution for 95 % on both sides. */
const z = 1.96

/** Wilson's score interval: it holds for few findings and for shares near 0, where the plain one does not. */
const intervalOf = (wrong: number, all: number): { readonly low: number; readonly high: number } => {
  const share = wrong / all
  const middle = share + z ** 2 / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * all)) / all)
  const scale = 1 + z ** 2 / all
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) }
}

/** What so many verdicts say of a rule. The comparison is of whole numbers, so that exactly a tenth is not above it. */
export const reviewOf = (counts: Verdicts): Review => {
  const wrong = counts['false-positive']
  const reviewed = wrong + counts.confirmed
  const { low, high } = reviewed === 0 ? { low: null, high: null } : intervalOf(wrong, reviewed)
  return {
    'false-positive': wrong,
    confirmed: counts.confirmed,
    reviewed,
    share: reviewed === 0 ? null : wrong / reviewed,
    low,
    high,
    isSuspect: reviewed >= fewestReviewed && wrong * 100 > reviewed * mostFalsePercent,
  }
}
