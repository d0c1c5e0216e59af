import type { Limit, LimitUnit } from '../../catalog.ts'

/** A span of days: from the fewest to the most that it can be. */
export interface DayRange {
  readonly least: number
  readonly most: number
}

/** A period as published, and how many days it can be. */
export interface Duration {
  readonly value: number
  readonly unit: LimitUnit
  /** Working days that it can hold. */
  readonly working: DayRange
  /** Calendar days that it can take; undefined where it is counted in working days. */
  readonly calendar: DayRange | undefined
  /** Equal exactly where two periods are published as the same length. */
  readonly meaning: string
}

/** Calendar days in a month and in a year, at least and at most. */
const calendarDays: Readonly<Partial<Record<LimitUnit, DayRange>>> = {
  day: { least: 1, most: 1 },
  week: { least: 7, most: 7 },
  month: { least: 28, most: 31 },
  year: { least: 365, most: 366 },
}

const hoursIn: Readonly<Partial<Record<LimitUnit, number>>> = { hour: 1, minute: 1 / 60 }

/** Working days in calendar days: five of seven, less a long holiday of seven, and one where the days begin or end well. */
const workingDaysIn = ({ least, most }: DayRange): DayRange => ({
  least: Math.max(0, Math.floor((5 * least) / 7) - 7),
  most: most === 0 ? 0 : Math.ceil((5 * most) / 7) + 1,
})

const calendarOf = (value: number, unit: LimitUnit): DayRange | undefined => {
  const hours = hoursIn[unit]
  if (hours !== undefined) return { least: 0, most: Math.ceil((value * hours) / 24) }
  const days = calendarDays[unit]
  return days && { least: value * days.least, most: value * days.most }
}

/** Units that are exact among themselves, with the smallest of them. */
const exact: Readonly<Partial<Record<LimitUnit, readonly [unit: LimitUnit, times: number]>>> = {
  week: ['day', 7],
  year: ['month', 12],
  hour: ['minute', 60],
}

const inExactUnit = (value: number, unit: LimitUnit): readonly [value: number, unit: LimitUnit] => {
  const [smaller, times] = exact[unit] ?? [unit, 1]
  return [value * times, smaller]
}

/**
 * Reads a period. Nothing of a unit is done at once (0个工作日 is 即办). For a licence 日 is 工作日 (行政许可法
 * 第八十二条).
 */
export const durationOf = ({ value, unit }: Pick<Limit, 'value' | 'unit'>, licence = false): Duration => {
  if (unit === 'none') {
    const open = { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY }
    return { value, unit, working: open, calendar: open, meaning: 'none' }
  }
  if (unit === 'instant' || value <= 0) {
    return {
      value: 0,
      unit: 'instant',
      working: { least: 0, most: 1 },
      calendar: undefined,
      meaning: 'instant',
    }
  }
  const counted: LimitUnit = licence && unit === 'day' ? 'workday' : unit
  const calendar = calendarOf(value, counted)
  const [amount, smallest] = inExactUnit(value, counted)
  return {
    value,
    unit: counted,
    working: calendar ? workingDaysIn(calendar) : { least: value, most: value },
    calendar,
    meaning: `${amount}${smallest}`,
  }
}

/** How one period stands to another; `overlap` where their units leave it open. */
export type DurationOrder = 'shorter' | 'equal' | 'longer' | 'overlap'

const compareRanges = (a: DayRange, b: DayRange): DurationOrder => {
  if (a.least > b.most) return 'longer'
  if (a.most < b.least) return 'shorter'
  return 'overlap'
}

const atMostOneDay = ({ unit, value }: Duration): boolean =>
  unit === 'instant' ||
  (unit === 'hour' && value <= 24) ||
  (unit === 'minute' && value <= 24 * 60) ||
  ((unit === 'workday' || unit === 'day') && value <= 1)

/**
 * Compares two periods as ranges of days. No limit at all is longer than any number; done at once means at most one
 * working day.
 */
export const compareDurations = (a: Duration, b: Duration): DurationOrder => {
  if (a.meaning === b.meaning) return 'equal'
  if (a.unit === 'none') return 'longer'
  if (b.unit === 'none') return 'shorter'
  if (a.unit === 'instant' && atMostOneDay(b)) return 'equal'
  if (b.unit === 'instant' && atMostOneDay(a)) return 'equal'
  if (a.unit === 'instant') return 'shorter'
  if (b.unit === 'instant') return 'longer'
  const [aValue, aUnit] = inExactUnit(a.value, a.unit)
  const [bValue, bUnit] = inExactUnit(b.value, b.unit)
  if (aUnit === bUnit) return aValue < bValue ? 'shorter' : 'longer'
  return a.calendar && b.calendar
    ? compareRanges(a.calendar, b.calendar)
    : compareRanges(a.working, b.working)
}

/** The sum of periods, where all are counted in one unit (nothing of any unit adds nothing); undefined else. */
export const addDurations = (durations: readonly Duration[]): Duration | undefined => {
  const counted = durations.filter(({ unit }) => unit !== 'instant')
  const units = new Set(counted.map(({ value, unit }) => inExactUnit(value, unit)[1]))
  const [unit] = units
  if (units.size > 1 || unit === 'none') return undefined
  if (unit === undefined) return durationOf({ value: 0, unit: 'instant' })
  const value = counted.reduce((sum, { value: of, unit: word }) => sum + inExactUnit(of, word)[0], 0)
  return durationOf({ value: Number(value.toFixed(6)), unit })
}
