import type { Duration } from '../../canonical/quantities/duration.ts'
import type { LimitFact } from '../../canonical/times/limit.ts'
import type { Limit } from '../../catalog.ts'
import type { Fact } from '../../facts/facts.ts'
import type { Datum } from '../../messages/message.ts'
import type { Reason } from '../../rule.ts'

/** A published limit with what it means. */
export type PublishedLimit = Fact<LimitFact, Limit>

/** A duration as a datum of a sentence. */
export const sayDuration = ({ value, unit }: Pick<Duration, 'value' | 'unit'>): Datum => ({
  duration: { value, unit },
})

const workdayReason = (side: Reason['side'], { raw, value }: PublishedLimit): readonly Reason[] =>
  raw.unit === 'day' && value.duration.unit === 'workday' ? [{ side, fold: 'licence-workday' }] : []

/** The steps by which two limits were made comparable. */
const reasonsOf = (standard: PublishedLimit, guide: PublishedLimit): readonly Reason[] => {
  const inRange: readonly Reason[] =
    standard.value.duration.unit === guide.value.duration.unit ? [] : [{ side: 'guide', fold: 'unit-range' }]
  return [...workdayReason('standard', standard), ...workdayReason('guide', guide), ...inRange]
}

/** What a rule yields that holds a limit against the standard's, but for its message and direction. */
export const limitProblem = (
  element: 'legalLimit' | 'promisedLimit',
  standard: PublishedLimit,
  guide: PublishedLimit,
) => ({
  data: { actual: sayDuration(guide.raw), expected: sayDuration(standard.raw) },
  place: [],
  path: `/${element}`,
  expected: standard.raw,
  actual: guide.raw,
  meaning: { expected: standard.value.meaning, actual: guide.value.meaning },
  reasons: reasonsOf(standard, guide),
})
