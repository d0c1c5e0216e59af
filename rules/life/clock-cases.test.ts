import { describe, expect, test } from 'vitest'
import { createCalendar } from '../calendar/calendar.ts'
import { national } from '../calendar/national.ts'
import { anOccurrence, aPause } from '../test-builders.ts'
import { defaultBudgets, type Occurrence, pauseCaps, readClock } from './clock.ts'

const calendar = createCalendar(national)

const { error, warning, info } = defaultBudgets

/**
 * Counted by hand on a wall calendar with the notices beside it: the occurrence, the day it is looked at, and what the
 * clock says then (due, days left, and what else is not as for a clock that runs and is in time).
 */
const cases: readonly {
  readonly say: string
  readonly given: Partial<Occurrence>
  readonly today: string
  readonly due: string | null
  readonly left: number | null
  readonly state?: 'paused' | 'none'
  readonly overdueSince?: string
  readonly resumesBy?: string
}[] = [
  {
    say: 'an error opened on a Monday of a quiet month is due on the Monday two weeks later',
    given: { started: '2026-03-02', budget: error },
    today: '2026-03-02',
    due: '2026-03-16',
    left: 10,
  },
  {
    say: 'a warning has four weeks',
    given: { started: '2026-03-02', budget: warning },
    today: '2026-03-16',
    due: '2026-03-30',
    left: 10,
  },
  {
    say: 'an info has no deadline',
    given: { started: '2026-03-02', budget: info },
    today: '2026-12-31',
    due: null,
    left: null,
    state: 'none',
  },
  {
    say: 'an info has none either while a request is before the province, and an extension gives it none',
    given: { started: '2026-03-02', budget: info, pauses: [aPause('2026-03-04', null)], extensions: [5] },
    today: '2026-03-05',
    due: null,
    left: null,
    state: 'none',
  },
  {
    say: 'opened on a Friday, the first day counted is Monday',
    given: { started: '2026-03-06' },
    today: '2026-03-07',
    due: '2026-03-20',
    left: 10,
  },
  {
    say: 'opened on a Saturday, the first day counted is Monday too; a Sunday takes nothing',
    given: { started: '2026-03-07' },
    today: '2026-03-15',
    due: '2026-03-20',
    left: 5,
  },
  {
    say: '春节: five days and a worked Saturday before it, four after it',
    given: { started: '2026-02-06' },
    today: '2026-02-18',
    due: '2026-02-27',
    left: 4,
  },
  {
    say: '春节: opened on the worked Saturday before it, the worked Saturday after it counts',
    given: { started: '2026-02-14' },
    today: '2026-02-28',
    due: '2026-03-06',
    left: 5,
  },
  {
    say: '春节: opened within it, by the scan of a holiday, nothing is counted before it is over',
    given: { started: '2026-02-17' },
    today: '2026-02-17',
    due: '2026-03-06',
    left: 10,
  },
  {
    say: '春节 2020: the days by which it was lengthened are free, with the Saturday that was to be worked',
    given: { started: '2020-01-17' },
    today: '2020-02-01',
    due: '2020-02-07',
    left: 5,
  },
  {
    say: '国庆: three days between 中秋 and 国庆, then two and a worked Saturday',
    given: { started: '2026-09-24' },
    today: '2026-10-10',
    due: '2026-10-15',
    left: 4,
  },
  {
    say: '国庆: the Sunday worked for it is the first day counted',
    given: { started: '2026-09-18' },
    today: '2026-09-20',
    due: '2026-10-09',
    left: 9,
  },
  {
    say: '国庆: a warning over both holidays with both days worked for them, overdue on the Saturday after it was due',
    given: { started: '2026-09-14', budget: warning },
    today: '2026-10-17',
    due: '2026-10-16',
    left: -1,
    overdueSince: '2026-10-17',
  },
  {
    say: '国庆 with 中秋 2025: eight days free, a Sunday before and a Saturday after worked; due today',
    given: { started: '2025-09-26' },
    today: '2025-10-16',
    due: '2025-10-16',
    left: 0,
  },
  {
    say: 'due on a Thursday, on Monday it is two working days over',
    given: { started: '2026-09-24' },
    today: '2026-10-19',
    due: '2026-10-15',
    left: -2,
    overdueSince: '2026-10-16',
  },
  {
    say: 'due the day before the eve of 国庆, the holidays add nothing to the two days over',
    given: { started: '2026-09-15' },
    today: '2026-10-04',
    due: '2026-09-29',
    left: -2,
    overdueSince: '2026-09-30',
  },
  {
    say: 'year end: 元旦 2026 is free to Saturday, and its Sunday is worked',
    given: { started: '2025-12-26' },
    today: '2026-01-04',
    due: '2026-01-12',
    left: 6,
  },
  {
    say: 'year end: 元旦 2025 is one Wednesday',
    given: { started: '2024-12-30' },
    today: '2025-01-01',
    due: '2025-01-14',
    left: 9,
  },
  {
    say: 'year end into a year without a table: 1 January is free all the same',
    given: { started: '2026-12-22' },
    today: '2026-12-31',
    due: '2027-01-06',
    left: 3,
  },
  {
    say: '劳动节: five days free, the Saturday after them worked',
    given: { started: '2026-04-29' },
    today: '2026-05-09',
    due: '2026-05-15',
    left: 5,
  },
  {
    say: '清明节: a weekend with its Monday',
    given: { started: '2026-04-02' },
    today: '2026-04-06',
    due: '2026-04-17',
    left: 9,
  },
  {
    say: '端午节: a Friday with its weekend',
    given: { started: '2026-06-17' },
    today: '2026-06-19',
    due: '2026-07-02',
    left: 9,
  },
  {
    say: 'a request answered after two days moves the day by two; on the day of the answer the clock runs',
    given: { pauses: [aPause('2026-03-04', '2026-03-06')] },
    today: '2026-03-06',
    due: '2026-03-18',
    left: 8,
  },
  {
    say: 'while a request is before the province the clock stands still with nine days left, ten days at most',
    given: { pauses: [aPause('2026-03-04', null)] },
    today: '2026-03-05',
    due: null,
    left: 9,
    state: 'paused',
    resumesBy: '2026-03-18',
  },
  {
    say: 'a request never answered stands the clock still for ten working days and no longer',
    given: { pauses: [aPause('2026-03-04', null)] },
    today: '2026-03-20',
    due: '2026-03-30',
    left: 6,
  },
  {
    say: 'a request answered after its ten days are over is as one never answered',
    given: { pauses: [aPause('2026-03-04', '2026-04-08')] },
    today: '2026-04-08',
    due: '2026-03-30',
    left: -6,
    overdueSince: '2026-03-31',
  },
  {
    say: 'a request over 中秋 and 国庆: its ten days are working days too',
    given: { started: '2026-09-21', pauses: [aPause('2026-09-23', null)] },
    today: '2026-10-14',
    due: '2026-10-26',
    left: 8,
  },
  {
    say: 'and on 国庆 itself it stands still',
    given: { started: '2026-09-21', pauses: [aPause('2026-09-23', null)] },
    today: '2026-10-05',
    due: null,
    left: 9,
    state: 'paused',
    resumesBy: '2026-10-14',
  },
  {
    say: 'a dispute over 春节 stands it still for twenty working days at most',
    given: { started: '2026-02-02', pauses: [aPause('2026-02-04', null, pauseCaps.dispute)] },
    today: '2026-02-20',
    due: null,
    left: 9,
    state: 'paused',
    resumesBy: '2026-03-10',
  },
  {
    say: 'a request and a dispute that overlap by three days: those count once',
    given: {
      pauses: [aPause('2026-03-06', '2026-03-12', pauseCaps.dispute), aPause('2026-03-04', '2026-03-10')],
    },
    today: '2026-03-12',
    due: '2026-03-24',
    left: 8,
  },
  {
    say: 'while the province looks into the group finding above it, it stands still without an end',
    given: { started: '2026-06-01', pauses: [aPause('2026-06-03', null, pauseCaps['suspect-parent'])] },
    today: '2026-09-30',
    due: null,
    left: 9,
    state: 'paused',
  },
  {
    say: 'a pause older than the occurrence: the days counted start where it ends',
    given: { started: '2026-03-09', pauses: [aPause('2026-03-02', '2026-03-12', null)] },
    today: '2026-03-12',
    due: '2026-03-25',
    left: 9,
  },
  {
    say: 'a pause of holidays alone takes nothing from the days left and moves nothing',
    given: { started: '2026-04-27', pauses: [aPause('2026-05-01', '2026-05-06')] },
    today: '2026-05-06',
    due: '2026-05-13',
    left: 6,
  },
  {
    say: 'a request over the year end is still for six working days of the old year and four of the new',
    given: { started: '2026-12-21', pauses: [aPause('2026-12-24', null)] },
    today: '2027-01-08',
    due: '2027-01-19',
    left: 7,
  },
  {
    say: 'a request made on the day it is due keeps it in time',
    given: { pauses: [aPause('2026-03-16', '2026-03-18')] },
    today: '2026-03-18',
    due: '2026-03-18',
    left: 0,
  },
  {
    say: 'a request made and withdrawn on one day changes nothing',
    given: { pauses: [aPause('2026-03-04', '2026-03-04')] },
    today: '2026-03-04',
    due: '2026-03-16',
    left: 8,
  },
  {
    say: 'a request made when it is overdue leaves it overdue, and stops the days over at two',
    given: { pauses: [aPause('2026-03-18', null)] },
    today: '2026-03-24',
    due: '2026-03-16',
    left: -2,
    state: 'paused',
    overdueSince: '2026-03-17',
    resumesBy: '2026-04-01',
  },
  {
    say: 'an extension by five days',
    given: { extensions: [5] },
    today: '2026-03-17',
    due: '2026-03-23',
    left: 4,
  },
  {
    say: 'two extensions over 清明节, the day it is due',
    given: { started: '2026-03-20', extensions: [5, 5] },
    today: '2026-04-20',
    due: '2026-04-20',
    left: 0,
  },
  {
    say: 'found again in July, it has a clock of its own that knows nothing of March',
    given: { started: '2026-07-01' },
    today: '2026-07-06',
    due: '2026-07-15',
    left: 7,
  },
]

describe('due dates equal a hand-made table', () => {
  test('of 30 cases and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30)
    expect(new Set(cases.map(({ say }) => say)).size).toBe(cases.length)
  })
  test.each(cases)('$say', ({ given, today, due, left, state, overdueSince, resumesBy }) => {
    const { reminders, ...clock } = readClock(calendar, anOccurrence(given), today)
    expect(clock).toEqual({
      state: state ?? 'running',
      due,
      left,
      overdueSince: overdueSince ?? null,
      resumesBy: resumesBy ?? null,
    })
  })
})
