import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { createCalendar } from './calendar.ts'
import { addDays, dateOf, dayNumberOf } from './day.ts'
import { national } from './national.ts'

const calendar = createCalendar(national)

/** Days in arranged years, in years before them, and in years to come. */
const someDay = fc.integer({ min: dayNumberOf('2016-06-01'), max: dayNumberOf('2031-06-30') }).map(dateOf)
const someCount = fc.integer({ min: -1200, max: 1200 })

describe('working days', () => {
  test.each([
    ['2026-09-30', 1, '2026-10-08', 'the first working day after 国庆'],
    ['2026-10-09', 1, '2026-10-10', 'a Saturday that is worked counts'],
    ['2026-09-18', 1, '2026-09-20', 'a Sunday that is worked counts'],
    ['2026-02-13', 2, '2026-02-24', 'over 春节, which starts after a worked Saturday'],
    ['2026-10-03', 0, '2026-10-03', 'no day further is the day itself, also a free one'],
    ['2026-10-08', -1, '2026-09-30', 'the working day before 国庆'],
    ['2026-10-03', -1, '2026-09-30', 'before a free day comes the last working day'],
    ['2025-12-31', 1, '2026-01-04', 'over a year end into a worked Sunday'],
    ['2026-01-04', -1, '2025-12-31', 'and back'],
    ['2025-12-31', 248, '2026-12-31', 'a whole year of working days'],
    ['2025-12-31', 249, '2027-01-04', 'into a year without a table'],
    ['2027-01-04', -250, '2025-12-30', 'and back over two year ends'],
  ])('%s and %i is %s: %s', (date, n, expected) => {
    expect(calendar.addWorkingDays(date, n)).toBe(expected)
    expect(calendar.workingDaysBetween(date, expected)).toBe(n)
  })
  test.each([
    ['2026-10-01', '2026-10-07', 0, 'nothing is worked within 国庆'],
    ['2026-09-30', '2026-10-10', 3, 'the 8th, the 9th and the worked Saturday'],
    ['2026-10-04', '2026-09-30', -1, 'back from a free day: the 30th'],
    ['2026-10-08', '2026-09-30', -1, 'back from the working day after it: the 30th too'],
    ['2026-12-31', '2027-12-31', 259, '261 weekdays of 2027 less 1 January and 1 October'],
  ])('between %s and %s lie %i: %s', (a, b, expected) => {
    expect(calendar.workingDaysBetween(a, b)).toBe(expected)
  })
  test('property: going n working days on and counting them are inverse', () => {
    fc.assert(
      fc.property(someDay, someCount, (date, n) => {
        const there = calendar.addWorkingDays(date, n)
        expect(calendar.workingDaysBetween(date, there)).toBe(n)
        if (n !== 0) expect(calendar.isWorkingDay(there)).toBe(true)
      }),
      runs,
    )
  })
  test('property: counting and going on lead to every working day', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const end = calendar.isWorkingDay(b) ? b : calendar.addWorkingDays(b, 1)
        expect(calendar.addWorkingDays(a, calendar.workingDaysBetween(a, end))).toBe(end)
      }),
      runs,
    )
  })
  test('property: the count is that of the days one by one, and adds up', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, x, y) => {
        const [b, c] = [addDays(a, x), addDays(a, x + y)]
        let count = 0
        for (let day = 1; day <= x; day++) if (calendar.isWorkingDay(addDays(a, day))) count++
        expect(calendar.workingDaysBetween(a, b)).toBe(count)
        expect(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c)).toBe(
          calendar.workingDaysBetween(a, c),
        )
      }),
      runs,
    )
  })
})

describe('a year without a table', () => {
  test.each([2018, 2027, 2028, 2100])('%i is provisional', (year) => {
    expect(calendar.isProvisional(year)).toBe(true)
  })
  test('is free on Saturdays, Sundays and the holidays of fixed date, and on no other', () => {
    const free: string[] = []
    for (let date = '2027-01-01'; date <= '2027-12-31'; date = addDays(date, 1))
      if (!calendar.isWorkingDay(date) && dayNumberOf(date) % 7 < 5) free.push(date)
    // 2 May is a Sunday, 1 May and 2 October are Saturdays, 3 October is a Sunday.
    expect(free).toEqual(['2027-01-01', '2027-10-01'])
    expect(calendar.isWorkingDay('2028-05-01')).toBe(false)
    expect(calendar.isWorkingDay('2028-05-02')).toBe(false)
    expect(calendar.isWorkingDay('2028-05-03')).toBe(true)
  })
  test('becomes final when its table is there, and the version changes', () => {
    const table = [
      ...national,
      { year: 2027, notices: [], holidays: [{ name: '元旦', first: '01-01', last: '01-03', working: [] }] },
    ]
    const next = createCalendar(table)
    expect(next.isProvisional(2027)).toBe(false)
    expect(next.isWorkingDay('2027-10-01')).toBe(true)
    expect(next.version).not.toBe(calendar.version)
  })
})

describe("an agency's own days", () => {
  const own = createCalendar(national, {
    free: ['2026-07-20', '2026-10-10'],
    working: ['2026-07-25', '2026-10-07', '2027-01-01'],
  })
  test.each([
    ['2026-07-20', false, 'a Monday free for a typhoon'],
    ['2026-07-25', true, 'the Saturday worked for it'],
    ['2026-10-07', true, 'the last day of 国庆 worked'],
    ['2026-10-10', false, 'the Saturday that it would have been worked on'],
    ['2027-01-01', true, 'a holiday of fixed date worked in a provisional year'],
    ['2026-10-06', false, 'the rest is as in the table'],
  ])('%s is worked: %s, %s', (date, expected) => {
    expect(own.isWorkingDay(date)).toBe(expected)
  })
  test('make a calendar of another version, whatever their order', () => {
    expect(own.version).not.toBe(calendar.version)
    const again = createCalendar([...national].reverse(), {
      free: ['2026-10-10', '2026-07-20'],
      working: ['2027-01-01', '2026-10-07', '2026-07-25'],
    })
    expect(again.version).toBe(own.version)
    expect(createCalendar(national).version).toBe(calendar.version)
  })
  test('leave a provisional year provisional', () => {
    expect(own.isProvisional(2027)).toBe(true)
  })
})

describe('what a calendar refuses, by name', () => {
  const year = (holiday: { first: string; last: string; working: string[] }) => [
    { year: 2026, notices: [], holidays: [{ name: '春节', ...holiday }] },
  ]
  test.each([
    ['a day that is none', () => calendar.isWorkingDay('2026-02-30'), 'got 2026-02-30'],
    ['a day that is none, to go on from', () => calendar.addWorkingDays('2026-02-30', 0), 'got 2026-02-30'],
    [
      'a day that is none, to count to',
      () => calendar.workingDaysBetween('2026-01-01', '26-1-1'),
      'got 26-1-1',
    ],
    ['half a working day', () => calendar.addWorkingDays('2026-01-01', 1.5), 'got 1.5'],
    ['no number', () => calendar.addWorkingDays('2026-01-01', Number.NaN), 'got NaN'],
    [
      'a day after the last year',
      () => calendar.addWorkingDays('9999-12-01', 30),
      'expected a day in the years 1 to 9999, got 9999-12-01 and 30 working days',
    ],
    [
      'a day before the first year',
      () => calendar.addWorkingDays('0001-01-05', -10),
      'got 0001-01-05 and -10 working days',
    ],
    ['a year twice', () => createCalendar([...national, ...national.slice(-1)]), 'got 2026 twice'],
    [
      'a holiday that ends before it starts',
      () => createCalendar(year({ first: '02-15', last: '02-14', working: [] })),
      'expected 春节 of 2026 to end after 02-15, got 02-14',
    ],
    [
      'a weekday that is worked for a holiday',
      () => createCalendar(year({ first: '02-15', last: '02-23', working: ['02-24'] })),
      'got 2026-02-24',
    ],
    [
      'a day of the holiday that is worked for it',
      () => createCalendar(year({ first: '02-15', last: '02-23', working: ['02-22'] })),
      'got 2026-02-22',
    ],
    ['an own day that is none', () => createCalendar(national, { free: ['2026-06-31'] }), 'got 2026-06-31'],
    [
      'an own day both free and worked',
      () => createCalendar(national, { free: ['2026-06-30'], working: ['2026-06-30'] }),
      'got 2026-06-30 as both',
    ],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message)
  })
})
