/** Characters of a text, as UTF-16 offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A run of a text that is marked or not. */
export interface Run {
  readonly text: string
  readonly isMarked: boolean
}

// Nine digits and more are a code, in which a single digit counts.
const numbers = /(?<!\d)\d{1,8}(?!\d)(?:[.,]\d+)*/g

/** Ranges in order, inside the text, grown to whole numbers, those that touch joined. */
const tidy = (text: string, ranges: readonly Range[]): Range[] => {
  const whole = Array.from(text.matchAll(numbers), ({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }))
  const grown = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({
      start: whole.find((one) => one.start < start && start < one.end)?.start ?? start,
      end: whole.find((one) => one.start < end && end < one.end)?.end ?? end,
    }))
    .sort((a, b) => a.start - b.start)
  const joined: Range[] = []
  for (const range of grown) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}

/** Cuts a text into runs by the ranges that are marked in it; a number is marked whole or not at all. */
export const markText = (text: string, ranges: readonly Range[]): readonly Run[] => {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of tidy(text, ranges)) {
    if (at < start) runs.push({ text: text.slice(at, start), isMarked: false })
    runs.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at), isMarked: false })
  return runs
}

/** Characters kept on either side of what is marked in an excerpt. */
const margin = 8

// Two characters less are not worth an ellipsis.
const head = (text: string): string => (text.length > margin + 2 ? `${text.slice(0, margin)}…` : text)
const tail = (text: string): string => (text.length > margin + 2 ? `…${text.slice(-margin)}` : text)

/** The runs of a long text cut down to what is marked and a little around it, for one line. */
export const excerptOf = (runs: readonly Run[]): readonly Run[] => {
  if (!runs.some(({ isMarked }) => isMarked)) return runs
  return runs.map((run, at) => {
    if (run.isMarked) return run
    const isFirst = at === 0
    const isLast = at === runs.length - 1
    if (isFirst) return { ...run, text: tail(run.text) }
    if (isLast) return { ...run, text: head(run.text) }
    return run.text.length > 2 * margin
      ? { ...run, text: `${run.text.slice(0, margin)}…${run.text.slice(-margin)}` }
      : run
  })
}

/** A piece of a long text around a place at which something was taken out; a short text whole. */
export const excerptAt = (text: string, at: number): string =>
  text.length <= 4 * margin ? text : `${tail(text.slice(0, at))}${head(text.slice(at))}`
