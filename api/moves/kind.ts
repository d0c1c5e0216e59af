import type { Life } from '../../rules/life/life.ts'
import { type Bulk, originOf } from '../bulks/bulk.ts'
import type { About, BulkKind, StepContext } from '../bulks/kind.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { BulkResultRow } from '../db/tables.ts'
import { deedOf } from '../deed.ts'
import { happen } from '../findings/happen.ts'
import { fromStandingRow, type StandingFinding, standingColumns } from '../findings/standing.ts'
import { appendLog } from '../log/log.ts'
import { insertDecision, nextDecisionId, withdrawDecisions } from './decisions.ts'
import { eventOf } from './event.ts'
import { planMove } from './plan.ts'
import type { MoveRequest } from './request.ts'

// Written by makeMove, so it is a request.
const requestOf = ({ content }: Bulk): MoveRequest => JSON.parse(content) as MoveRequest

const findingsOf = async (
  { db }: Pick<Store, 'db'>,
  results: readonly BulkResultRow[],
): Promise<StandingFinding[]> => {
  const rows = await db
    .selectFrom('finding')
    .select(standingColumns)
    .where('id', 'in', oneOf(results.map(({ subject_id }) => Number(subject_id))))
    .orderBy('id')
    .execute()
  return rows.map(fromStandingRow)
}

const deedIn = ({ asking, now }: StepContext, { id }: Bulk) =>
  deedOf(asking.actor.person, now(), originOf(id))

/** What is kept beside each event of a move. */
const noteOf = ({ input: { assignee: _, text: __, ...note } }: MoveRequest) => note

const carryOut: BulkKind['carryOut'] = async (context, bulk, pending, opening) => {
  const { store, asking } = context
  const request = requestOf(bulk)
  const { doable, skipped } = planMove(await findingsOf(store, pending), request.move, request.input, asking)
  const deed = deedIn(context, bulk)
  const decision = await nextDecisionId(store)
  const happened = await happen(
    store,
    doable.map((finding) => ({
      finding,
      events: [eventOf(request.move, request.input, deed.on, String(decision))],
      note: noteOf(request),
    })),
    deed,
  )
  const changed = new Map(happened.changed.map(({ finding }) => [String(finding.id), finding]))
  const reasons = new Map(skipped.map(({ finding, reason }) => [String(finding.id), reason]))
  return {
    results: pending.map((result) => {
      const finding = changed.get(result.subject_id)
      return finding
        ? {
            ...result,
            outcome: 'done',
            before: JSON.stringify(finding.life),
            revision: finding.revision + 1,
          }
        : { ...result, outcome: 'skipped', reason: reasons.get(result.subject_id) ?? 'gone' }
    }),
    statements: [
      ...insertDecision(store, decision, bulk, request, doable, deed.at),
      ...happened.statements,
      ...(await appendLog(store, [...opening, ...happened.entries])),
    ],
  }
}

// Written by carryOut, so it is a life.
const lifeBefore = (result: BulkResultRow | undefined): Life => JSON.parse(result?.before ?? '') as Life

const undo: BulkKind['undo'] = async (context, bulk, done, opening) => {
  const { store } = context
  const results = new Map(done.map((result) => [Number(result.subject_id), result]))
  const findings = await findingsOf(store, done)
  const isSame = ({ id, revision }: StandingFinding) => results.get(id)?.revision === revision
  const same = findings.filter(isSame)
  const deed = deedIn(context, bulk)
  const happened = await happen(
    store,
    same.map((finding) => ({
      finding,
      events: [{ move: 'undo', on: deed.on, to: lifeBefore(results.get(finding.id)) }],
    })),
    deed,
  )
  const undone = new Set(same.map(({ id }) => String(id)))
  return {
    results: done.map((result) =>
      undone.has(result.subject_id)
        ? { ...result, outcome: 'undone' }
        : { ...result, outcome: 'kept', reason: 'changed-since' },
    ),
    statements: [
      ...withdrawDecisions(
        store,
        same,
        findings.filter((finding) => !isSame(finding)),
        deed.at,
      ),
      ...happened.statements,
      ...(await appendLog(store, [...opening, ...happened.entries])),
    ],
  }
}

const about: BulkKind['about'] = async ({ db }, subjects) => {
  const rows = await db
    .selectFrom('finding')
    .leftJoin('guide', 'guide.id', 'finding.guide_id')
    .select([
      'finding.id',
      'finding.fingerprint',
      'finding.rule',
      'finding.agency',
      'finding.guide_id as guideId',
      'guide.name as guideName',
    ])
    .where('finding.id', 'in', oneOf(subjects.map(Number)))
    .execute()
  return new Map(rows.map(({ id, ...one }): [string, About] => [String(id), one]))
}

/** A move on findings: done, and undone, to all at once. */
export const moveKind: BulkKind = {
  size: Number.POSITIVE_INFINITY,
  things: 'findings',
  deed: (bulk) => {
    const request = requestOf(bulk)
    return { action: request.move, note: noteOf(request) }
  },
  carryOut,
  undo,
  about,
}
