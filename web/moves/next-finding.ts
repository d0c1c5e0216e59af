/** The order of a list before and after something was done to one of its findings, and whether to go on to the next. */
export interface Changed {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** What something was done to; undefined where it was to many. */
  readonly fingerprint: string | undefined
  readonly shown: string
  readonly doesAdvance: boolean
}

/**
 * The finding to show next: the one below what was dealt with, or the same one where one does not want to go on; where
 * that is gone, what stands in its place now, at the end the last.
 */
export const nextFinding = ({
  before,
  after,
  fingerprint,
  shown,
  doesAdvance,
}: Changed): string | undefined => {
  const at = before.indexOf(fingerprint ?? shown)
  const wanted = fingerprint !== undefined && doesAdvance ? before[at + 1] : shown
  if (wanted !== undefined && after.includes(wanted)) return wanted
  return after[Math.max(at, 0)] ?? after.at(-1)
}
