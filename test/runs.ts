const wholeFrom = (name: string, fallback: number): number => {
  const given = process.env[name]
  if (given === undefined) return fallback
  const value = Number(given)
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`expected a whole number in ${name}, got ${given}`)
  return value
}

/**
 * How often every property is tried: 200 times from one seed, so that `npm test` says the same each time.
 * `npm run test:deep` sets RUNS to 100,000; SEED starts elsewhere, or where a failure was found.
 */
export const runs = { numRuns: wholeFrom('RUNS', 200), seed: wholeFrom('SEED', 7) } as const
