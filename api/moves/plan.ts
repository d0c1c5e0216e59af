import { standingOf } from '../../rules/life/life.ts'
import { isAllowed } from '../../rules/life/workflow.ts'
import { maySee } from '../actor.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { Asking } from '../findings/asking.ts'
import { matches } from '../findings/filter.ts'
import { fromStandingRow, type StandingFinding, standingColumns } from '../findings/standing.ts'
import type { DirectMove, MoveInput, MoveRequest } from './request.ts'

/** Why a finding is passed over. */
export const skipReasons = ['not-allowed', 'same', 'waiting', 'held'] as const
export type SkipReason = (typeof skipReasons)[number]

/** Which findings a move can be made on, and which not and why. */
export interface MovePlan {
  readonly doable: readonly StandingFinding[]
  readonly skipped: readonly { readonly finding: StandingFinding; readonly reason: SkipReason }[]
}

/** The findings that a request speaks of, of those that the actor may see. */
export const findTargets = async (
  { db }: Pick<Store, 'db'>,
  asking: Asking,
  { filter = {}, fingerprints, except = [] }: MoveRequest['where'],
): Promise<StandingFinding[]> => {
  let query = db.selectFrom('finding').select(standingColumns.map((column) => `finding.${column}` as const))
  query = fingerprints
    ? query.where('finding.fingerprint', 'in', oneOf(fingerprints))
    : query.where((eb) => matches(eb, { ...asking, filter }))
  const rows = await query.orderBy('finding.id').execute()
  const left = new Set(except)
  return rows
    .filter(({ agency, fingerprint }) => maySee(asking.actor, agency) && !left.has(fingerprint))
    .map(fromStandingRow)
}

/** Why a move cannot be made on a finding; undefined where it can. */
const reasonAgainst = (
  { life, kind }: StandingFinding,
  move: DirectMove,
  input: MoveInput,
  { actor }: Asking,
): SkipReason | undefined => {
  const standing = standingOf(life, kind)
  if (isAllowed(move, standing, actor.role))
    return move === 'assign' && life.assignee === input.assignee ? 'same' : undefined
  if (standing.isHeld) return 'held'
  return life.asked === null ? 'not-allowed' : 'waiting'
}

/** Sorts findings into those that a move can be made on and the others. */
export const planMove = (
  findings: readonly StandingFinding[],
  move: DirectMove,
  input: MoveInput,
  asking: Asking,
): MovePlan => {
  const doable: StandingFinding[] = []
  const skipped: { finding: StandingFinding; reason: SkipReason }[] = []
  for (const finding of findings) {
    const reason = reasonAgainst(finding, move, input, asking)
    if (reason === undefined) doable.push(finding)
    else skipped.push({ finding, reason })
  }
  return { doable, skipped }
}
