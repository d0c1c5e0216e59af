import type { Actor } from '../actor.ts'
import { oneOf } from '../db/json-rows.ts'
import type { Store } from '../db/store.ts'
import type { DecisionRow } from '../db/tables.ts'
import type { Asking } from '../findings/asking.ts'
import { type Decision, fromDecisionRow } from './decision.ts'

/** Which decisions are asked for. */
export interface DecisionFilter {
  readonly state?: DecisionRow['state'] | undefined
  readonly kind?: DecisionRow['kind'] | undefined
  /** Exemptions in force whose last day is this one or before, YYYY-MM-DD. */
  readonly endsBy?: string | undefined
}

/** Decisions that an actor may see: those of its offices, and those about their findings. */
const visibleTo = ({ db }: Pick<Store, 'db'>, actor: Actor) => {
  const query = db.selectFrom('decision')
  if (actor.role === 'province') return query
  const own = oneOf([...actor.subtree])
  return query.where((eb) =>
    eb.or([
      eb('decision.agency', 'in', own),
      eb.exists(
        eb
          .selectFrom('decision_finding')
          .innerJoin('finding', 'finding.id', 'decision_finding.finding_id')
          .select('finding.id')
          .whereRef('decision_finding.decision_id', '=', 'decision.id')
          .where('finding.agency', 'in', own),
      ),
    ]),
  )
}

/** A page of decisions, the newest first, with how many there are of each kind and state. */
export const listDecisions = async (
  store: Store,
  asking: Asking,
  {
    state,
    kind,
    endsBy,
    limit,
    before,
  }: DecisionFilter & { readonly limit: number; readonly before?: number | undefined },
): Promise<{
  decisions: Decision[]
  total: number
  next: number | null
  counts: { kind: DecisionRow['kind']; state: DecisionRow['state']; count: number }[]
}> => {
  let query = visibleTo(store, asking.actor).selectAll('decision')
  if (state !== undefined) query = query.where('decision.state', '=', state)
  if (kind !== undefined) query = query.where('decision.kind', '=', kind)
  if (endsBy !== undefined)
    query = query
      .where('decision.kind', '=', 'exemption')
      .where('decision.state', '=', 'approved')
      .where('decision.until', '<=', endsBy)
  const { total } = await query
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  if (before !== undefined) query = query.where('decision.id', '<', before)
  const rows = await query
    .orderBy('decision.id', 'desc')
    .limit(limit + 1)
    .execute()
  const counts = await visibleTo(store, asking.actor)
    .select(['decision.kind', 'decision.state'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(['decision.kind', 'decision.state'])
    .execute()
  const shown = rows.slice(0, limit)
  return {
    decisions: await Promise.all(shown.map((row) => fromDecisionRow(store, asking, row))),
    total,
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    counts,
  }
}
