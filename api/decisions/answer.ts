import { sql } from 'kysely'
import type { LifeEvent } from '../../rules/life/life.ts'
import { standingOf } from '../../rules/life/life.ts'
import { type DecisionState, isAllowed, type MoveName, moveOf } from '../../rules/life/workflow.ts'
import { retrying } from '../catalog/retrying.ts'
import { advanceGeneration } from '../db/generation.ts'
import type { Store } from '../db/store.ts'
import type { DecisionRow } from '../db/tables.ts'
import { type Deed, deedOf, entryOf } from '../deed.ts'
import { ApiError } from '../error.ts'
import type { Asking } from '../findings/asking.ts'
import { type Happening, happen } from '../findings/happen.ts'
import { fromStandingRow, type StandingFinding, standingColumns } from '../findings/standing.ts'
import { appendLog } from '../log/log.ts'
import { type MoveInput, requireInput } from '../moves/request.ts'
import { answersBy, findDecision } from './decision.ts'

/** The moves that answer a decision, or end what it decided. */
export const answeringMoves = [
  'approve-exemption',
  'end-exemption',
  'approve-extension',
  'false-positive',
  'accept-dispute',
  'confirm-standard',
  'reject',
  'withdraw',
] as const satisfies readonly MoveName[]
export type AnsweringMove = (typeof answeringMoves)[number]

const stateAfter: Readonly<Record<AnsweringMove, DecisionState>> = {
  'approve-exemption': 'approved',
  'approve-extension': 'approved',
  'false-positive': 'approved',
  'accept-dispute': 'approved',
  'end-exemption': 'ended',
  'confirm-standard': 'rejected',
  reject: 'rejected',
  withdraw: 'withdrawn',
}

/** A finding of a decision, with the evidence that it was asked for. */
interface Covered {
  readonly finding: StandingFinding
  readonly evidence: string
}

/** The findings whose question, or whose state, rests on a decision now. */
const coveredBy = async ({ db }: Pick<Store, 'db'>, id: number): Promise<Covered[]> => {
  const rows = await db
    .selectFrom('decision_finding')
    .innerJoin('finding', 'finding.id', 'decision_finding.finding_id')
    .select(standingColumns.map((column) => `finding.${column}` as const))
    .select('decision_finding.evidence')
    .where('decision_id', '=', id)
    .where(
      sql<boolean>`(finding.life ->> '$.decision' is ${String(id)} or finding.life ->> '$.asked.decision' is ${String(id)})`,
    )
    .orderBy('finding.id')
    .execute()
  return rows.map(({ evidence, ...row }) => ({ finding: fromStandingRow(row), evidence }))
}

const eventOf = (move: AnsweringMove, on: string, decision: string): LifeEvent =>
  move === 'approve-exemption' ? { move, on, decision } : { move, on }

/** What an answer makes of each finding; an exemption covers only the evidence that it was asked for. */
const happeningsOf = (
  covered: readonly Covered[],
  move: AnsweringMove,
  deed: Deed,
  decision: number,
  note: Readonly<Record<string, unknown>>,
): Happening[] =>
  covered.flatMap(({ finding, evidence }) => {
    const isOther = move === 'approve-exemption' && finding.life.evidence !== evidence
    const made = isOther ? 'reject' : move
    const standing = standingOf(finding.life, finding.kind)
    const isPossible = moveOf(made).by.some((party) => isAllowed(made, standing, party))
    return isPossible
      ? [{ finding, events: [eventOf(made, deed.on, String(decision))], note: { ...note, decision } }]
      : []
  })

const requireAnswer = (row: DecisionRow, move: AnsweringMove, revision: number, { actor }: Asking): void => {
  if (revision !== row.revision)
    throw new ApiError('already-answered', { decision: row.id, state: row.state, revision: row.revision })
  if (row.state === 'asked' && move !== 'withdraw' && actor.person === row.asked_by)
    throw new ApiError('same-person', { decision: row.id })
  const moves = answersBy(row, actor)
  if (!moves.includes(move)) throw new ApiError('move-refused', { decision: row.id, move, moves })
}

/**
 * Answers what was asked, or ends what was decided, for every finding that rests on it.
 * @throws ApiError `decision-not-found`, `already-answered`, `same-person`, `move-refused`, `invalid-request`
 */
export const answerDecision = (
  store: Store,
  asking: Asking,
  id: number,
  {
    move,
    input,
    revision,
  }: { readonly move: AnsweringMove; readonly input: MoveInput; readonly revision: number },
  now: () => Date,
): Promise<void> =>
  retrying(store, async ({ generation }) => {
    const row = await findDecision(store, asking, id)
    requireAnswer(row, move, revision, asking)
    requireInput(
      moveOf(move).needs ?? [],
      { ...input, document: input.document ?? row.document ?? undefined },
      asking.head,
      asking.today,
    )
    const until = move === 'approve-exemption' ? (input.until ?? row.until) : row.until
    if (move === 'approve-exemption')
      requireInput(['until'], { until: until ?? undefined }, asking.head, asking.today)
    const deed = deedOf(asking.actor.person, now(), `decision:${id}`)
    const note = input.reason === undefined ? {} : { reason: input.reason }
    const happened = await happen(store, happeningsOf(await coveredBy(store, id), move, deed, id, note), deed)
    const state = stateAfter[move]
    await store.batch([
      advanceGeneration(store.db, generation),
      store.db
        .updateTable('decision')
        .set({
          state,
          document: input.document ?? row.document,
          until,
          ...(row.state === 'asked' && state !== 'withdrawn'
            ? { answered_by: deed.actor, answered_at: deed.at, answer: input.reason ?? null }
            : {}),
          ...(state === 'ended' || state === 'withdrawn' || row.state === 'approved'
            ? { ended_at: deed.at }
            : {}),
          revision: row.revision + 1,
        })
        .where('id', '=', id)
        .compile(),
      ...happened.statements,
      ...(await appendLog(store, [
        entryOf(deed, move, ['decision', String(id)], row.agency, {
          ...input,
          findings: happened.changed.length,
        }),
        ...happened.entries,
      ])),
    ])
  })

/**
 * Ends the exemptions whose last day is over: their findings open again. Writes nothing where there is none.
 */
export const endExpired = async (store: Store, now: () => Date): Promise<number> =>
  retrying(store, async ({ generation }) => {
    const deed = deedOf('clock', now(), 'clock')
    const rows = await store.db
      .selectFrom('decision')
      .selectAll()
      .where('kind', '=', 'exemption')
      .where('state', '=', 'approved')
      .where('until', '<', deed.on)
      .orderBy('id')
      .execute()
    if (rows.length === 0) return 0
    const happenings: Happening[] = []
    for (const { id } of rows)
      happenings.push(...happeningsOf(await coveredBy(store, id), 'end-exemption', deed, id, {}))
    const happened = await happen(store, happenings, deed)
    await store.batch([
      advanceGeneration(store.db, generation),
      ...rows.map(({ id, revision }) =>
        store.db
          .updateTable('decision')
          .set({ state: 'ended', ended_at: deed.at, revision: revision + 1 })
          .where('id', '=', id)
          .compile(),
      ),
      ...happened.statements,
      ...(await appendLog(store, [
        ...rows.map(({ id, agency }) => entryOf(deed, 'end-exemption', ['decision', String(id)], agency, {})),
        ...happened.entries,
      ])),
    ])
    return rows.length
  })
