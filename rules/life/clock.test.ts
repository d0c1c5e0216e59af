import { describe, expect, test } from 'vitest'
import { createCalendar } from '../calendar/calendar.ts'
import { national } from '../calendar/national.ts'
import { anOccurrence, aPause } from '../test-builders.ts'
import { isOverdue, type Occurrence, readClock } from './clock.ts'

const calendar = createCalendar(national)

describe('reminders', () => {
  const remindersOf = (given: Partial<Occurrence>, today: string) =>
    readClock(calendar, anOccurrence(given), today).reminders.map(({ kind, date }) => `${kind} ${date}`)

  test('come at half time, the day before, on the day, and three and ten working days after', () => {
    expect(remindersOf({}, '2026-03-02')).toEqual([
      'half 2026-03-09',
      'day-before 2026-03-13',
      'due 2026-03-16',
      'three-over 2026-03-19',
      'ten-over 2026-03-30',
    ])
  })
  test('skip 国庆 and come on the Saturday worked for it', () => {
    expect(remindersOf({ started: '2026-09-24', extensions: [2] }, '2026-09-24')).toEqual([
      'half 2026-10-10',
      'day-before 2026-10-16',
      'due 2026-10-19',
      'three-over 2026-10-22',
      'ten-over 2026-11-02',
    ])
  })
  test('wait while the clock stands still, but for those whose day has come', () => {
    expect(remindersOf({ pauses: [aPause('2026-03-11', null)] }, '2026-03-12')).toEqual(['half 2026-03-09'])
  })
  test('end where the clock will stand still without an end', () => {
    expect(remindersOf({ pauses: [aPause('2026-03-16', null, null)] }, '2026-03-02')).toEqual([
      'half 2026-03-09',
      'day-before 2026-03-13',
    ])
  })
  test('are one a day, the more urgent: of two days the first, of one day none before it', () => {
    expect(remindersOf({ budget: 2 }, '2026-03-02').slice(0, 2)).toEqual([
      'day-before 2026-03-03',
      'due 2026-03-04',
    ])
    expect(remindersOf({ budget: 1 }, '2026-03-02')[0]).toBe('due 2026-03-03')
  })
  test('come at half time of an odd number of days when more than half are gone', () => {
    expect(remindersOf({ budget: 5 }, '2026-03-02')[0]).toBe('half 2026-03-05')
  })
  test('are none without a deadline', () => {
    expect(remindersOf({ budget: null }, '2026-03-02')).toEqual([])
  })
})

describe('a clock', () => {
  test('follows a changed calendar exactly, both ways', () => {
    const day = (free: readonly string[]) =>
      readClock(createCalendar(national, { free }), anOccurrence(), '2026-03-17')
    expect(day([])).toMatchObject({ due: '2026-03-16', left: -1, overdueSince: '2026-03-17' })
    expect(day(['2026-03-10'])).toMatchObject({ due: '2026-03-17', left: 0, overdueSince: null })
    expect(day(['2026-03-10', '2026-03-17'])).toMatchObject({ due: '2026-03-18', left: 1 })
  })
  test('that has not started has all its days left', () => {
    expect(readClock(calendar, anOccurrence(), '2026-02-20')).toMatchObject({ due: '2026-03-16', left: 10 })
  })
  test('that stands still for two pauses on end runs on after both', () => {
    const pauses = [aPause('2026-03-04', '2026-03-06'), aPause('2026-03-06', '2026-03-11')]
    expect(readClock(calendar, anOccurrence({ pauses }), '2026-03-05').resumesBy).toBe('2026-03-11')
  })
  test('takes what the configuration gives as its days', () => {
    expect(readClock(calendar, anOccurrence({ budget: 3 }), '2026-03-02').due).toBe('2026-03-05')
  })
  test.each([
    ['2026-03-16', '2026-03-15', false],
    ['2026-03-16', '2026-03-16', false],
    ['2026-03-16', '2026-03-17', true],
    [null, '2026-03-17', false],
  ])('due %s is overdue on %s: %s', (due, today, expected) => {
    expect(isOverdue(due, today)).toBe(expected)
  })
})

describe('what a clock refuses, by name', () => {
  test.each<[string, Partial<Occurrence>, string]>([
    ['a start that is no day', { started: '2026-02-30' }, 'got 2026-02-30'],
    ['a pause from no day', { pauses: [aPause('2026-06-31', null)] }, 'got 2026-06-31'],
    ['a pause until no day', { pauses: [aPause('2026-06-01', 'soon')] }, 'got soon'],
    [
      'a pause that ends before it starts',
      { pauses: [aPause('2026-03-05', '2026-03-04')] },
      'expected a pause to end on or after its first day 2026-03-05, got 2026-03-04',
    ],
    ['a cap of no day', { pauses: [aPause('2026-03-05', null, 0)] }, 'as the cap of a pause, got 0'],
    ['an extension backwards', { extensions: [5, -5] }, 'as an extension, got -5'],
    ['half a day as budget', { budget: 2.5 }, 'as the budget, got 2.5'],
    ['no day as budget', { budget: 0 }, 'as the budget, got 0'],
  ])('%s', (_, given, message) => {
    expect(() => readClock(calendar, anOccurrence(given), '2026-03-10')).toThrow(message)
  })
  test('a today that is no day', () => {
    expect(() => readClock(calendar, anOccurrence({ budget: null }), 'today')).toThrow('got today')
  })
})
