import { addDays, dayNumberOf } from '../../rules/calendar/day.ts'
import { isNewError } from '../gates/new-error.ts'
import type { Build, Condition } from './condition.ts'
import type { Asked } from './filter-schema.ts'
import type { DueSpan } from './values.ts'
import { isJudged, isJudgedUnder } from './verdict.ts'

/** The Sunday of a day's week. */
const endOfWeek = (day: string): string => addDays(day, 6 - (dayNumberOf(day) % 7))

/** Whether something is due in a span, seen from a day. */
export const isDue = (eb: Build, span: DueSpan, today: string): Condition => {
  const due = 'finding.due'
  switch (span) {
    case 'overdue':
      return eb(due, '<', today)
    case 'today':
      return eb(due, '=', today)
    case 'week':
      return eb.and([eb(due, '>', today), eb(due, '<=', endOfWeek(today))])
    case 'later':
      return eb(due, '>', endOfWeek(today))
    case 'none':
      return eb(due, 'is', null)
  }
}

/** Whether the last scan, or a save since, made something of a finding. */
export const isChange = (
  eb: Build,
  change: 'new' | 'updated' | 'unchanged',
  lastScanId: number,
): Condition => {
  const isNew = eb('finding.opened_in', '>=', lastScanId)
  const isUpdated = eb.and([eb.not(isNew), eb('finding.changed_in', '>=', lastScanId)])
  if (change === 'new') return isNew
  return change === 'updated' ? isUpdated : eb.not(eb.or([isNew, isUpdated]))
}

/**
 * The conditions about how findings live, by the name of each. Without a state, closed findings are left out, unless a
 * reason, a verdict or a decision asks for them.
 */
export const lifeConditions = (
  eb: Build,
  { filter, today, lastScanId }: Asked,
): ReadonlyMap<string, Condition> => {
  const { state, reason, cause, due, dueTo, assignee, again, asked, change, fresh, decision } = filter
  const { verdict, ruleSet } = filter
  const conditions = new Map<string, Condition>()
  if (state?.length) conditions.set('state', eb('finding.state', 'in', state))
  else if (!reason?.length && decision === undefined && !verdict?.length)
    conditions.set('state', eb('finding.state', '!=', 'closed'))
  if (reason?.length) conditions.set('reason', eb('finding.reason', 'in', reason))
  if (verdict?.length) conditions.set('verdict', eb.or(verdict.map((one) => isJudged(eb, one))))
  if (ruleSet !== undefined) conditions.set('ruleSet', isJudgedUnder(eb, ruleSet))
  if (cause?.length) conditions.set('cause', eb('finding.cause', 'in', cause))
  if (due?.length) conditions.set('due', eb.or(due.map((span) => isDue(eb, span, today))))
  if (dueTo !== undefined) conditions.set('dueTo', eb('finding.due', '<=', dueTo))
  if (assignee?.length) {
    const people = assignee.filter((one) => one !== 'none')
    conditions.set(
      'assignee',
      eb.or([
        ...(people.length > 0 ? [eb('finding.assignee', 'in', people)] : []),
        ...(people.length < assignee.length ? [eb('finding.assignee', 'is', null)] : []),
      ]),
    )
  }
  if (again) conditions.set('again', eb('finding.occurrence', '>', 1))
  if (asked?.length) conditions.set('asked', eb('finding.asked', 'in', asked))
  if (fresh) conditions.set('fresh', isNewError(eb))
  if (decision !== undefined)
    conditions.set(
      'decision',
      eb(
        'finding.id',
        'in',
        eb.selectFrom('decision_finding').select('finding_id').where('decision_id', '=', decision),
      ),
    )
  if (change?.length) conditions.set('change', eb.or(change.map((one) => isChange(eb, one, lastScanId))))
  return conditions
}
