import { distance } from 'fastest-levenshtein'

/** The word that somebody probably meant: one that begins so, else one a slip away; undefined where none is near. */
export const closest = (word: string, known: readonly string[]): string | undefined => {
  const folded = word.toLowerCase()
  if (folded === '') return undefined
  const begun = known.find((one) => one.toLowerCase().startsWith(folded))
  if (begun !== undefined) return begun
  // A third of the characters may be wrong.
  let best: { readonly word: string; readonly apart: number } | undefined
  for (const one of known) {
    const apart = distance(folded, one.toLowerCase())
    if (apart <= Math.ceil(Math.max(folded.length, one.length) / 3) && apart < (best?.apart ?? Infinity))
      best = { word: one, apart }
  }
  return best && best.apart < Math.max(word.length, best.word.length) ? best.word : undefined
}
