const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const longestFirst = (words: Iterable<string>): readonly string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** Words as the alternatives of a pattern, the longest first. */
export const oneOf = (words: Iterable<string>): string => longestFirst(words).map(escaped).join('|')
