/** A legal and a promised limit of one item, both in the same unit. */
export interface LimitPair {
  readonly legal: number
  readonly promised: number
}

/** A number before and after a reform: materials asked for, or days promised. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

/** How much a reform took away, and which share of what was there before. */
export interface Reduction {
  readonly removed: number
  readonly share: number | undefined
}

/** A part of a whole as a number from 0 to 1; undefined where the whole is empty, since 0 of 0 is no share. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}

/**
 * The share of the legal time that is promised: Σ promised / Σ legal.
 *
 * The department's 2019 report prints 17.6 % for 180/90/20/91 days promised as 20/22/5/20: that is 67 of 381 days.
 * The mean of the four ratios would be 20.6 %, so the report's figure is the ratio of the sums.
 */
export function promisedShare(limits: readonly LimitPair[]): number | undefined {
  const sum = (side: keyof LimitPair) => limits.reduce((total, limit) => total + limit[side], 0)
  return shareOf(sum('promised'), sum('legal'))
}

/** What a reform took away from several items together: Σ removed, and Σ removed / Σ before. */
export function reductionOf(items: readonly BeforeAfter[]): Reduction {
  const before = items.reduce((total, item) => total + item.before, 0)
  const removed = items.reduce((total, item) => total + item.before - item.after, 0)
  return { removed, share: shareOf(removed, before) }
}

/** A share as the reports print it: percent with one decimal, half rounded up, 0.1759 → "17.6%". */
export function percent(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1)}%`
}
