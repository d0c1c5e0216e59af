import { durationOf } from '../../rules/canonical/quantities/duration.ts'
import type { Limit, LimitUnit } from '../../rules/catalog.ts'

/**
 * Working days in one of each unit, for sums and means only: findings compare limits as ranges. A calendar day is five
 * of seven; a month is 21.75 working days, as 劳社部发〔2008〕3号 counts it; a working day has eight hours.
 */
const workingDays: Readonly<Record<Exclude<LimitUnit, 'none'>, number>> = {
  workday: 1,
  day: 5 / 7,
  week: 5,
  month: 21.75,
  year: 21.75 * 12,
  hour: 1 / 8,
  minute: 1 / 480,
  instant: 0,
}

/** A limit in working days; undefined where there is none, or none is published. Of a licence 日 is 工作日. */
export const inWorkingDays = (limit: Limit | undefined, licence: boolean): number | undefined => {
  if (!limit || limit.unit === 'none') return undefined
  const { value, unit } = durationOf(limit, licence)
  return unit === 'none' ? undefined : value * workingDays[unit]
}
