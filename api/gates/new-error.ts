import { sql } from 'kysely'
import type { Build, Condition } from '../findings/condition.ts'

/** The scan after which what an edit or an import opens is new: an agency's first, or a later one that the province chose. */
const firstBaseline = 1

/** The baseline of the agency of a finding: the number of a scan. */
const baseline = sql<number>`coalesce((select cast(value as integer) from meta where key = 'baseline:' || finding.agency), ${sql.lit(firstBaseline)})`

/**
 * Whether a finding is a new error, as a gate counts them: open, by an edit or an import after its agency's baseline. One
 * that waits for a finding of the province counts in no gate.
 */
export const isNewError = (eb: Build): Condition =>
  eb.and([
    eb('finding.rank', '=', 0),
    eb('finding.state', '=', 'open'),
    eb('finding.cause', 'in', ['edit', 'import']),
    eb('finding.opened_in', '>', baseline),
    eb(sql<string | null>`finding.life ->> '$.heldBy'`, 'is', null),
  ])
