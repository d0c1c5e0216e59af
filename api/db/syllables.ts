/** Pinyin without tones and spaces, cut into the syllables that it may be written from. */

const syllable =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)$/
const beginning = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])$/
const longestSyllable = 6
/** Ways to cut that are followed at most; ordinary words have one to four. */
const mostWays = 24

/** All ways to cut a word into syllables, of which the last may be only begun: shiyeb → shi ye b. */
export const syllablesOf = (word: string): readonly (readonly string[])[] => {
  const ways: string[][] = []
  const cut = (from: number, before: readonly string[]): void => {
    if (ways.length >= mostWays) return
    if (from === word.length) {
      ways.push([...before])
      return
    }
    for (let end = Math.min(word.length, from + longestSyllable); end > from; end--) {
      const part = word.slice(from, end)
      if (syllable.test(part) || (end === word.length && beginning.test(part))) cut(end, [...before, part])
    }
  }
  if (word.length <= 60) cut(0, [])
  return ways
}
