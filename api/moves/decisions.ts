/** What a move asks of the province, as a decision of its own that lives on apart from the bulk. */
import { type CompiledQuery, sql } from 'kysely'
import type { Bulk } from '../bulks/bulk.ts'
import { insertRows, updateRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { StandingFinding } from '../findings/standing.ts'
import { asksFor } from './event.ts'
import type { MoveRequest } from './request.ts'

/** The number that the next decision gets. */
export const nextDecisionId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { id } = await db
    .selectFrom('decision')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

/** Statements that write what a move asks of the province; none where it asks for nothing. */
export const insertDecision = (
  { db }: Pick<Store, 'db'>,
  id: number,
  { actor, agency }: Bulk,
  { move, input, where }: MoveRequest,
  findings: readonly StandingFinding[],
  at: string,
): CompiledQuery[] => {
  const kind = asksFor(move)
  if (!kind) return []
  return [
    ...insertRows(
      db,
      'decision',
      [
        'id',
        'kind',
        'state',
        'agency',
        'scope',
        'reason',
        'document',
        'until',
        'asked_by',
        'asked_at',
        'revision',
      ],
      [
        {
          id,
          kind,
          state: 'asked',
          agency,
          scope: JSON.stringify(where),
          reason: input.reason ?? '',
          document: input.document ?? null,
          until: input.until ?? null,
          asked_by: actor,
          asked_at: at,
          revision: 1,
        },
      ],
    ),
    ...insertRows(
      db,
      'decision_finding',
      ['decision_id', 'finding_id', 'evidence'],
      findings.map((finding) => ({
        decision_id: id,
        finding_id: finding.id,
        evidence: finding.life.evidence,
      })),
    ),
  ]
}

const decisionsAsked = (findings: readonly StandingFinding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ life }) => life.asked?.decision ?? []))

/** What only the undone findings had asked for, as they stand, is withdrawn. */
export const withdrawDecisions = (
  { db }: Pick<Store, 'db'>,
  undone: readonly StandingFinding[],
  others: readonly StandingFinding[],
  at: string,
) => {
  const stillAsked = decisionsAsked(others)
  return updateRows(
    db,
    'decision',
    'id',
    ['state', 'ended_at'],
    [...decisionsAsked(undone)]
      .filter((decision) => !stillAsked.has(decision))
      .map((decision) => ({ id: Number(decision), state: 'withdrawn' as const, ended_at: at })),
  )
}
