import { officeOf } from '../actor.ts'
/**
 * A person's move on one finding or on many: planned, then written as one batch with what the log says, what each
 * finding was before, and the decision that it asks for. A bulk of n is n single moves.
 */

import { type CompiledQuery, sql } from 'kysely'
import { standingOf } from '../../rules/life.ts'
import { allowedMoves, mostAlone } from '../../rules/workflow.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import { insertRows } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { BulkRow } from '../db/tables.ts'
import { type Deed, deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/filter.ts'
import { happen } from '../findings/happen.ts'
import { appendLog } from '../log/log.ts'
import { insertBulk, insertResults, nextBulkId } from './bulk.ts'
import { asksFor, eventOf } from './event.ts'
import { findTargets, type MovePlan, planMove } from './plan.ts'
import { type MoveRequest, needsOf, requireInput } from './request.ts'

/** What a move came to. */
export interface Moved {
  /** Number of the bulk; null for a preview, and where nothing was done. */
  readonly bulk: number | null
  /** `asked` where a second person must approve it first. */
  readonly state: 'preview' | 'done' | 'asked'
  readonly plan: MovePlan
}

const nextDecisionId = async ({ db }: Pick<Store, 'db'>): Promise<number> => {
  const { id } = await db
    .selectFrom('decision')
    .select(sql<number | null>`max(id)`.as('id'))
    .executeTakeFirstOrThrow()
  return (id ?? 0) + 1
}

/** Statements that write what a move asks of the province; none where it asks for nothing. */
const insertDecision = (
  { db }: Pick<Store, 'db'>,
  id: number,
  { move, input, where }: MoveRequest,
  { doable }: MovePlan,
  { agency, actor, at }: { readonly agency: string; readonly actor: string; readonly at: string },
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
      doable.map((finding) => ({ decision_id: id, finding_id: finding.id, evidence: finding.life.evidence })),
    ),
  ]
}

const bulkRow = (
  id: number,
  { move, input, where }: MoveRequest,
  { doable, skipped }: MovePlan,
  asking: Asking,
  at: string,
): BulkRow => ({
  id,
  kind: 'move',
  state: 'done',
  actor: asking.actor.person,
  agency: officeOf(asking.actor),
  content: JSON.stringify({ move, input, where }),
  done: doable.length,
  skipped: skipped.length,
  created_at: at,
  answered_by: null,
  answered_at: null,
  undone_by: null,
  undone_at: null,
})

/** Statements of a move that is made: each finding's life, the decision asked for, the results, the log. */
export const moveStatements = async (
  store: Store,
  request: MoveRequest,
  plan: MovePlan,
  bulkId: number,
  deed: Deed,
  office: { readonly agency: string; readonly askedBy: string },
): Promise<CompiledQuery[]> => {
  const decision = await nextDecisionId(store)
  const { move, input } = request
  const { assignee: _, text: __, ...note } = input
  const happened = await happen(
    store,
    plan.doable.map((finding) => ({
      finding,
      events: [eventOf(move, input, deed.on, String(decision))],
      note,
    })),
    deed,
  )
  const asked = asksFor(move)
  return [
    ...insertDecision(store, decision, request, plan, { ...office, actor: office.askedBy, at: deed.at }),
    ...happened.statements,
    ...insertResults(store, bulkId, happened.changed, plan.skipped),
    ...(await appendLog(store, [
      entryOf(deed, move, ['bulk', String(bulkId)], office.agency, {
        ...note,
        findings: plan.doable.length,
        ...(asked ? { decision } : {}),
      }),
      ...happened.entries,
    ])),
  ]
}

const requireSingle = (
  { move, revision, preview, where }: MoveRequest,
  { doable, skipped }: MovePlan,
  asking: Asking,
): void => {
  if (where.fingerprints?.length !== 1) return
  const [fingerprint] = where.fingerprints
  const [one] = [...doable, ...skipped.map(({ finding }) => finding)]
  if (!one) throw new ApiError('finding-not-found', { finding: fingerprint })
  if (revision !== undefined && revision !== one.revision)
    throw new ApiError('stale-finding', { finding: fingerprint, revision: one.revision })
  const isRefused = skipped.some(({ reason }) => reason !== 'same')
  if (isRefused && !preview)
    throw new ApiError('move-refused', {
      finding: fingerprint,
      move,
      moves: allowedMoves(standingOf(one.life, one.kind), asking.actor.role),
    })
}

/**
 * Makes a move, or says what it would do. More than one person may move at once alone waits for a second one.
 * @throws ApiError `invalid-request`, `finding-not-found`, `stale-finding`, `move-refused`, `too-many-writes`
 */
export const makeMove = (
  store: Store,
  asking: Asking,
  request: MoveRequest,
  now: () => Date,
): Promise<Moved> =>
  retrying(store, async ({ generation }) => {
    requireInput(needsOf(request.move), request.input, asking.head, asking.today)
    const targets = await findTargets(store, asking, request.where)
    const plan = planMove(targets, request.move, request.input, asking)
    requireSingle(request, plan, asking)
    if (request.preview) return { bulk: null, state: 'preview', plan }
    if (plan.doable.length === 0) return { bulk: null, state: 'done', plan }
    const id = await nextBulkId(store)
    const deed = deedOf(asking.actor.person, now(), `bulk:${id}`)
    const row = bulkRow(id, request, plan, asking, deed.at)
    if (plan.doable.length > mostAlone) {
      await store.batch([
        advanceGeneration(store.db, generation),
        ...insertBulk(store, { ...row, state: 'asked' }),
        ...insertRows(
          store.db,
          'bulk_result',
          ['bulk_id', 'subject_id', 'outcome'],
          plan.doable.map((finding) => ({ bulk_id: id, subject_id: String(finding.id), outcome: 'asked' })),
        ),
        ...(await appendLog(store, [
          entryOf(deed, `ask:${request.move}`, ['bulk', String(id)], row.agency, {
            findings: plan.doable.length,
          }),
        ])),
      ])
      return { bulk: id, state: 'asked', plan }
    }
    await store.batch([
      advanceGeneration(store.db, generation),
      ...insertBulk(store, row),
      ...(await moveStatements(store, request, plan, id, deed, {
        agency: row.agency,
        askedBy: asking.actor.person,
      })),
    ])
    return { bulk: id, state: 'done', plan }
  })
