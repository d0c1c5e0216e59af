import type { Calendar } from '../calendar/calendar.ts'
import { dateOf, dayNumberOf } from '../calendar/day.ts'
import type { WorkingDays } from '../calendar/working-days.ts'
import type { Severity } from '../rule.ts'

/** A time in which a clock stands still: the days from `from` up to the day before `until` (half-open). */
export interface Pause {
  readonly from: string
  /** The first day that counts again; null while it lasts. The same as `from`: a pause of no day. */
  readonly until: string | null
  /** The working days after which the clock runs on, however long the pause lasts; null where there is no such end. */
  readonly cap: number | null
}

/** One occurrence of a finding as its clock sees it. Found again, it is another occurrence with a clock of its own. */
export interface Occurrence {
  /** The day on which it was opened, YYYY-MM-DD; the first day counted is the first working day after it. */
  readonly started: string
  /** The working days that it may take; null where it has no deadline. */
  readonly budget: number | null
  /** In any order; where they overlap, a day counts once, and each cap is counted from the start of its own pause. */
  readonly pauses: readonly Pause[]
  /** Working days added by each extension. How many there may be is for the workflow to say. */
  readonly extensions: readonly number[]
}

/** What a digest reminds of, by the working days that count: half of them gone, one left, none left, 3 and 10 over. */
export type ReminderKind = 'half' | 'day-before' | 'due' | 'three-over' | 'ten-over'

/** A day on which a digest reminds. */
export interface Reminder {
  readonly kind: ReminderKind
  readonly date: string
}

/** A clock as it stands on one day. */
export interface Clock {
  readonly state: 'running' | 'paused' | 'none'
  /** The last day on which it is in time; null where there is no deadline, and while the clock stands still before it. */
  readonly due: string | null
  /** Working days left, 0 on the day it is due, negative once it is overdue; null where there is no deadline. */
  readonly left: number | null
  /** The first day on which it was overdue; null where it is in time. */
  readonly overdueSince: string | null
  /** Where it stands still, the day on which it runs on at the latest; null where it runs, and where nothing says when. */
  readonly resumesBy: string | null
  /** By day, one a day (the more urgent one). While the clock stands still, those whose day has come. */
  readonly reminders: readonly Reminder[]
}

/** Working days by severity: workflow of a finding, clocks. */
export const defaultBudgets: Readonly<Record<Severity, number | null>> = {
  error: 10,
  warning: 20,
  info: null,
}

/**
 * Working days for which a clock may stand still at most: while the province has a request before it, while a city
 * disputes the standard, and while the province looks into a group finding of which this one is a child.
 */
export const pauseCaps = { request: 10, dispute: 20, 'suspect-parent': null } as const satisfies Readonly<
  Record<string, number | null>
>

/** The one definition of overdue: it is later than the day it was due. */
export const isOverdue = (due: string | null, today: string): boolean => due !== null && today > due

/** Numbered days on which a clock stands still, from `from` up to the day before `end`; for good where it is infinite. */
interface Standstill {
  readonly from: number
  readonly end: number
}

const wholeDays = (days: number, what: string): number => {
  if (!Number.isSafeInteger(days) || days < 1)
    throw new Error(`expected a whole number of working days, 1 or more, as ${what}, got ${days}`)
  return days
}

const standstillOf = (days: WorkingDays, pause: Pause): Standstill => {
  const from = dayNumberOf(pause.from)
  const until = pause.until === null ? Number.POSITIVE_INFINITY : dayNumberOf(pause.until)
  if (until < from)
    throw new Error(`expected a pause to end on or after its first day ${pause.from}, got ${pause.until}`)
  if (pause.cap === null) return { from, end: until }
  const lastStill = days.add(from - 1, wholeDays(pause.cap, 'the cap of a pause'))
  return { from, end: Math.min(until, lastStill + 1) }
}

/** The days on which a clock stands still, in order, none touching another. */
const standstillsOf = (days: WorkingDays, pauses: readonly Pause[]): readonly Standstill[] => {
  const merged: Standstill[] = []
  const all = pauses
    .map((pause) => standstillOf(days, pause))
    .filter(({ from, end }) => from < end)
    .sort((a, b) => a.from - b.from)
  for (const { from, end } of all) {
    const last = merged.at(-1)
    if (last && from <= last.end)
      merged[merged.length - 1] = { from: last.from, end: Math.max(last.end, end) }
    else merged.push({ from, end })
  }
  return merged
}

/** The n-th working day after a day on which the clock runs; infinite where it stands still for good before. */
const addRunningDays = (
  days: WorkingDays,
  standstills: readonly Standstill[],
  after: number,
  n: number,
): number => {
  let day = after
  let missing = n
  for (const { from, end } of standstills) {
    const running = from - 1 > day ? days.between(day, from - 1) : 0
    if (missing <= running) break
    missing -= running
    day = Math.max(day, end - 1)
  }
  return day === Number.POSITIVE_INFINITY ? day : days.add(day, missing)
}

/** The working days after `a` up to `b`, a day not earlier, on which the clock runs. */
const runningDaysBetween = (
  days: WorkingDays,
  standstills: readonly Standstill[],
  a: number,
  b: number,
): number => {
  let count = days.between(a, b)
  for (const { from, end } of standstills) {
    const first = Math.max(a, from - 1)
    const last = Math.min(b, end - 1)
    if (first < last) count -= days.between(first, last)
  }
  return count
}

/** The reminders by the running day that each falls on; of two on the same day the later written, more urgent, holds. */
const remindersAt = (total: number): ReadonlyMap<number, ReminderKind> =>
  new Map<number, ReminderKind>([
    [Math.ceil(total / 2), 'half'],
    [total - 1, 'day-before'],
    [total, 'due'],
    [total + 3, 'three-over'],
    [total + 10, 'ten-over'],
  ])

const noClock: Clock = {
  state: 'none',
  due: null,
  left: null,
  overdueSince: null,
  resumesBy: null,
  reminders: [],
}

const totalOf = (budget: number, extensions: readonly number[]): number =>
  extensions.reduce(
    (sum, extension) => sum + wholeDays(extension, 'an extension'),
    wholeDays(budget, 'the budget'),
  )

/**
 * The day on which an occurrence is due, each pause that lasts taken to its cap; null where it has no deadline or
 * stands still without an end. It needs no today, so it can be stored and listed by: overdue from the day after.
 */
export const dueDayOf = (
  { days }: Calendar,
  { started, budget, pauses, extensions }: Occurrence,
): string | null => {
  if (budget === null) return null
  const standstills = standstillsOf(days, pauses)
  const due = addRunningDays(days, standstills, dayNumberOf(started), totalOf(budget, extensions))
  return due === Number.POSITIVE_INFINITY ? null : dateOf(due)
}

/**
 * The clock of one occurrence as it stands on a day: due on the n-th working day after the start on which it runs, n
 * being the budget with its extensions (workflow of a finding, clocks). Nothing of it is kept, so that another calendar
 * gives the days that it would have given from the start.
 *
 * A pause that starts when it is already overdue stops the days over from growing; overdue it stays. Pauses to come
 * are taken as they are given, and before its start a clock has all of its days left.
 * @throws on a day that is no day, on a pause that ends before it starts, and on days that are not whole or below 1.
 */
export const readClock = (calendar: Calendar, occurrence: Occurrence, today: string): Clock => {
  const now = dayNumberOf(today)
  if (occurrence.budget === null) return noClock
  const { days } = calendar
  const started = dayNumberOf(occurrence.started)
  const total = totalOf(occurrence.budget, occurrence.extensions)
  const standstills = standstillsOf(days, occurrence.pauses)
  const still = standstills.find(({ from, end }) => from <= now && now < end)
  /** The n-th day on which the clock runs, if it can be known today. */
  const runningDay = (n: number): number | null => {
    const day = addRunningDays(days, standstills, started, n)
    return day === Number.POSITIVE_INFINITY || (still && day > now) ? null : day
  }
  const dueDay = runningDay(total)
  const due = dueDay === null ? null : dateOf(dueDay)
  const isOver = dueDay !== null && isOverdue(due, today)
  return {
    state: still ? 'paused' : 'running',
    due,
    left: isOver
      ? -runningDaysBetween(days, standstills, dueDay - 1, now - 1)
      : total - (now > started ? runningDaysBetween(days, standstills, started, now) : 0),
    overdueSince: isOver ? dateOf(dueDay + 1) : null,
    resumesBy: still && still.end < Number.POSITIVE_INFINITY ? dateOf(still.end) : null,
    reminders: [...remindersAt(total)].flatMap(([n, kind]) => {
      const day = n < 1 ? null : runningDay(n)
      return day === null ? [] : [{ kind, date: dateOf(day) }]
    }),
  }
}
