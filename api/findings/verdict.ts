import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Verdict } from '../../rules/life/reviews.ts'
import type { Build, Condition } from './condition.ts'

/** Of the decisions about a finding, those whose answer says that the rule was right about the evidence that it has now. */
const confirmingDecision = sql`from decision_finding inner join decision on decision.id = decision_finding.decision_id
  where decision_finding.finding_id = finding.id and decision_finding.evidence = finding.evidence
  and (decision.kind = 'exemption' and decision.state in ('approved', 'ended')
    or decision.kind = 'false-positive' and decision.state = 'rejected'
    or decision.kind = 'dispute' and decision.state in ('approved', 'rejected'))`

/** What closed a finding last was part of; null where nothing did. */
const closedBy = sql`(select origin from log where subject = 'finding' and subject_id = cast(finding.id as text)
  and action = 'absent' order by no desc limit 1)`

/** Whether persons judged a finding so (rules/life/reviews.ts). */
export const isJudged = (eb: Build, verdict: Verdict): Condition =>
  verdict === 'false-positive'
    ? eb('finding.reason', '=', 'false-positive')
    : eb.or([
        eb.and([eb('finding.reason', '=', 'fixed'), sql<SqlBool>`${closedBy} not like 'scan:%'`]),
        eb.and([
          eb(eb.fn.coalesce('finding.reason', sql<string>`''`), '!=', 'false-positive'),
          sql<SqlBool>`exists (select 1 ${confirmingDecision})`,
        ]),
      ])

/** The moment of the judgement, ISO 8601: of a closed finding its end, else of the last answer. */
const judgedAt: RawBuilder<string> = sql`ifnull(finding.settled_at, (select max(decision.answered_at) ${confirmingDecision}))`

/** The moment of the first scan with a version of the rule set, or a later one; null before it. */
const reached = (version: number): RawBuilder<string | null> =>
  sql`(select min(finished_at) from scan where cast(scan.summary ->> '$.ruleSet' as integer) >= ${version})`

/** Whether a finding was judged while the rule set had one of some versions: `2`, `2-3`, `2-` for 2 and later. */
export const isJudgedUnder = (eb: Build, versions: string): Condition => {
  const [from, to = from] = versions.split('-')
  return eb.and([
    sql<SqlBool>`${judgedAt} >= ${reached(Number(from))}`,
    ...(to === '' ? [] : [sql<SqlBool>`${judgedAt} < ifnull(${reached(Number(to) + 1)}, '9999')`]),
  ])
}

/** The version that the rule set had when a finding was judged; null before the first scan. */
export const judgedUnder: RawBuilder<number | null> =
  sql`(select max(cast(scan.summary ->> '$.ruleSet' as integer)) from scan where scan.finished_at <= ${judgedAt})`
