import { dateOf, lastDayNumber, yearOfDay } from './day.ts'

/** The questions of a calendar on numbered days, for who asks many of them; what they mean stands at `Calendar`. */
export interface WorkingDays {
  readonly isWorking: (day: number) => boolean
  readonly add: (day: number, n: number) => number
  readonly between: (a: number, b: number) => number
}

/** A year's working days, counted once so that every question about it is one look. */
interface CountedYear {
  readonly first: number
  /** The first day of the next year. */
  readonly end: number
  /** How many working days lie before each day of the year; at the end, all of them. */
  readonly before: Uint16Array
  /** The numbers of the working days in order. */
  readonly days: readonly number[]
}

/** Counts working days, given which days are worked; a year is counted when it is first asked about. */
export const countWorkingDays = (isWorking: (day: number, year: number) => boolean): WorkingDays => {
  const counted = new Map<number, CountedYear>()
  const yearAround = (day: number): CountedYear => {
    const { year, first, length } = yearOfDay(day)
    const known = counted.get(year)
    if (known) return known
    const before = new Uint16Array(length + 1)
    const days: number[] = []
    for (let at = 0; at < length; at++) {
      if (isWorking(first + at, year)) days.push(first + at)
      before[at + 1] = days.length
    }
    const made = { first, end: first + length, before, days }
    counted.set(year, made)
    return made
  }
  const countBefore = ({ before, first }: CountedYear, day: number): number => before[day - first] ?? 0

  /** How many working days there are from a day up to the day before another, later or equal. */
  const countIn = (from: number, until: number): number => {
    const last = yearAround(until)
    let year = yearAround(from)
    let count = countBefore(last, until) - countBefore(year, from)
    while (year.first < last.first) {
      count += year.days.length
      year = yearAround(year.end)
    }
    return count
  }

  const isWorkingDay = (day: number): boolean => isWorking(day, yearOfDay(day).year)

  return {
    isWorking: isWorkingDay,
    add: (day, n) => {
      if (!Number.isSafeInteger(n)) throw new Error(`expected a whole number of working days, got ${n}`)
      if (n === 0) return day
      let year = yearAround(day)
      // The place of the result among the working days of the year, from 1; outside of them it lies in another year.
      let rank = countBefore(year, day) + n + (n < 0 || isWorkingDay(day) ? 1 : 0)
      while (rank < 1 || rank > year.days.length) {
        const beside = rank < 1 ? year.first - 1 : year.end
        if (beside < 0 || beside > lastDayNumber)
          throw new Error(`expected a day in the years 1 to 9999, got ${dateOf(day)} and ${n} working days`)
        if (rank > year.days.length) rank -= year.days.length
        else rank += yearAround(beside).days.length
        year = yearAround(beside)
      }
      return year.days[rank - 1] ?? day
    },
    between: (a, b) => {
      if (b < a) return -countIn(b, a)
      return countIn(a, b) - (isWorkingDay(a) ? 1 : 0) + (isWorkingDay(b) ? 1 : 0)
    },
  }
}
