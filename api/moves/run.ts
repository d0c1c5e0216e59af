/**
 * A person's move on one finding or on many: planned, then begun as a bulk of them. A bulk of n is n single moves.
 */

import { standingOf } from '../../rules/life/life.ts'
import { allowedMoves } from '../../rules/life/workflow.ts'
import type { StepContext } from '../bulks/kind.ts'
import { beginBulk } from '../bulks/step.ts'
import { retrying } from '../catalog/retrying.ts'
import type { BulkResultRow } from '../db/tables.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import type { StandingFinding } from '../findings/standing.ts'
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

const resultOf = (
  { id }: StandingFinding,
  outcome: 'pending' | 'skipped',
  reason: string | null,
): Omit<BulkResultRow, 'bulk_id'> => ({
  subject_id: String(id),
  outcome,
  reason,
  before: null,
  revision: null,
  content: null,
})

/**
 * Makes a move, or says what it would do. More than one person may move at once alone waits for a second one.
 * @throws ApiError `invalid-request`, `finding-not-found`, `stale-finding`, `move-refused`, `too-many-writes`
 */
export const makeMove = (context: StepContext, request: MoveRequest): Promise<Moved> =>
  retrying(context.store, async ({ generation }) => {
    const { store, asking } = context
    const { move, input, where } = request
    requireInput(needsOf(move), input, asking.head, asking.today)
    const targets = await findTargets(store, asking, where)
    const plan = planMove(targets, move, input, asking)
    requireSingle(request, plan, asking)
    if (request.preview) return { bulk: null, state: 'preview', plan }
    if (plan.doable.length === 0) return { bulk: null, state: 'done', plan }
    const { id, state } = await beginBulk(context, generation, {
      kind: 'move',
      content: { move, input, where },
      results: [
        ...plan.doable.map((finding) => resultOf(finding, 'pending', null)),
        ...plan.skipped.map(({ finding, reason }) => resultOf(finding, 'skipped', reason)),
      ],
    })
    return { bulk: id, state: state === 'asked' ? 'asked' : 'done', plan }
  })
