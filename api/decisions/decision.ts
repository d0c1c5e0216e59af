import { z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import {
  answersTo,
  decisionKinds,
  decisionStates,
  type MoveName,
  moveNames,
  moveOf,
} from '../../rules/life/workflow.ts'
import { type Actor, maySeeOffice } from '../actor.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { DecisionRow } from '../db/tables.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { findingBody } from '../findings/finding.ts'
import { listedByFingerprint } from '../findings/list.ts'

/** What was asked of the province, as the API gives it. */
export const decisionSchema = z
  .object({
    id: z.number().int(),
    kind: z.enum(decisionKinds),
    state: z.enum(decisionStates),
    /** Credit code of the agency that asked; '' for the province. */
    agency: z.string(),
    agencyName: z.string(),
    reason: z.string(),
    document: z.string().nullable(),
    /** Last day of an exemption. */
    until: z.string().nullable(),
    askedBy: z.string(),
    askedAt: z.string(),
    answeredBy: z.string().nullable(),
    answeredAt: z.string().nullable(),
    answer: z.string().nullable(),
    endedAt: z.string().nullable(),
    /** Findings that it was asked for, and those whose state rests on it now. */
    findings: z.number().int(),
    covered: z.number().int(),
    sample: z.array(findingBody).openapi({ description: 'The first three' }),
    moves: z
      .array(z.enum(moveNames as [MoveName, ...MoveName[]]))
      .openapi({ description: 'Answers that the one who asks may give' }),
    revision: z.number().int(),
  })
  .openapi('Decision')
export type Decision = z.infer<typeof decisionSchema>

/** The answers that somebody may give to a decision as it stands. Who asked does not decide. */
export const answersBy = ({ kind, state, agency, asked_by }: DecisionRow, actor: Actor): MoveName[] => {
  const isOwn =
    agency === '' ? actor.role === 'province' : maySeeOffice(actor, agency) && actor.role !== 'province'
  const possible: readonly MoveName[] =
    state === 'asked'
      ? answersTo[kind]
      : state === 'approved' && kind === 'exemption'
        ? ['end-exemption']
        : state === 'approved' && kind === 'dispute'
          ? ['confirm-standard']
          : []
  return possible.filter((move) =>
    move === 'withdraw'
      ? isOwn
      : moveOf(move).by.includes(actor.role) && (state !== 'asked' || actor.person !== asked_by),
  )
}

/** The findings of a decision, of those that the asker may see. */
const findingsOf = ({ db }: Pick<Store, 'db'>, { actor }: Asking, id: number) => {
  const query = db
    .selectFrom('decision_finding')
    .innerJoin('finding', 'finding.id', 'decision_finding.finding_id')
    .where('decision_id', '=', id)
  return actor.role === 'province' ? query : query.where('finding.agency', 'in', oneOf([...actor.subtree]))
}

/** Findings of a decision: all that it was asked for, and those whose state or question rests on it now. */
const countsOf = async (store: Pick<Store, 'db'>, asking: Asking, id: number) => {
  const row = await findingsOf(store, asking, id)
    .select(({ fn }) => fn.countAll<number>().as('findings'))
    .select(
      sql<number>`sum(finding.life ->> '$.decision' is ${String(id)} or finding.life ->> '$.asked.decision' is ${String(id)})`.as(
        'covered',
      ),
    )
    .executeTakeFirstOrThrow()
  return { findings: row.findings, covered: row.covered ?? 0 }
}

/** Fingerprints of the findings that a decision was asked for, of those that the asker may see. */
export const fingerprintsOf = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  id: number,
  limit?: number,
): Promise<string[]> => {
  let query = findingsOf(store, asking, id).select('finding.fingerprint').orderBy('finding.id')
  if (limit !== undefined) query = query.limit(limit)
  return (await query.execute()).map(({ fingerprint }) => fingerprint)
}

/** Findings that a decision shows by themselves. */
const sampled = 3

/** A decision's row with what it is about. */
export const fromDecisionRow = async (store: Store, asking: Asking, row: DecisionRow): Promise<Decision> => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  agency: row.agency,
  agencyName: row.agency === '' ? asking.head.directory.issuedBy : asking.head.agencyName(row.agency),
  reason: row.reason,
  document: row.document,
  until: row.until,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  answeredBy: row.answered_by,
  answeredAt: row.answered_at,
  answer: row.answer,
  endedAt: row.ended_at,
  ...(await countsOf(store, asking, row.id)),
  sample: await listedByFingerprint(store, asking, await fingerprintsOf(store, asking, row.id, sampled)),
  moves: answersBy(row, asking.actor),
  revision: row.revision,
})

/** A decision that the actor may see. @throws ApiError `decision-not-found` */
export const findDecision = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  id: number,
): Promise<DecisionRow> => {
  const row = await store.db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || !(await maySeeDecision(store, asking, row)))
    throw new ApiError('decision-not-found', { decision: id })
  return row
}

/** A decision is seen by the office that asked, by the province, and by those whose findings it is about. */
const maySeeDecision = async (
  store: Pick<Store, 'db'>,
  asking: Asking,
  { id, agency }: DecisionRow,
): Promise<boolean> => {
  const { actor } = asking
  if (actor.role === 'province' || maySeeOffice(actor, agency)) return true
  const own = await findingsOf(store, asking, id).select('finding.id').limit(1).executeTakeFirst()
  return own !== undefined
}
