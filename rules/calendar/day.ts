/**
 * Days of the Gregorian calendar as numbers. No `Date`: it knows moments, and turns them into days by the time zone of
 * the machine.
 */

/** Days from 0001-01-01, which was a Monday, to the first day of a year. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

const daysInYear = (year: number): number => daysBeforeYear(year + 1) - daysBeforeYear(year)

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return daysInYear(year) - 337
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const daysBeforeMonth = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const

const daysBefore = (month: number, yearLength: number): number =>
  (daysBeforeMonth[month] ?? 0) + (month > 2 ? yearLength - 365 : 0)

const lastYear = 9999

/** The number of the last day that can be written as YYYY-MM-DD, 9999-12-31; the first is number 0, 0001-01-01. */
export const lastDayNumber = daysBeforeYear(lastYear + 1) - 1

/**
 * The number of a day, counted from 0001-01-01 as 0.
 * @throws on what is no day that was or will be, written YYYY-MM-DD.
 */
export const dayNumberOf = (date: string): number => {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date)
  const year = isDate ? Number(date.slice(0, 4)) : 0
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8))
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new Error(`expected a real day as YYYY-MM-DD, got ${date}`)
  return daysBeforeYear(year) + daysBefore(month, daysInYear(year)) + day - 1
}

/** The year of a numbered day, with the number of its first day and how many days it has. */
export const yearOfDay = (
  dayNumber: number,
): { readonly year: number; readonly first: number; readonly length: number } => {
  const near = Math.floor(dayNumber / 365.2425) + 1
  const year =
    daysBeforeYear(near) > dayNumber ? near - 1 : daysBeforeYear(near + 1) <= dayNumber ? near + 1 : near
  return { year, first: daysBeforeYear(year), length: daysInYear(year) }
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')

/** A numbered day as YYYY-MM-DD. @throws on a number outside the years 1 to 9999. */
export const dateOf = (dayNumber: number): string => {
  if (!Number.isInteger(dayNumber) || dayNumber < 0 || dayNumber > lastDayNumber)
    throw new Error(`expected a day between 0001-01-01 and 9999-12-31, got day number ${dayNumber}`)
  const { year, first, length } = yearOfDay(dayNumber)
  const day = dayNumber - first
  let month = 12
  while (daysBefore(month, length) > day) month--
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day - daysBefore(month, length) + 1, 2)}`
}

/** The day some days, of whatever kind, after a day (before it where negative). @throws on what is no day. */
export const addDays = (date: string, days: number): string => dateOf(dayNumberOf(date) + days)

/** Whether a numbered day is a Saturday or a Sunday. */
export const isWeekend = (dayNumber: number): boolean => dayNumber % 7 >= 5
