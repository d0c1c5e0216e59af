/** The middle of some numbers. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Milliseconds that one run takes. */
export const timed = async (run: () => unknown): Promise<number> => {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}

/** Medians of two things run in turn, A B A B …, after one uncounted run of each: what drifts, drifts for both. */
export const inTurn = async (
  times: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ readonly a: number; readonly b: number }> => {
  await a()
  await b()
  const ofA: number[] = []
  const ofB: number[] = []
  for (let at = 0; at < times; at++) {
    ofA.push(await timed(a))
    ofB.push(await timed(b))
  }
  return { a: median(ofA), b: median(ofB) }
}
