import type { Link } from '../../rules/link/link.ts'
import type { Share } from './score.ts'

/** How well guides were linked with the items that they truly implement. */
export interface LinkScore {
  /** Of the guides that implement an item of the directory, those linked with it. */
  readonly linked: Share
  /** Of all guides, those linked with an item that they do not implement. */
  readonly wrong: Share
  /** The guides linked wrongly or not at all, with what is true. */
  readonly amiss: readonly { readonly link: Link; readonly truth: string | null }[]
}

/** Compares links with the truth; guides of which nothing is known are left out. */
export const scoreLinks = (links: readonly Link[], truth: ReadonlyMap<string, string | null>): LinkScore => {
  const known = links.flatMap((link) => {
    const code = truth.get(link.guideId)
    return code === undefined ? [] : [{ link, truth: code }]
  })
  const linkable = known.filter((one) => one.truth !== null)
  const isWrong = (one: (typeof known)[number]): boolean =>
    one.link.standardCode !== null && one.link.standardCode !== one.truth
  return {
    linked: {
      hit: linkable.filter((one) => one.link.standardCode === one.truth).length,
      of: linkable.length,
    },
    wrong: { hit: known.filter(isWrong).length, of: known.length },
    amiss: known.filter((one) => one.link.standardCode !== one.truth),
  }
}
