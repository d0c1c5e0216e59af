import { createCalendar } from '../../rules/calendar/calendar.ts'
import { national } from '../../rules/calendar/national.ts'
import { dueOf } from '../../rules/life/due.ts'
import type { Life } from '../../rules/life/life.ts'
import type { FindingRow } from '../db/tables.ts'
import { severities } from './values.ts'

/** The calendar by which everything on the server is due. */
export const calendar = createCalendar(national)

/** The columns that tell a finding's life. */
export const lifeColumnNames = [
  'evidence',
  'state',
  'reason',
  'cause',
  'occurrence',
  'due',
  'assignee',
  'asked',
  'opened_in',
  'changed_in',
  'settled_at',
  'revision',
  'life',
] as const

/** The columns of a life, for a finding of a rank. */
export const lifeColumns = (
  life: Life,
  rank: number,
): Pick<
  FindingRow,
  'evidence' | 'state' | 'reason' | 'cause' | 'occurrence' | 'due' | 'assignee' | 'asked' | 'life'
> => ({
  evidence: life.evidence,
  state: life.state,
  reason: life.reason,
  cause: life.cause,
  occurrence: life.occurrence,
  due: dueOf(life, severities[rank] ?? 'info', calendar),
  assignee: life.assignee,
  asked: life.asked?.kind ?? null,
  life: JSON.stringify(life),
})
