import { isWithin, type Provision } from '../canonical/laws/provision.ts'

/** How the provisions that a guide cites differ from the standard's. */
export type ProvisionDifference =
  /** The standard names provisions, the guide none. */
  | { readonly how: 'absent' }
  /** The guide cites an article where the standard names a paragraph or item of it. */
  | { readonly how: 'wider' }
  | { readonly how: 'other'; readonly missing: readonly Provision[]; readonly extra: readonly Provision[] }

/**
 * Compares provisions as sets. A part of an article that the standard cites whole is no difference; nothing is where
 * the standard names no provision.
 */
export const compareProvisions = (
  standard: readonly Provision[],
  guide: readonly Provision[],
): ProvisionDifference | undefined => {
  if (standard.length === 0) return undefined
  if (guide.length === 0) return { how: 'absent' }
  const missing = standard.filter(
    (ours) => !guide.some((theirs) => isWithin(theirs, ours) || isWithin(ours, theirs)),
  )
  const extra = guide.filter(
    (theirs) => !standard.some((ours) => isWithin(theirs, ours) || isWithin(ours, theirs)),
  )
  if (missing.length > 0 || extra.length > 0) return { how: 'other', missing, extra }
  const isWider = guide.some(
    (theirs) =>
      !standard.some((ours) => isWithin(theirs, ours)) && standard.some((ours) => isWithin(ours, theirs)),
  )
  return isWider ? { how: 'wider' } : undefined
}
