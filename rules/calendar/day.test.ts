import { describe, expect, test } from 'vitest'
import { addDays, dateOf, dayNumberOf, isWeekend, lastDayNumber, yearOfDay } from './day.ts'

/** The platform's own calendar in UTC, which starts elsewhere. */
const platformDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('days as numbers', () => {
  test.each([
    ['0001-01-01', 0],
    ['0001-12-31', 364],
    ['9999-12-31', lastDayNumber],
  ])('%s is day %i', (date, number) => {
    expect(dayNumberOf(date)).toBe(number)
    expect(dateOf(number)).toBe(date)
  })
  test('every day from 1896 to 2104 agrees with the platform, there and back, with its weekday and year', () => {
    const shift = dayNumberOf('1970-01-01')
    for (let day = platformDay('1896-01-01'); day <= platformDay('2104-12-31'); day++) {
      const moment = new Date(day * 86_400_000)
      const date = moment.toISOString().slice(0, 10)
      const number = day + shift
      expect([dayNumberOf(date), dateOf(number), isWeekend(number), yearOfDay(number).year]).toEqual([
        number,
        date,
        moment.getUTCDay() % 6 === 0,
        moment.getUTCFullYear(),
      ])
    }
  })
  test('the first and the last day of every year fall into it', () => {
    for (let year = 1; year <= 9999; year++) {
      const text = String(year).padStart(4, '0')
      const first = dayNumberOf(`${text}-01-01`)
      const last = dayNumberOf(`${text}-12-31`)
      expect(yearOfDay(first)).toEqual({ year, first, length: last - first + 1 })
      expect(yearOfDay(last).year).toBe(year)
    }
  })
  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
    '二〇二六年元旦',
  ])('what is no day is refused by name: %s', (text) => {
    expect(() => dayNumberOf(text)).toThrow(`expected a real day as YYYY-MM-DD, got ${text}`)
  })
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-01', 0, '2026-03-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
  })
  test('there is no day before the first year and after the last', () => {
    expect(() => addDays('0001-01-01', -1)).toThrow('got day number -1')
    expect(() => addDays('9999-12-31', 1)).toThrow('expected a day between 0001-01-01 and 9999-12-31')
    expect(() => addDays('2026-01-01', 0.5)).toThrow('expected a day')
  })
})
