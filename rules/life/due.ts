import type { Calendar } from '../calendar/calendar.ts'
import type { Severity } from '../rule.ts'
import { type Clock, defaultBudgets, dueDayOf, type Occurrence, readClock } from './clock.ts'
import type { Life } from './life.ts'
import { extensionDays } from './workflow.ts'

/** Whether a finding's clock counts at all as it stands: exempt, closed and waiting for the province, it does not. */
const counts = ({ state, heldBy }: Life): boolean =>
  heldBy === null && (state === 'open' || state === 'disputed' || state === 'upcoming')

const occurrenceOf = ({ clock }: Life, severity: Severity): Occurrence => ({
  started: clock.startedOn,
  budget: clock.budget ?? defaultBudgets[severity],
  pauses: clock.pauses,
  extensions: Array.from({ length: clock.extensions }, () => extensionDays),
})

/**
 * The day on which a finding is due, each pause that still stands taken to its longest; null where it has none. It
 * needs no today, so it can be stored: a finding is overdue from the day after.
 */
export const dueOf = (life: Life, severity: Severity, calendar: Calendar): string | null =>
  counts(life) ? dueDayOf(calendar, occurrenceOf(life, severity)) : null

/** A finding's clock as it stands on a day; undefined where none counts. */
export const clockOf = (
  life: Life,
  severity: Severity,
  calendar: Calendar,
  today: string,
): Clock | undefined => (counts(life) ? readClock(calendar, occurrenceOf(life, severity), today) : undefined)
