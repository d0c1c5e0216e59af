/** A stretch of a long list that is not rendered, or one place in it that is. */
export type Windowed = { readonly gap: number } | { readonly at: number }

/**
 * What of a long list is rendered: the places from `start` to before `end`, and those that must stay though they are
 * outside, such as the one with the focus. The gaps keep the rest of the list's length.
 */
export const windowOf = (
  count: number,
  { start, end }: { readonly start: number; readonly end: number },
  kept: readonly number[] = [],
): readonly Windowed[] => {
  const places = new Set(kept.filter((at) => at >= 0 && at < count))
  for (let at = Math.max(0, start); at < Math.min(count, end); at++) places.add(at)
  const parts: Windowed[] = []
  let next = 0
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at > next) parts.push({ gap: at - next })
    parts.push({ at })
    next = at + 1
  }
  if (next < count) parts.push({ gap: count - next })
  return parts
}

/** The places that a scrolled view shows, in steps so that not every pixel is a new range, with some on either side. */
export const rangeInView = (
  scrolled: number,
  viewed: number,
  size: number,
  step = 8,
): { readonly start: number; readonly end: number } => ({
  start: Math.max(0, (Math.floor(scrolled / size / step) - 1) * step),
  end: (Math.ceil((scrolled + viewed) / size / step) + 1) * step,
})
