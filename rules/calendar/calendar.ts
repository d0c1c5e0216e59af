import { hash } from '../finding.ts'
import { dateOf, dayNumberOf, isWeekend } from './day.ts'
import type { CalendarTable, OwnDays } from './table.ts'
import { countWorkingDays, type WorkingDays } from './working-days.ts'

/** A calendar of working days. Days are YYYY-MM-DD; each function throws on what is no real day, and names it. */
export interface Calendar {
  /** Differs from that of another calendar as soon as any day does, or whether a year is provisional. */
  readonly version: string
  readonly isWorkingDay: (date: string) => boolean
  /**
   * The n-th working day after a day, before it where n is negative, the day itself where n is 0.
   * @throws on a number that is not whole, and on a result outside the years 1 to 9999.
   */
  readonly addWorkingDays: (date: string, n: number) => string
  /**
   * How many working days later `b` is than `a`: those after `a` up to `b`. Where `b` is earlier, it is negative:
   * those from `b` up to the day before `a`, so that a free day counts with the working day that follows it, and
   * workingDaysBetween(a, addWorkingDays(a, n)) is n for every n.
   */
  readonly workingDaysBetween: (a: string, b: string) => number
  /** Whether no notice has arranged the year yet, so that its days may still change. */
  readonly isProvisional: (year: number) => boolean
  /** The same on numbered days (dayNumberOf), for who asks many questions. */
  readonly days: WorkingDays
}

/**
 * Holidays whose date is fixed, MM-DD: article 2 of 全国年节及纪念日放假办法 as revised on 10 November 2024. The others
 * follow the lunar calendar and the sun, and what is worked in exchange only the notice says.
 */
const fixedHolidays: ReadonlySet<string> = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])

interface Shifts {
  readonly free: Set<number>
  readonly working: Set<number>
}

const shift = ({ free, working }: Shifts, day: number, to: 'free' | 'working'): void => {
  const [joined, left] = to === 'free' ? [free, working] : [working, free]
  joined.add(day)
  left.delete(day)
}

const shiftsOf = (table: CalendarTable): Shifts => {
  const shifts: Shifts = { free: new Set(), working: new Set() }
  for (const { year, holidays } of table) {
    const dayOf = (monthDay: string) => dayNumberOf(`${year}-${monthDay}`)
    for (const { name, first, last } of holidays) {
      if (dayOf(last) < dayOf(first))
        throw new Error(`expected ${name} of ${year} to end after ${first}, got ${last}`)
      for (let day = dayOf(first); day <= dayOf(last); day++) shift(shifts, day, 'free')
    }
    for (const { name, working } of holidays) {
      for (const date of working) {
        const day = dayOf(date)
        if (shifts.free.has(day) || !isWeekend(day))
          throw new Error(
            `expected a Saturday or Sunday outside of the holidays to be worked for ${name}, got ${year}-${date}`,
          )
        shift(shifts, day, 'working')
      }
    }
  }
  return shifts
}

/**
 * A calendar from a table of years, and the days on which a province or an agency departs from it. In a year without a
 * table Saturdays, Sundays and the holidays of fixed date are free, and the year is provisional.
 *
 * The notice of a year may arrange the last days of the year before (31 December 2022), so a deadline there may move
 * even though that year is not provisional.
 * @throws on a year given twice, on a day that is no day, and on one that is both free and worked.
 */
export const createCalendar = (table: CalendarTable, own: OwnDays = {}): Calendar => {
  const years = new Set<number>()
  for (const { year } of table) {
    if (years.has(year)) throw new Error(`expected each year once in a calendar, got ${year} twice`)
    years.add(year)
  }
  const shifts = shiftsOf(table)
  const ownFree = new Set(own.free)
  for (const date of own.working ?? []) {
    if (ownFree.has(date))
      throw new Error(`expected a day of one's own as free or as worked, got ${date} as both`)
    shift(shifts, dayNumberOf(date), 'working')
  }
  for (const date of ownFree) shift(shifts, dayNumberOf(date), 'free')

  const days = countWorkingDays((day, year) => {
    if (shifts.working.has(day)) return true
    if (shifts.free.has(day) || isWeekend(day)) return false
    return years.has(year) || !fixedHolidays.has(dateOf(day).slice(5))
  })
  return {
    version: hash('calendar', ...[years, shifts.free, shifts.working].map((set) => [...set].sort().join())),
    isWorkingDay: (date) => days.isWorking(dayNumberOf(date)),
    addWorkingDays: (date, n) => dateOf(days.add(dayNumberOf(date), n)),
    workingDaysBetween: (a, b) => days.between(dayNumberOf(a), dayNumberOf(b)),
    isProvisional: (year) => !years.has(year),
    days,
  }
}
