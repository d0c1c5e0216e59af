import type { Progress, ScanStep } from '../progress.ts'
import type { Scan } from '../scan.ts'

/** How far a running scan is, and since when (ISO 8601) it is in its present step. */
export interface Reached extends Progress {
  readonly since: string | null
}

/** Steps that come after each, with the timing of an earlier scan that foresees them. */
const later: Record<ScanStep, readonly ('linkMs' | 'compareMs')[]> = {
  read: ['linkMs', 'compareMs'],
  link: ['compareMs'],
  compare: [],
  write: [],
}

/** Milliseconds of a step before its rate says anything. */
const leastMeasured = 200

/**
 * Milliseconds until a running scan is done: the rest of its step by the rate so far, and the steps after it by what
 * they took last time. Null where nothing was measured yet, or a later step never was. The writing at the end has no
 * rate and is left out.
 */
export const remainingOf = (
  { step, done, total, since }: Reached,
  timings: Scan['timings'] | undefined,
  now: Date,
): number | null => {
  if (step === 'write') return 0
  const spent = since === null ? 0 : now.getTime() - Date.parse(since)
  if (done <= 0 || spent < leastMeasured) return null
  const afterwards = later[step].map((name) => timings?.[name])
  if (afterwards.some((ms) => ms === undefined)) return null
  const rest = (spent * (total - done)) / done
  return Math.round(rest + afterwards.reduce<number>((sum, ms) => sum + (ms ?? 0), 0))
}
