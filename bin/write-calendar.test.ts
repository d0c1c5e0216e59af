import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { calendarText } from './write-calendar.ts'

test('the calendar in the repository is the one that the command writes', () => {
  const file = new URL('../rules/calendar/national.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(calendarText())
})
