import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.ts'
import { national } from './national.ts'

/** The days that each year's notices name, copied from them by hand; nothing of the table or of its package. */
const notices: readonly { readonly year: number; readonly free: string; readonly working: string }[] = [
  {
    year: 2019,
    free: '01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07',
    working: '02-02 02-03 04-28 05-05 09-29 10-12',
  },
  {
    year: 2020,
    free: '01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08',
    working: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  {
    year: 2021,
    free: '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    working: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  {
    year: 2022,
    free: '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31',
    working: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  {
    year: 2023,
    free: '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    working: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  {
    year: 2024,
    free: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    working: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  {
    year: 2025,
    free: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    working: '01-26 02-08 04-27 09-28 10-11',
  },
  {
    year: 2026,
    free: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    working: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
]

/** Every day of a year with its weekday, 0 for Sunday, by the platform's calendar in UTC. */
const daysOf = (year: number): { date: string; weekday: number }[] => {
  const days = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000)
    days.push({ date: new Date(at).toISOString().slice(0, 10), weekday: new Date(at).getUTCDay() })
  return days
}

describe('the national calendar', () => {
  const calendar = createCalendar(national)
  test('holds the years of the notices', () => {
    expect(national.map(({ year }) => year)).toEqual(notices.map(({ year }) => year))
  })
  test.each(notices)('says of every day of $year what the notices say', ({ year, free, working }) => {
    const isFree = (monthDay: string) =>
      free.split(' ').some((span) => {
        const [first = '', last = first] = span.split('..')
        return first <= monthDay && monthDay <= last
      })
    const worked = new Set(working.split(' '))
    const expected = daysOf(year).filter(({ date, weekday }) => {
      const monthDay = date.slice(5)
      return worked.has(monthDay) || (weekday % 6 !== 0 && !isFree(monthDay))
    })
    const actual = daysOf(year).filter(({ date }) => calendar.isWorkingDay(date))
    expect(actual).toEqual(expected)
    expect(calendar.isProvisional(year)).toBe(false)
  })
  test('2025 and 2026 have 248 working days: 261 weekdays, less 18 and 19 holidays on them, and 5 and 6 days worked for them', () => {
    expect(calendar.workingDaysBetween('2024-12-31', '2025-12-31')).toBe(248)
    expect(calendar.workingDaysBetween('2025-12-31', '2026-12-31')).toBe(248)
  })
  test.each(national)('$year names the notices that it rests on, each with a number', ({ year, notices }) => {
    expect(notices.length).toBeGreaterThan(0)
    for (const { title, number } of notices) {
      expect(title).toContain(`${year}年`)
      expect(number).toMatch(/^国办发明电〔20\d\d〕\d+号$/)
    }
  })
})
