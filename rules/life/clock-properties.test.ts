import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { createCalendar } from '../calendar/calendar.ts'
import { addDays } from '../calendar/day.ts'
import { national } from '../calendar/national.ts'
import { type Occurrence, type Pause, readClock } from './clock.ts'

const calendar = createCalendar(national)
const firstDay = '2024-06-01'

/** A day after everything that a case holds, so that no clock stands still any more. */
const atLast = '2045-01-01'

const someDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(firstDay, days))
const someCap = fc.option(fc.integer({ min: 1, max: 25 }), { nil: null })
const someEndedPause: fc.Arbitrary<Pause> = fc
  .record({ from: someDay, days: fc.integer({ min: 0, max: 70 }), cap: someCap })
  .map(({ from, days, cap }) => ({ from, until: addDays(from, days), cap }))
const somePause: fc.Arbitrary<Pause> = fc.oneof(
  { weight: 3, arbitrary: someEndedPause },
  { weight: 1, arbitrary: fc.record({ from: someDay, until: fc.constant(null), cap: someCap }) },
)
const occurrenceWith = (pause: fc.Arbitrary<Pause>): fc.Arbitrary<Occurrence> =>
  fc.record({
    started: someDay,
    budget: fc.integer({ min: 1, max: 60 }),
    pauses: fc.array(pause, { maxLength: 5 }),
    extensions: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 2 }),
  })

/** The days of a pause one by one, up to the last day of all that a case looks at. */
const stillDays = ({ from, until, cap }: Pause, last: string): string[] => {
  const days: string[] = []
  let missing = cap ?? Number.POSITIVE_INFINITY
  for (let day = from; missing > 0 && day <= last && (until === null || day < until); day = addDays(day, 1)) {
    days.push(day)
    if (calendar.isWorkingDay(day)) missing--
  }
  return days
}

const stillDaysOf = ({ pauses }: Occurrence, last: string): ReadonlySet<string> =>
  new Set(pauses.flatMap((pause) => stillDays(pause, last)))

/** The first days on which a clock runs, one by one; fewer where it stands still for good before. */
const runningDays = (occurrence: Occurrence, count: number): string[] => {
  const last = addDays(occurrence.started, 700)
  const still = stillDaysOf(occurrence, last)
  const days: string[] = []
  for (let day = addDays(occurrence.started, 1); days.length < count && day <= last; day = addDays(day, 1))
    if (calendar.isWorkingDay(day) && !still.has(day)) days.push(day)
  return days
}

const totalOf = ({ budget, extensions }: Occurrence): number =>
  extensions.reduce((sum, days) => sum + days, budget ?? 0)

describe('properties of a clock', () => {
  test('due is the last of the days on which it ran, counted one by one, however it was paused', () => {
    fc.assert(
      fc.property(occurrenceWith(somePause), (occurrence) => {
        const total = totalOf(occurrence)
        const days = runningDays(occurrence, total)
        const expected = days.length < total ? null : days.at(-1)
        expect(readClock(calendar, occurrence, atLast).due).toBe(expected)
      }),
      runs,
    )
  })
  test('the days left are those on which it is still to run, and it is overdue exactly where they are negative', () => {
    fc.assert(
      fc.property(occurrenceWith(somePause), fc.integer({ min: -5, max: 200 }), (occurrence, after) => {
        const today = addDays(occurrence.started, after)
        const total = totalOf(occurrence)
        const { state, due, left, overdueSince } = readClock(calendar, occurrence, today)
        const gone = runningDays(occurrence, total).filter((day) => day <= today).length
        expect(state).toBe(stillDaysOf(occurrence, today).has(today) ? 'paused' : 'running')
        if (overdueSince === null) expect(left).toBe(total - gone)
        else expect(left).toBeLessThan(0)
        expect(overdueSince !== null).toBe(due !== null && today > due)
      }),
      runs,
    )
  })
  test('a pause never makes due earlier, and an extension moves it by exactly its working days', () => {
    fc.assert(
      fc.property(occurrenceWith(someEndedPause), someEndedPause, (occurrence, pause) => {
        const due = (one: Occurrence) => readClock(calendar, one, atLast).due ?? ''
        const paused = { ...occurrence, pauses: [...occurrence.pauses, pause] }
        expect(due(paused) >= due(occurrence)).toBe(true)
        const unpaused = { ...occurrence, pauses: [] }
        const extended = { ...unpaused, extensions: [...occurrence.extensions, 7] }
        expect(due(extended)).toBe(calendar.addWorkingDays(due(unpaused), 7))
      }),
      runs,
    )
  })
  test('a pause split in two adjacent ones changes nothing; what is left of its cap goes to the second', () => {
    fc.assert(
      fc.property(
        occurrenceWith(somePause),
        somePause,
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (occurrence, pause, days, after) => {
          const later = addDays(pause.from, days)
          const middle = pause.until !== null && pause.until < later ? pause.until : later
          const gone = calendar.workingDaysBetween(addDays(pause.from, -1), addDays(middle, -1))
          const rest = pause.cap === null ? null : pause.cap - gone
          const first = { ...pause, until: middle }
          const parts = rest !== null && rest < 1 ? [first] : [first, { ...pause, from: middle, cap: rest }]
          const today = addDays(occurrence.started, after)
          const clock = (pauses: readonly Pause[]) =>
            readClock(calendar, { ...occurrence, pauses: [...occurrence.pauses, ...pauses] }, today)
          expect(clock(parts)).toEqual(clock([pause]))
        },
      ),
      runs,
    )
  })
  test('neither the order of the pauses nor one given twice matters', () => {
    fc.assert(
      fc.property(
        occurrenceWith(somePause).chain((occurrence) =>
          fc.record({
            occurrence: fc.constant(occurrence),
            pauses: fc.shuffledSubarray([...occurrence.pauses, ...occurrence.pauses.slice(0, 1)], {
              minLength: occurrence.pauses.length + Math.min(1, occurrence.pauses.length),
            }),
          }),
        ),
        fc.integer({ min: 0, max: 200 }),
        ({ occurrence, pauses }, after) => {
          const today = addDays(occurrence.started, after)
          expect(readClock(calendar, { ...occurrence, pauses }, today)).toEqual(
            readClock(calendar, occurrence, today),
          )
        },
      ),
      runs,
    )
  })
  test('from one day to the next the days left fall by one at most, and never rise', () => {
    fc.assert(
      fc.property(occurrenceWith(somePause), fc.integer({ min: 0, max: 200 }), (occurrence, after) => {
        const left = (days: number) =>
          readClock(calendar, occurrence, addDays(occurrence.started, days)).left ?? 0
        const fall = left(after) - left(after + 1)
        expect([0, 1]).toContain(fall)
      }),
      runs,
    )
  })
})
