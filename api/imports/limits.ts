/** What one import over HTTP may hold; more is refused, never cut. Larger files go in parts, or through `npm run import`. */
export interface ImportLimits {
  readonly bytes: number
  readonly records: number
  readonly guideBytes: number
}

/** The limits of a Worker, whose memory is 128 MB. */
export const importLimits = {
  /** Bytes of the file. */
  bytes: 8 << 20,
  /** Records that the file makes. */
  records: 5000,
  /** Bytes of one guide as JSON: below D1's 1 MB for a row. */
  guideBytes: 800_000,
} as const satisfies ImportLimits

/** The limits of a server of one's own: a whole province of 21,300 guides comes in at once. */
export const nodeImportLimits = {
  ...importLimits,
  bytes: 64 << 20,
  records: 30_000,
} as const satisfies ImportLimits

/** Entries of a list in an answer at most: the first of these that keeps the answer within its bytes. Totals count all. */
const listLengths = [200, 50, 10] as const

/** Bytes of an answer as JSON, so that a row can keep it: below D1's 1 MB. */
const answerBytes = 800_000

/** Characters of a text from the file in an answer. */
const longestText = 300

/** A list as an answer gives it: its beginning, how many there are, and whether that is all. */
export interface Listed<Entry> {
  readonly entries: Entry[]
  readonly total: number
  readonly truncated: boolean
}

/** The beginning of a list. `total` where more are counted than are at hand. */
export const listOf = <Entry>(
  entries: readonly Entry[],
  most: number,
  total = entries.length,
): Listed<Entry> => {
  const some = entries.slice(0, most)
  return { entries: some, total, truncated: total > some.length }
}

const encoder = new TextEncoder()

/** A value that a row can keep: made with lists as long as fit, the first of some lengths. */
export const fitting = <Value>(
  make: (most: number) => Value,
  lengths: readonly number[] = listLengths,
): Value => {
  for (const most of lengths) {
    const value = make(most)
    if (encoder.encode(JSON.stringify(value)).length <= answerBytes) return value
  }
  throw new RangeError(`expected a value within ${answerBytes} bytes, got more with the shortest lists`)
}

/** A text of the file, shortened with a mark where it is long. */
export const shortened = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText)}…` : text
